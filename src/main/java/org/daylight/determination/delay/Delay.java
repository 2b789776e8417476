package org.daylight.determination.delay;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.Optional;
import org.daylight.city.CityProfile;
import org.daylight.determination.Determination;
import org.daylight.determination.Withholding;
import org.daylight.law.Deadline;
import org.daylight.law.Refused;
import org.daylight.law.delay.DelayDraft;
import org.daylight.law.delay.DelayGround;
import org.daylight.law.delay.DelayLaw;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.hibernate.annotations.TenantId;

/**
 * A delay that a sent determination relies on (R5.11-R5.16).
 *
 * <p>It <em>runs</em> from the day the determination goes out. By its next day it is <em>reassessed</em>, which tells the requester the
 * specific basis and an estimated date and sets the day after; or it is <em>ended</em>, and then the record is due. A release, or a later
 * determination on the same matter, <em>settles</em> it. Days are local.
 */
@Entity
@Table(name = "delay")
public class Delay {

    /** The record is delayed; the delay is over and the record is due; given, or decided anew. */
    public enum State { RUNNING, ENDED, SETTLED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delay")
    @SequenceGenerator(name = "delay", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "determination_id")
    private Determination determination;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "withholding_id")
    private Withholding withholding;
    @Enumerated(EnumType.STRING)
    private DelayGround ground;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "from_on")
    private LocalDate from;
    private String basis;
    @Column(name = "until_on")
    private LocalDate until;
    @Column(name = "noticed_on")
    private LocalDate noticedOn;
    private int reassessed;
    @Column(name = "next_on")
    private LocalDate nextOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "end_reason")
    private String endReason;

    protected Delay() {
    }

    /** The determination went out on that day and withholds the item on this ground. */
    Delay(Determination determination, Withholding withholding, DelayGround ground, LocalDate sentOn, CityProfile in) {
        this.request = determination.request();
        this.determination = determination;
        this.withholding = withholding;
        this.ground = ground;
        this.from = withholding.delay().from();
        this.state = State.RUNNING;
        tell(withholding.delay().basis(), withholding.delay().until(), sentOn, in);
    }

    private void tell(String why, LocalDate estimate, LocalDate today, CityProfile in) {
        basis = why;
        until = estimate;
        noticedOn = today;
        nextOn = next(in).dueOn();
    }

    /** It goes on, told with a basis and an estimate that have passed {@link DelayLaw}. Refuses one that does not run. */
    void reassess(DelayDraft draft, LocalDate today, CityProfile in) {
        mustRun();
        reassessed++;
        tell(draft.basis(), draft.until(), today, in);
    }

    /** It is over: the record is due from today. Refuses one that does not run. */
    void end(String reason, LocalDate today) {
        mustRun();
        state = State.ENDED;
        endedOn = today;
        endReason = reason;
        nextOn = today;
    }

    /** The record was given, or decided anew. */
    void settle() {
        state = State.SETTLED;
        nextOn = null;
    }

    private void mustRun() {
        if (!running()) {
            throw Refused.because("refused.delay.settled");
        }
    }

    /** By when it is looked at again, with the working. */
    public Deadline next(CityProfile in) {
        return law(in).next(ground, from, noticedOn, reassessed > 0);
    }

    /** The last day of all; empty where the law counts none. */
    public Optional<Deadline> outer(CityProfile in) {
        return law(in).outerLimit(ground, from);
    }

    static DelayLaw law(CityProfile in) {
        return new DelayLaw(Requests.clockOf(in));
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** Whether it is over and the record is due. */
    public boolean ended() {
        return state == State.ENDED;
    }

    public Long id() {
        return id;
    }

    public RecordsRequest request() {
        return request;
    }

    boolean isOf(Determination one) {
        return determination.id().equals(one.id());
    }

    /** The item that is delayed, as it was decided. */
    public Withholding withholding() {
        return withholding;
    }

    public DelayGround ground() {
        return ground;
    }

    /** The day it counts from; what that is, its ground says. */
    public LocalDate from() {
        return from;
    }

    /** The specific basis, as it was last told. */
    public String basis() {
        return basis;
    }

    /** The estimated date of disclosure, as it was last told. */
    public LocalDate until() {
        return until;
    }

    /** The day of the last notice. */
    public LocalDate noticedOn() {
        return noticedOn;
    }

    /** By when it calls for somebody; null once it is settled. */
    public LocalDate nextOn() {
        return nextOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endReason() {
        return endReason;
    }
}
