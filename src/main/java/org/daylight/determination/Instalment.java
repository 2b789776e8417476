package org.daylight.determination;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.law.Refused;
import org.daylight.request.RecordsRequest;
import org.hibernate.annotations.TenantId;

/**
 * A day and time at which a determination said that records will be available (R1.16); one, or several for a production in instalments.
 *
 * <p>It is <em>planned</em> until the determination goes out, then <em>promised</em>. It is <em>revised</em>, with a notice, when the day
 * cannot be kept, and must be when it has gone by (R1.20). A release <em>delivers</em> it. A later determination on the same matter
 * <em>replaces</em> what was not delivered.
 */
@Entity
@Table(name = "instalment")
public class Instalment {

    /** Not yet told; told to the requester; given; made good by a later determination. */
    public enum State { PLANNED, PROMISED, DELIVERED, REPLACED }

    /** What a clerk fills in for one further instalment: what it is (or null), and the local day and time of the estimate. */
    public record Draft(String what, LocalDate on, LocalTime time) {

        boolean blank() {
            return (what == null || what.isBlank()) && on == null && time == null;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "instalment")
    @SequenceGenerator(name = "instalment", sequenceName = "id_seq", allocationSize = 50)
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
    private int place;
    private String what;
    @Column(name = "promised_at")
    private Instant promisedAt;
    @Column(name = "promised_on")
    private LocalDate promisedOn;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "delivered_at")
    private Instant deliveredAt;
    @Column(name = "delivered_by")
    private String deliveredBy;

    protected Instalment() {
    }

    private Instalment(Determination determination, int place, Draft draft, ZoneId zone) {
        this.determination = determination;
        this.request = determination.request();
        this.place = place;
        this.what = draft.what();
        this.state = State.PLANNED;
        estimate(draft.on(), draft.time(), zone);
    }

    /** The first date of what a draft discloses and all further ones, in their order; none where it discloses nothing. */
    static List<Instalment> of(Determination determination, DeterminationDraft draft, ZoneId zone) {
        if (!draft.discloses()) {
            return List.of();
        }
        List<Instalment> all = new ArrayList<>(List.of(new Instalment(determination, 1, new Draft(null, draft.availableOn(), draft.availableTime()), zone)));
        draft.later().forEach(row -> all.add(new Instalment(determination, all.size() + 1, row, zone)));
        return all;
    }

    private void estimate(LocalDate on, LocalTime time, ZoneId zone) {
        promisedOn = on;
        promisedAt = on.atTime(time).atZone(zone).toInstant();
    }

    /** The determination that says so went out. */
    void promise() {
        state = State.PROMISED;
    }

    /** How records are given that are not files to download. */
    public enum Way {
        /** Copies were fetched at the counter. */
        COUNTER,
        /** Copies were mailed. */
        MAIL,
        /** The requester looked at them (7922.525). */
        INSPECTED
    }

    /** Another day, told in a notice (R1.20). Refuses one that is not promised. */
    void revise(LocalDate on, LocalTime time, ZoneId zone) {
        mustBePromised();
        estimate(on, time, zone);
    }

    void deliver(Actor actor, Instant at) {
        mustBePromised();
        state = State.DELIVERED;
        deliveredAt = at;
        deliveredBy = actor.signature();
    }

    void replace() {
        state = state == State.DELIVERED ? State.DELIVERED : State.REPLACED;
    }

    private void mustBePromised() {
        if (!promised()) {
            throw Refused.because("refused.instalment.settled");
        }
    }

    /** Whether the day of the estimate has gone by and nothing was given (R1.20). */
    public boolean missed(LocalDate today) {
        return promised() && promisedOn.isBefore(today);
    }

    /** Whether the requester waits for it. */
    public boolean promised() {
        return state == State.PROMISED;
    }

    public Long id() {
        return id;
    }

    public RecordsRequest request() {
        return request;
    }

    public Determination determination() {
        return determination;
    }

    /** Its number within the determination, counted from 1. */
    public int place() {
        return place;
    }

    /** What comes with it, in the clerk's words; or null. */
    public String what() {
        return what;
    }

    public Instant promisedAt() {
        return promisedAt;
    }

    /** The local day of the estimate. */
    public LocalDate promisedOn() {
        return promisedOn;
    }

    public State state() {
        return state;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    /** Name and title of whoever gave it; null while nobody has. */
    public String deliveredBy() {
        return deliveredBy;
    }
}
