package org.daylight.determination;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.law.AppealClock;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Step;
import org.hibernate.annotations.TenantId;

/**
 * The city's own review of a denial, where the city has a route for it (R6.1).
 *
 * <p>It is <em>filed</em> by the requester, or by a clerk for them with the day on which it truly came, against the determination that was
 * sent, at the level that comes next; it is in time or late by the route's own days. It is <em>decided</em> with reasons by somebody who had
 * no part in any decision of the case (R6.5), a late one only with the reason why it is taken, unless it is refused as late (example 6c);
 * or <em>withdrawn</em> by the requester. A reversal reopens the request, or its part. It never delays the way to court (R6.3).
 */
@Entity
@Table(name = "appeal")
public class Appeal {

    /** Awaiting a decision, or decided. */
    public enum State { OPEN, DECIDED }

    /** How it ended (R6.5). */
    public enum Decision {
        UPHELD, REVERSED, REVERSED_IN_PART, WITHDRAWN, REFERRED,
        /** Refused because it came after the last day, and for nothing else: the court remains (example 6c). */
        REFUSED_LATE;

        /** Whether the request is worked on anew. */
        public boolean reverses() {
            return this == REVERSED || this == REVERSED_IN_PART;
        }

        /** Whether the city's next level may look at what it leaves standing: not where nothing stands, and not past a last day (example 6c). */
        public boolean leavesFurther() {
            return this != REVERSED && this != REFUSED_LATE;
        }

        /** Whether it answers the appeal itself, and does not only say that nobody will. */
        boolean onMerits() {
            return this == UPHELD || reverses();
        }

        Step step() {
            return reverses() ? Step.REVERSE_ON_APPEAL : Step.DECIDE_APPEAL;
        }
    }

    /**
     * What comes in: why the requester asks, against which part (null: the first denial that can be reviewed) and, where a clerk files it
     * for them, by which way and on which local day it came.
     */
    public record Filed(Integer part, String grounds, Channel channel, LocalDate receivedOn) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal")
    @SequenceGenerator(name = "appeal", sequenceName = "id_seq", allocationSize = 50)
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
    @Enumerated(EnumType.STRING)
    private State state;
    private String route;
    @Column(name = "filed_at")
    private Instant filedAt;
    @Column(name = "filed_by")
    private String filedBy;
    private String grounds;
    private int level;
    @Column(name = "counted_from")
    private LocalDate countedFrom;
    @Column(name = "file_by")
    private LocalDate fileBy;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private boolean late;
    @Column(name = "late_reason")
    private String lateReason;
    @Column(name = "decide_by")
    private LocalDate decideBy;
    @Enumerated(EnumType.STRING)
    private Decision decision;
    @Column(name = "decision_reasons")
    private String decisionReasons;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by_id")
    private Long decidedById;
    @Column(name = "decided_by")
    private String decidedBy;

    protected Appeal() {
    }

    Appeal(Determination determination, AppealDates dates, Filed filed, Actor actor, Instant at) {
        this.request = determination.request();
        this.determination = determination;
        this.state = State.OPEN;
        this.route = dates.route();
        this.late = dates.late();
        this.decideBy = dates.decideBy();
        this.level = dates.level();
        this.countedFrom = dates.from();
        this.fileBy = dates.fileBy();
        this.grounds = filed.grounds();
        this.receivedOn = filed.receivedOn();
        this.channel = filed.channel();
        this.filedAt = at;
        this.filedBy = actor.kind() == Actor.Kind.STAFF ? actor.signature() : null;
    }

    /**
     * Decides it. Refused to everybody who had a part in the denial (R6.5), and on its merits when it came late and nothing says why it is
     * taken all the same (example 6c); a withdrawal is recorded by anybody.
     */
    void decide(Decision how, String reasons, String whyTaken, Actor actor, Instant at) {
        if (state != State.OPEN) {
            throw Refused.because("refused.appeal.decided");
        }
        if (how != Decision.WITHDRAWN) {
            AppealLaw.refuse(determination.isBy(actor) ? "refused.appeal.own" : null);
        }
        if (!late && how == Decision.REFUSED_LATE) {
            throw Refused.on("decision", "refused.appeal.inTime");
        }
        if (late && how.onMerits() && whyTaken == null && fileBy != null) {
            throw new Refused(List.of(new Refused.Point("lateReason", AppealClock.late(Jurisdiction.california(), route, receivedOn, fileBy))));
        }
        state = State.DECIDED;
        decision = how;
        decisionReasons = reasons;
        lateReason = late && how.onMerits() ? whyTaken : null;
        decidedAt = at;
        decidedById = actor.personId();
        decidedBy = actor.kind() == Actor.Kind.STAFF ? actor.signature() : null;
    }

    /** What it asks to review was decided anew while it was open: it goes on about what stands now. */
    void follow(Determination anew) {
        determination = anew;
    }

    boolean isOf(Determination denial) {
        return determination == denial || determination.id() != null && determination.id().equals(denial.id());
    }

    /** Whether that person decided it. */
    boolean isDecidedBy(Actor actor) {
        return decidedById != null && decision != Decision.WITHDRAWN && decidedById.equals(actor.personId());
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public RecordsRequest request() {
        return request;
    }

    /** The denial under review. */
    public Determination determination() {
        return determination;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public State state() {
        return state;
    }

    /** The name of the city's route, as it was when the appeal was filed. */
    public String route() {
        return route;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** Name and title of the clerk who filed it for the requester; null when the requester did. */
    public String filedBy() {
        return filedBy;
    }

    /** Its level in the city's route, from 1. */
    public int level() {
        return level;
    }

    /** The local day on which it truly came. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** How it came where a clerk filed it; null when the requester did. */
    public Channel channel() {
        return channel;
    }

    /** The local day its days to file were counted from; null of an appeal of before levels were told. */
    public LocalDate countedFrom() {
        return countedFrom;
    }

    /** The last local day to file, or null where the city has not specified one (R6.2). */
    public LocalDate fileBy() {
        return fileBy;
    }

    /** Why it is taken though it came late; null unless it was. */
    public String lateReason() {
        return lateReason;
    }

    public String grounds() {
        return grounds;
    }

    /** Whether it came after the route's last day (example 6c); whoever decides must say why it is accepted, or refuse it as late. */
    public boolean late() {
        return late;
    }

    /** The day by which the city is to decide; null where the city has not specified one (R6.2). */
    public LocalDate decideBy() {
        return decideBy;
    }

    /** Calendar days between the day by which the city was to decide and its decision; 0 when in time, withdrawn, open, or without such a day. */
    public long daysLate(ZoneId zone) {
        return decideBy == null || decidedAt == null || decision == Decision.WITHDRAWN ? 0
                : Math.max(0, ChronoUnit.DAYS.between(decideBy, LocalDate.ofInstant(decidedAt, zone)));
    }

    public Decision decision() {
        return decision;
    }

    public String decisionReasons() {
        return decisionReasons;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Name and title of the reviewer; null when the requester withdrew it. */
    public String decidedBy() {
        return decidedBy;
    }
}
