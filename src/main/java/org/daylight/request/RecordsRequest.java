package org.daylight.request;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daylight.account.*;
import org.daylight.audit.Act;
import org.daylight.city.CityProfile;
import org.daylight.city.Fact;
import org.daylight.law.Deadline;
import org.daylight.law.Refused;
import org.hibernate.annotations.TenantId;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.*;

/**
 * A request for public records, from the moment it reaches the city.
 *
 * <p>It is <em>filed</em> by the requester or keyed in by a clerk with its true time of receipt; from that moment the statutory clock
 * runs, and nothing stops it. The clerk <em>acknowledges</em> it, <em>assigns</em> it, gives <em>tasks</em> to departments and may
 * ask the requester for a <em>clarification</em>; the case then waits in its display only. Once, on a lawful ground and in time, it may
 * be <em>extended</em>. It is <em>determined</em>: in full, in part, denied, no records, posted already, or not this agency; a denial
 * may first await a supervisor's sign-off. What is disclosed is <em>released</em>, and the case is <em>closed</em>. It can be
 * <em>reopened</em>, by the clerk or by an appeal that reverses the decision, and then has a new due date. The requester may <em>withdraw</em> it while it is open.
 *
 * <p>Every verb asks the {@link Step} table, changes what it names, and returns the timeline entry it made; whoever called it hands
 * that entry to the {@link Chronicle}. The request injects nothing, queries nothing, sends nothing and never reads the clock.
 */
