package org.daylight.fee;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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
 * <p>It is <em>estimated</em> by the clerk and sent. The requester <em>accepts</em> it, or <em>questions</em> it and may accept it later,
 * and may ask not to be charged. Data work must be accepted before it is <em>begun</em>, and where the city asks a deposit that is paid
 * before too; it is not paid before (7922.575(b), R4.3). What the requester accepted is <em>invoiced</em> and the requester
 * <em>reminded</em>, but not while a request not to be charged waits for its answer. It is paid at once or in parts, each with a receipt; it ends <em>paid</em> or <em>waived</em>, and what was paid too
 * much is paid back. The lines never change: a corrected estimate is another note, and the old one is waived. Each verb returns the
 * timeline entry it made; the case's status stays, for a fee never holds back the determination (R4.6).
 */
@Entity
@Table(name = "fee_note")
public class FeeNote {

    /** Where it is. PAID and WAIVED are its ends. */
    public enum State { ESTIMATED, ACCEPTED, QUESTIONED, INVOICED, PAID, WAIVED }

    private static final Set<State> UNSETTLED = EnumSet.of(State.ESTIMATED, State.ACCEPTED, State.QUESTIONED, State.INVOICED);

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
    private Set<FeeLine> lines = new LinkedHashSet<>();
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
    @Embedded
    private FeeCourse course;
    @OneToMany(mappedBy = "note", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<FeeReceipt> receipts = new LinkedHashSet<>();

    protected FeeNote() {
    }

    FeeNote(RecordsRequest request, List<PricedLine> priced, String explanation, int depositPercent, Actor actor, Instant at) {
        this.request = request;
        this.state = State.ESTIMATED;
        this.explanation = explanation;
        this.sentAt = at;
        this.sentBy = FeeReceipt.named(actor);
        priced.forEach(line -> lines.add(new FeeLine(this, lines.size() + 1, line)));
        this.totalCents = lines.stream().map(FeeLine::amount).reduce(Money.ZERO, Money::plus).cents(); // R4.7
        this.course = new FeeCourse(lines, depositPercent);
    }

    TimelineEntry send(Actor actor) {
        return take(Step.ESTIMATE_FEE, Particulars.words(explanation).with("deposit", course.deposit().isZero() ? null : course.deposit().cents()), actor, sentAt);
    }

    /** {@code how} is null where the requester accepts in person; a clerk must say how the yes came. */
    TimelineEntry accept(Acceptance how, Actor actor, Instant at) {
        must(EnumSet.of(State.ESTIMATED, State.QUESTIONED));
        TimelineEntry entry = take(Step.ACCEPT_FEE, Acceptance.told(how, actor), actor, at);
        state = State.ACCEPTED;
        course.accepted(how, at);
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

    /** Data work begins; refuses before the requester has accepted the estimate, and before the deposit is paid (R4.3). */
    TimelineEntry beginWork(Actor actor, Instant at) {
        mustBeAccepted();
        course.mayBegin(needsAcceptance(), balance());
        TimelineEntry entry = take(Step.BEGIN_DATA_WORK, Particulars.NONE, actor, at);
        course.begun(at);
        return entry;
    }

    /** What is due, in writing; refuses what the requester has not accepted, and data work not begun. From this day an unpaid fee counts (R4.6). */
    TimelineEntry invoice(String numbered, Actor actor, Instant at) {
        must(EnumSet.of(State.ESTIMATED, State.ACCEPTED, State.QUESTIONED));
        course.mayInvoice(needsAcceptance());
        TimelineEntry entry = take(Step.INVOICE_FEE, balance().told().with("invoice", numbered), actor, at);
        state = State.INVOICED;
        course.invoiced(numbered, at);
        return entry;
    }

    /** The notice before a case may be closed for an unpaid fee, and the first day of that; null where the city never does. R4.6 */
    TimelineEntry remind(LocalDate closable, Actor actor, Instant at) {
        must(UNSETTLED);
        course.mayRemind();
        return take(Step.REMIND_OF_FEE, balance().told().with("invoice", course.invoice()).with("closable", closable), actor, at);
    }

    /** In full, in part, or too much where the draft says what is to be paid back. Refuses the same check or slip a second time. */
    TimelineEntry pay(String receipt, PaymentDraft draft, Actor actor, Instant at) {
        mustBeAccepted();
        draft.mustBeNew(receipts, FeeReceipt.Kind.PAYMENT);
        Balance before = balance();
        before.mustTake(draft);
        TimelineEntry entry = take(before.stepFor(draft.amount()), course.told(needsAcceptance(), before, receipt, draft), actor, at);
        receipts.add(new FeeReceipt(this, receipt, FeeReceipt.Kind.PAYMENT, draft, null, actor, at));
        if (balance().open().isZero()) {
            settle(State.PAID, receipt, actor, at);
        }
        return entry;
    }

    /** Pays back what was paid too much, or paid before the fee was waived; never more. */
    TimelineEntry refund(String receipt, PaymentDraft draft, String reason, Actor actor, Instant at) {
        balance().mustCover(draft.amount());
        draft.mustBeNew(receipts, FeeReceipt.Kind.REFUND);
        TimelineEntry entry = take(Step.REFUND_FEE, draft.told(receipt).saying(reason), actor, at);
        receipts.add(new FeeReceipt(this, receipt, FeeReceipt.Kind.REFUND, draft, reason, actor, at));
        return entry;
    }

    TimelineEntry askWaiver(String words, Actor actor, Instant at) {
        must(UNSETTLED);
        course.mayAskWaiver();
        TimelineEntry entry = take(Step.ASK_WAIVER, Particulars.words(words), actor, at);
        course.waiverAsked(words);
        return entry;
    }

    TimelineEntry declineWaiver(String reason, Actor actor, Instant at) {
        must(UNSETTLED);
        TimelineEntry entry = take(Step.DECLINE_WAIVER, Particulars.words(reason), actor, at);
        course.waiverDeclined(reason, FeeReceipt.named(actor));
        return entry;
    }

    /** The whole fee; what was paid of it can be paid back. */
    TimelineEntry waive(String reason, Actor actor, Instant at) {
        must(UNSETTLED);
        TimelineEntry entry = take(Step.WAIVE_FEE, Particulars.words(reason), actor, at);
        settle(State.WAIVED, reason, actor, at);
        return entry;
    }

    private void settle(State end, String how, Actor actor, Instant at) {
        state = end;
        settledAt = at;
        settledBy = FeeReceipt.named(actor);
        settledHow = how;
    }

    // R4.3: before the requester's yes there is no data work, and nothing is due for it
    private void mustBeAccepted() {
        must(UNSETTLED);
        course.mustBeAccepted(needsAcceptance());
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

    /** What is owed, came in and was paid back. */
    public Balance balance() {
        // a fee paid before there were receipts is paid
        return Balance.of(state == State.WAIVED || state == State.PAID && receipts.isEmpty() ? Money.ZERO : total(), receipts);
    }

    /** Whether it is neither paid nor waived. */
    public boolean open() {
        return UNSETTLED.contains(state);
    }

    /** Whether the requester asked not to be charged and has no answer yet. */
    public boolean waiverWaits() {
        return open() && course.waiverWaits();
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

    /** How far it is: deposit, work, invoice, waiver asked. */
    public FeeCourse course() {
        return course;
    }

    /** Payments and refunds, oldest first. */
    public List<FeeReceipt> receipts() {
        return List.copyOf(receipts);
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
