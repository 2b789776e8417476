package org.daylight.determination;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Step;
import org.hibernate.annotations.TenantId;

/**
 * The city's own review of a denial, where the city has a route for it (R6.1).
 *
 * <p>It is <em>filed</em> by the requester, or by a clerk for them, against the determination that was sent; it is in time or late by the
 * route's own days. It is <em>decided</em> with reasons by somebody who neither wrote nor signed the denial and is responsible for no part
 * of it (R6.5), or <em>withdrawn</em> by the requester. A reversal reopens the request. It never delays the way to court (R6.3).
 */
@Entity
@Table(name = "appeal")
public class Appeal {

    /** Awaiting a decision, or decided. */
    public enum State { OPEN, DECIDED }

    /** How it ended (R6.5). */
    public enum Decision {
        UPHELD, REVERSED, REVERSED_IN_PART, WITHDRAWN, REFERRED;

        /** Whether the request is worked on anew. */
        public boolean reverses() {
            return this == REVERSED || this == REVERSED_IN_PART;
        }

        Step step() {
            return reverses() ? Step.REVERSE_ON_APPEAL : Step.DECIDE_APPEAL;
        }
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
    private boolean late;
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

    Appeal(Determination determination, AppealDates dates, String grounds, Actor actor, Instant at) {
        this.request = determination.request();
        this.determination = determination;
        this.state = State.OPEN;
        this.route = dates.route();
        this.late = dates.late();
        this.decideBy = dates.decideBy();
        this.grounds = grounds;
        this.filedAt = at;
        this.filedBy = actor.kind() == Actor.Kind.STAFF ? actor.name() + ", " + actor.title() : null;
    }

    /** Decides it. Refused to everybody who had a part in the denial (R6.5); a withdrawal is recorded by anybody. */
    void decide(Decision how, String reasons, Actor actor, Instant at) {
        if (state != State.OPEN) {
            throw Refused.because("refused.appeal.decided");
        }
        if (how != Decision.WITHDRAWN && isBarred(actor)) {
            throw new Refused(List.of(new Refused.Point(null, new Refusal("refused.appeal.own", "R6.5", "", List.of(), List.of()))));
        }
        state = State.DECIDED;
        decision = how;
        decisionReasons = reasons;
        decidedAt = at;
        decidedById = actor.personId();
        decidedBy = actor.kind() == Actor.Kind.STAFF ? actor.name() + ", " + actor.title() : null;
    }

    boolean isOf(Determination denial) {
        return determination == denial || determination.id() != null && determination.id().equals(denial.id());
    }

    /** Whether the actor wrote, signed or is responsible for the denial, and so may not decide (R6.5). */
    public boolean isBarred(Actor actor) {
        return determination.isBy(actor);
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

    public String grounds() {
        return grounds;
    }

    /** Whether it came after the route's last day (example 6c); whoever decides must say why it is accepted, or refer it to court. */
    public boolean late() {
        return late;
    }

    /** The day by which the city is to decide; null where the city has not specified one (R6.2). */
    public LocalDate decideBy() {
        return decideBy;
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