@Entity
@Indexed
@Table(name = "records_request")
public class RecordsRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "records_request")
    @SequenceGenerator(name = "records_request", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @TenantId
    private String city;
    private String number;
    @Enumerated(EnumType.STRING)
    private Status status;
    /** Computed by the database as {@link #running} is, for the queue's index; never read here. */
    @Column(insertable = false, updatable = false)
    private Boolean undetermined;
    /** Written by {@code determination.Tellings} alone, so that a letter that goes out in the background neither outdates a page nor is undone by an act. */
    @Column(insertable = false, updatable = false)
    private boolean untold;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Embedded
    @IndexedEmbedded
    private Asked asked;
    @Embedded
    private Requester requester;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Column(name = "received_at")
    private Instant receivedAt;
    @GenericField(sortable = Sortable.YES)
    @Column(name = "filed_at")
    private Instant filedAt;
    @Column(name = "filed_on")
    private LocalDate filedOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "outer_on")
    private LocalDate outerOn;
    @Column(name = "rule_version")
    private String ruleVersion;
    @Column(name = "clock_trace")
    private String clockTrace;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "moved_at")
    private Instant movedAt;
    @Column(name = "heard_at")
    private Instant heardAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_id")
    private Person assignee;
    private String department;
    @Column(name = "page_published")
    private boolean pagePublished;
    private String language;
    @Column(name = "filing_key")
    private String filingKey;
    @Column(name = "code_hash")
    private String codeHash;

    protected RecordsRequest() {
    }

    RecordsRequest(RequestNumber number, Filing filing, ReceiptCode code, CityProfile city, Instant now) {
        this.number = number.text();
        this.asked = new Asked(filing);
        this.requester = filing.requester();
        this.channel = filing.channel();
        this.receivedAt = filing.receivedAt() == null ? now : filing.receivedAt().truncatedTo(ChronoUnit.MILLIS);
        this.filedAt = now;
        this.department = filing.department() == null ? city.owner(filing.kind().subject()) : filing.department();
        this.language = filing.language();
        this.pagePublished = city.is(Fact.REQUEST_PAGES_PUBLIC);
        this.filingKey = filing.key();
        this.codeHash = code.hash();
    }

    /** The one door through which status changes. Refuses a move the table does not have and an actor it does not name. */
    public TimelineEntry take(Step step, Actor actor, Instant at, Particulars particulars) {
        step.check(status, actor);
        heardAt = actor.kind() == Actor.Kind.REQUESTER ? heardAt == null ? at : heardAt : actor.may(Permission.WORK_CASES) ? null : heardAt;
        return move(step, actor, at, particulars);
    }

    TimelineEntry file(Actor actor, Deadline deadline, Particulars basis, Instant at) {
        if (!Step.FILE.isFor(actor)) {
            throw StepRefused.actor(Step.FILE);
        }
        runClock(deadline, deadline.dueOn());
        return move(Step.FILE, actor, at, basis.with("number", number).with("channel", channel).with("received", receivedAt).with("due", dueOn).with("words", Act.hash(asked.description())));
    }

    TimelineEntry correctReceipt(Instant truly, Deadline deadline, String reason, Actor actor, Instant at) {
        TimelineEntry entry = take(Step.CORRECT_RECEIPT, actor, at, Particulars.fact("from", receivedAt).with("to", truly).with("oldDue", dueOn).with("due", deadline.dueOn()).saying(reason));
        receivedAt = truly.truncatedTo(ChronoUnit.MILLIS);
        runClock(deadline, deadline.dueOn());
        return entry;
    }

    TimelineEntry assign(Person person, String newDepartment, Actor actor, Instant at) {
        TimelineEntry entry = take(Step.ASSIGN, actor, at, Particulars.fact("person", person == null ? null : person.name()).with("department", newDepartment));
        assignee = person;
        department = newDepartment;
        return entry;
    }

    /** An act on one of its parts; its own date is that of the part due first (R2.8). */
    public TimelineEntry onPart(Step step, LocalDate nearest, Actor actor, Instant at, Particulars particulars) {
        TimelineEntry entry = take(step, actor, at, particulars);
        dueOn = nearest;
        return entry;
    }

    /** Its determination goes out with this outcome: at once, or by the supervisor's signature. */
    public TimelineEntry determine(Step step, Outcome result, Actor actor, Instant at, Particulars particulars) {
        TimelineEntry entry = take(step, actor, at, particulars.with("outcome", result).with("due", dueOn));
        outcome = result;
        return entry;
    }

    /** Taken up again, by the clerk or by a review that reverses; it has its own date, counted from now. */
    public TimelineEntry reopen(Step step, Deadline anew, Actor actor, Instant at, Particulars particulars) {
        TimelineEntry entry = take(step, actor, at, particulars.with("oldDue", dueOn).with("due", anew.dueOn()));
        runClock(anew, anew.dueOn());
        return entry;
    }

    TimelineEntry showPage(boolean published, Actor actor, Instant at) {
        if (pagePublished == published) {
            throw Refused.because(published ? "refused.page.public" : "refused.page.hidden");
        }
        TimelineEntry entry = take(published ? Step.PUBLISH_PAGE : Step.WITHDRAW_PAGE, actor, at, Particulars.NONE);
        pagePublished = published;
        return entry;
    }

    private TimelineEntry move(Step step, Actor actor, Instant at, Particulars particulars) {
        if (step.to() != null) {
            status = step.to();
            closedAt = status == Status.CLOSED ? at : null;
            outcome = status.undetermined() ? null : outcome == null && step == Step.WITHDRAW ? Outcome.WITHDRAWN : outcome;
        }
        // every act moves the version, so that a second click or an old page is noticed
        movedAt = at.isAfter(movedAt == null ? Instant.MIN : movedAt) ? at : movedAt.plusMillis(1);
        return new TimelineEntry(this, step, actor, at, particulars);
    }

    /** The working of its own date, and the date: another one where an extension promised it or a part is due first (R2.8). */
    void runClock(Deadline deadline, LocalDate due) {
        filedOn = deadline.dayZero();
        ruleVersion = deadline.ruleVersion();
        dueOn = due;
        outerOn = deadline.outerOn();
        clockTrace = ClockTrace.write(deadline.trace());
    }

    /** Refuses when the page was read before the last act. */
    void mustBe(int seenVersion) {
        if (version != seenVersion) {
            throw new Stale();
        }
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String city() {
        return city;
    }

    public String number() {
        return number;
    }

    public Status status() {
        return status;
    }

    /** Whether the statutory clock runs: it is not decided, or the letter of its decision has not gone out (R1.17). */
    public boolean running() {
        return status.undetermined() || untold();
    }

    /** Whether it is decided and the requester has no word of it: the letter of the decision, or of one of its parts, lies. */
    public boolean untold() {
        return untold && status == Status.DETERMINED;
    }

    /** How it ended, or null while it has not. */
    public Outcome outcome() {
        return outcome;
    }

    public Asked asked() {
        return asked;
    }

    public Requester requester() {
        return requester == null ? new Requester(null, null, null, null, null) : requester;
    }

    public Channel channel() {
        return channel;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Day 0 in the city's zone. */
    public LocalDate dayZero() {
        return filedOn;
    }

    /** The last day for the determination: extension included, or counted anew since the case was opened again. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate outerOn() {
        return outerOn;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public ClockTrace clockTrace() {
        return ClockTrace.read(clockTrace);
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Since when something its requester did waits for a clerk, whose next act of any kind ends that; null: nothing does. */
    public Instant heardAt() {
        return heardAt;
    }

    public Person assignee() {
        return assignee;
    }

    public String department() {
        return department;
    }

    /** Whether the public may see the request's own page. */
    public boolean pagePublished() {
        return pagePublished;
    }

    /** The language the requester chose: en, es or vi. */
    public String language() {
        return language;
    }

    String codeHash() {
        return codeHash;
    }
}
