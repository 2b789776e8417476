package org.daylight.fee;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.law.FeeBasis;
import org.daylight.law.Refused;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Step;
import org.daylight.request.TimelineEntry;
import org.hibernate.annotations.TenantId;

/**
 * What a case may cost its requester, in writing.
 *
 * <p>It is <em>estimated</em> by the clerk and sent. The requester <em>accepts</em> it, or <em>questions</em> it and may accept it later.
 * It ends <em>paid</em> or <em>waived</em>. Data work must be accepted before it is begun, and is not paid before (7922.575(b),
 * R4.3). The lines never change: a corrected estimate is another note, and the old one is waived. Each verb returns the timeline entry
 * it made; the case's status stays, for a fee never holds back the determination (R4.6).
 */
@Entity
@Table(name = "fee_note")
public class FeeNote {

    /** Where it is. PAID and WAIVED are its ends. */
    public enum State { ESTIMATED, ACCEPTED, QUESTIONED, PAID, WAIVED }

    private static final Set<State> UNSETTLED = EnumSet.of(State.ESTIMATED, State.ACCEPTED, State.QUESTIONED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_note")
    @SequenceGenerator(name = "fee_note", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "total_cents")
    private long totalCents;
    private String explanation;
    @OneToMany(mappedBy = "note", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FeeLine> lines = new ArrayList<>();
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "sent_by")
    private String sentBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private String question;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "settled_how")
    private String settledHow;

    protected FeeNote() {
    }

    FeeNote(RecordsRequest request, List<PricedLine> priced, String explanation, Actor actor, Instant at) {
        this.request = request;
        this.state = State.ESTIMATED;
        this.explanation = explanation;
        this.sentAt = at;
        this.sentBy = actor.name() + ", " + actor.title();
        priced.forEach(line -> lines.add(new FeeLine(this, lines.size() + 1, line)));
        this.totalCents = lines.stream().map(FeeLine::amount).reduce(Money.ZERO, Money::plus).cents(); // R4.7
    }

    TimelineEntry send(Actor actor) {
        return take(Step.ESTIMATE_FEE, Particulars.words(explanation), actor, sentAt);
    }

    TimelineEntry accept(Actor actor, Instant at) {
        must(EnumSet.of(State.ESTIMATED, State.QUESTIONED));
        TimelineEntry entry = take(Step.ACCEPT_FEE, Particulars.NONE, actor, at);
        state = State.ACCEPTED;
        answeredAt = at;
        return entry;
    }

    TimelineEntry question(String words, Actor actor, Instant at) {
        must(EnumSet.of(State.ESTIMATED));
        TimelineEntry entry = take(Step.QUESTION_FEE, Particulars.words(words), actor, at);
        state = State.QUESTIONED;
        question = words;
        answeredAt = at;
        return entry;
    }

    TimelineEntry pay(String how, Actor actor, Instant at) {
        must(UNSETTLED);
        if (state != State.ACCEPTED && needsAcceptance()) { // R4.3
            throw Refused.because("refused.fee.unaccepted");
        }
        return settle(State.PAID, Step.RECORD_PAYMENT, how, actor, at);
    }

    TimelineEntry waive(String reason, Actor actor, Instant at) {
        must(UNSETTLED);
        return settle(State.WAIVED, Step.WAIVE_FEE, reason, actor, at);
    }

    private TimelineEntry settle(State end, Step step, String how, Actor actor, Instant at) {
        TimelineEntry entry = take(step, Particulars.words(how), actor, at);
        state = end;
        settledAt = at;
        settledBy = actor.name() + ", " + actor.title();
        settledHow = how;
        return entry;
    }

    private TimelineEntry take(Step step, Particulars particulars, Actor actor, Instant at) {
        return request.take(step, actor, at, particulars.with("note", id).with("total", totalCents));
    }

    private void must(Set<State> states) {
        if (!states.contains(state)) {
            throw Refused.because("refused.fee.state." + state);
        }
    }

    /** Whether a line is data work, which the requester must accept before it is begun. R4.3 */
    public boolean needsAcceptance() {
        return lines.stream().anyMatch(line -> line.basis() == FeeBasis.DATA_WORK);
    }

    /** Whether it is neither paid nor waived. */
    public boolean open() {
        return UNSETTLED.contains(state);
    }

    /** Whether the requester has not answered it yet. */
    public boolean unanswered() {
        return state == State.ESTIMATED;
    }

    public Long id() {
        return id;
    }

    public RecordsRequest request() {
        return request;
    }

    public State state() {
        return state;
    }

    public Money total() {
        return new Money(totalCents);
    }

    /** What the clerk wrote to it, or null. */
    public String explanation() {
        return explanation;
    }

    public List<FeeLine> lines() {
        return List.copyOf(lines);
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Name and title. */
    public String sentBy() {
        return sentBy;
    }

    /** When the requester accepted or questioned it last; null before. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** The requester's question, or null. */
    public String question() {
        return question;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public String settledBy() {
        return settledBy;
    }

    /** How it was paid, or why it was waived; null before. */
    public String settledHow() {
        return settledHow;
    }
}
