package org.daylight.determination;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.determination.reason.Reasons;
import org.daylight.law.DenialDraft;
import org.daylight.law.Jurisdiction;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refused;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.hibernate.annotations.TenantId;

/**
 * How a request is answered, and why (7922.535(a)).
 *
 * <p>It is written by a clerk after {@link DeterminationLaw} found nothing against it. What withholds is, where the city asks for it,
 * first <em>cleared</em> by the attorney, and
 * <em>proposed</em>: a supervisor who did not write it <em>signs</em> it, and it is sent; or <em>gives it back</em> with a reason,
 * and the clerk writes another. Everything else is <em>sent</em> at once. A case that is reopened keeps its old determinations; one in
 * {@link Part}s has one for each.
 */
@Entity
@Table(name = "determination")
public class Determination {

    /** With the attorney to be cleared, awaiting a signature, given back to the clerk, or gone out. */
    public enum State { WITH_ATTORNEY, PROPOSED, RETURNED, SENT;

        /** Whether somebody still has to look at it. */
        public boolean waiting() {
            return this == WITH_ATTORNEY || this == PROPOSED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "determination")
    @SequenceGenerator(name = "determination", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part_id")
    private Part part;
    @Enumerated(EnumType.STRING)
    private Outcome kind;
    @Enumerated(EnumType.STRING)
    private State state;
    @Embedded
    private Reasons reasons;
    @Column(name = "available_at")
    private Instant availableAt;
    @Embedded
    private Guidance guidance;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "written_by_id")
    private Long writtenById;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "signed_by_id")
    private Long signedById;
    @Column(name = "signed_by")
    private String signedBy;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Embedded
    private Clearance clearance;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Embedded
    private Telling telling;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "returned_reason")
    private String returnedReason;
    // sets, so that both can be read with one statement
    @OneToMany(mappedBy = "determination", cascade = CascadeType.PERSIST)
    private Set<Withholding> withheld = new LinkedHashSet<>();
    @OneToMany(mappedBy = "determination", cascade = CascadeType.PERSIST)
    private Set<Instalment> instalments = new LinkedHashSet<>();

    protected Determination() {
    }

    /** The draft has passed the law; proposed or sent as the city asks. The part is null when it answers the whole request. */
    Determination(RecordsRequest request, Part part, DeterminationDraft draft, ZoneId zone, State first, Actor writer, Instant at) {
        this.request = request;
        this.part = part;
        this.kind = draft.kind();
        this.reasons = new Reasons(draft.reasons(), draft.own());
        this.availableAt = draft.discloses() ? draft.availableOn().atTime(draft.availableTime()).atZone(zone).toInstant() : null;
        this.guidance = Guidance.of(draft);
        this.dueOn = part == null ? request.dueOn() : part.dueOn();
        this.writtenAt = at;
        this.writtenById = writer.personId();
        this.writtenBy = writer.signature();
        this.state = first;
        this.sentAt = first == State.SENT ? at : null;
        instalments.addAll(Instalment.of(this, draft, zone));
        for (WithholdingDraft row : draft.withheld()) {
            withheld.add(new Withholding(this, withheld.size() + 1, row, Jurisdiction.california().exemption(row.exemption()).orElseThrow(),
                    row.inFull() || kind == Outcome.DENIED));
        }
    }

    /** Sends it out with the supervisor's signature. The signer is never the writer. */
    void sign(Actor signer, Instant at) {
        if (bars(signer)) {
            throw Refused.because("refused.determination.own");
        }
        if (state != State.PROPOSED) {
            throw Refused.because("refused.determination.settled");
        }
        signedById = signer.personId();
        signedBy = signer.signature();
        signedAt = at;
        sentAt = at;
        dueOn = part == null ? request.dueOn() : part.dueOn(); // office days may have changed since it was written
        state = State.SENT;
    }

    /** Whether the actor cannot sign it. */
    public boolean bars(Actor signer) {
        return SignOff.bars(writtenById, signer);
    }

    /** It went out: what it says about dates is promised now. */
    void promise() {
        instalments.forEach(Instalment::promise);
    }

    /** A later one answers the same: what this one promised and was not given no longer counts. */
    void replace() {
        instalments.forEach(Instalment::replace);
    }

    void askAttorney(Long task) {
        clearance = Clearance.askedIn(task);
    }

    /** The attorney has nothing against it: now a supervisor signs. */
    void clear(Actor attorney, Instant at) {
        if (state != State.WITH_ATTORNEY) {
            throw Refused.because("refused.determination.settled");
        }
        clearance.give(attorney, at);
        state = State.PROPOSED;
    }

    void giveBack(String reason) {
        if (!state.waiting()) {
            throw Refused.because("refused.determination.settled");
        }
        returnedReason = reason;
        state = State.RETURNED;
    }

    /** Whether the actor wrote it, cleared it, signed it, or is responsible for any part of it, and so may not review it (R6.5). */
    public boolean isBy(Actor actor) {
        return writtenById.equals(actor.personId()) || clearance != null && clearance.isBy(actor) || signedById != null && signedById.equals(actor.personId())
                || withheld.stream().anyMatch(row -> row.isBy(actor));
    }

    /** The letter that tells of it is written; it went out then, or lies (null). */
    void tellIn(Long letter, Instant at) {
        telling = Telling.in(letter, at);
    }

    /** When its letter went out, by which it is in time or late (R1.17); null while it lies, or is not written. */
    public Instant toldAt() {
        return telling == null ? null : telling.at();
    }

    Telling telling() {
        return telling;
    }

    /** The last day in force when it was sent, extension included; of a part, its own (R2.8). */
    public LocalDate dueOn() {
        return dueOn;
    }

    /**
     * Whether the requester is told late: the notice is due on the day of the decision, and more than one business day lies between it and
     * the sending, or now while it is unsent (R1.18). What was given back to its writer is no decision.
     */
    public boolean noticeIsLate(OfficeCalendar office, Instant now) {
        return state != State.RETURNED && office.businessDaysBetween(office.dateOf(writtenAt), office.dateOf(sentAt == null ? now : sentAt)) > 1;
    }

    /** Whether the day on which records were to be available has gone by, so that it can no longer be promised (R1.16). */
    boolean promiseIsPast(Instant now, ZoneId zone) {
        return availableAt != null && LocalDate.ofInstant(availableAt, zone).isBefore(LocalDate.ofInstant(now, zone));
    }

    public Long id() {
        return id;
    }

    public RecordsRequest request() {
        return request;
    }

    /** The part of the request that it answers; null when it answers the whole. */
    public Part part() {
        return part;
    }

    /** Whether it answers that part (null: the whole). */
    boolean answers(Part asked) {
        return part == null ? asked == null : part.is(asked);
    }

    public Outcome kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public String reasons() {
        return reasons.words();
    }

    /** The same, for letters in one language or another. */
    public Reasons why() {
        return reasons;
    }

    /** When disclosed records will be available; null when nothing is disclosed. */
    public Instant availableAt() {
        return availableAt;
    }

    /** Where it leads whoever gets no records. */
    public Guidance guidance() {
        return guidance == null ? Guidance.NONE : guidance;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Name and title of whoever wrote it. */
    public String writtenBy() {
        return writtenBy;
    }

    /** Name and title of whoever signed it; null where no signature was asked. */
    public String signedBy() {
        return signedBy;
    }

    /** The attorney's clearance, asked for or given; null where the city asks for none. */
    public Clearance clearance() {
        return clearance;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Why the supervisor gave it back, or null. */
    public String returnedReason() {
        return returnedReason;
    }

    /** The items withheld, in order. */
    public List<Withholding> withheld() {
        return withheld.stream().sorted(Comparator.comparingInt(Withholding::position)).toList();
    }

    /** What was said about when records will be available: one day and time or several; none when nothing is disclosed. */
    public List<Instalment> instalments() {
        return instalments.stream().sorted(Comparator.comparingInt(Instalment::place)).toList();
    }

    /** Each person responsible, once, with name and title (7922.540). */
    public List<DenialDraft.Responsible> responsible() {
        return withheld().stream().map(Withholding::responsible).distinct().toList();
    }
}
