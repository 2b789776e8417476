package org.daylight.determination.court;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.city.CityProfile;
import org.daylight.law.ClockEvent;
import org.daylight.law.Deadline;
import org.daylight.law.Refused;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.hibernate.annotations.TenantId;

/**
 * A petition to the superior court about a case (7923.000, 7923.100).
 *
 * <p>It is <em>recorded</em> when the city is served; from that moment every record of the case is held (R7.8). The court's <em>order</em> is
 * recorded with the day on which notice of its entry was served, from which the days for a writ run (7923.500). The hold stays until the
 * city attorney <em>lifts</em> it, with a reason: an order by itself lifts nothing, for it may be reviewed.
 */
@Entity
@Table(name = "petition")
public class Petition {

    /** What is written down of a petition: days are local; a day that the court has not set is null. */
    public record Draft(String court, String caseNumber, String attacks, LocalDate filedOn, LocalDate servedOn, LocalDate hearingOn, LocalDate respondBy) {
    }

    /**
     * A day in court that lies ahead.
     *
     * @param what what it is for, as a message key
     */
    public record Day(String what, LocalDate on) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "petition")
    @SequenceGenerator(name = "petition", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    private String court;
    @Column(name = "case_number")
    private String caseNumber;
    private String attacks;
    @Column(name = "filed_on")
    private LocalDate filedOn;
    @Column(name = "served_on")
    private LocalDate servedOn;
    @Column(name = "hearing_on")
    private LocalDate hearingOn;
    @Column(name = "respond_by")
    private LocalDate respondBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "ordered_on")
    private LocalDate orderedOn;
    @Column(name = "order_says")
    private String orderSays;
    @Column(name = "entry_served_on")
    private LocalDate entryServedOn;
    @Column(name = "released_at")
    private Instant liftedAt;
    @Column(name = "released_by")
    private String liftedBy;
    @Column(name = "release_reason")
    private String liftReason;

    protected Petition() {
    }

    Petition(RecordsRequest request, Draft draft, Actor actor, Instant at) {
        this.request = request;
        this.court = draft.court();
        this.caseNumber = draft.caseNumber();
        this.attacks = draft.attacks();
        this.filedOn = draft.filedOn();
        this.servedOn = draft.servedOn();
        this.hearingOn = draft.hearingOn();
        this.respondBy = draft.respondBy();
        this.recordedAt = at;
        this.recordedBy = actor.signature();
    }

    /** The court has ordered. Refuses a second order: what changes the first is a petition of its own. */
    void order(String says, LocalDate on, LocalDate entryServed) {
        if (orderedOn != null) {
            throw Refused.because("refused.petition.ordered");
        }
        orderSays = says;
        orderedOn = on;
        entryServedOn = entryServed;
    }

    /** The days of the order were mistyped, or notice of its entry has been served since. Refuses where there is no order, and the days that stand. */
    void correct(LocalDate on, LocalDate entryServed) {
        if (orderedOn == null) {
            throw Refused.because("refused.petition.unordered");
        }
        if (orderedOn.equals(on) && Objects.equals(entryServedOn, entryServed)) {
            throw Refused.because("refused.petition.same");
        }
        orderedOn = on;
        entryServedOn = entryServed;
    }

    /** The city attorney ends the hold. Refuses one that is ended. */
    void lift(String reason, Actor actor, Instant at) {
        if (!held()) {
            throw Refused.because("refused.petition.lifted");
        }
        liftedAt = at;
        liftedBy = actor.signature();
        liftReason = reason;
    }

    /** Whether it holds the records of its case (R7.8). */
    public boolean held() {
        return liftedAt == null;
    }

    /** The last day to ask for a writ against the order; empty until notice of its entry was served. 7923.500 */
    public Optional<Deadline> writDue(CityProfile in) {
        return counted(ClockEvent.COURT_ORDER_WRIT_DUE, in);
    }

    /** The last day that the court may allow for it; empty likewise. 7923.500 */
    public Optional<Deadline> writLatest(CityProfile in) {
        return counted(ClockEvent.COURT_ORDER_WRIT_LATEST, in);
    }

    /** The next of its days from today on: to answer it, to be heard, or to ask for a writ (7923.500); empty when none is known. */
    public Optional<Day> next(CityProfile in, LocalDate today) {
        return Stream.of(day("petition.respond", respondBy), day("petition.hearing", hearingOn), day("petition.writ", writDue(in).map(Deadline::dueOn).orElse(null)))
                .flatMap(Optional::stream).filter(day -> !day.on().isBefore(today)).min(Comparator.comparing(Day::on));
    }

    private static Optional<Day> day(String what, LocalDate on) {
        return Optional.ofNullable(on).map(known -> new Day(what, known));
    }

    private Optional<Deadline> counted(ClockEvent event, CityProfile in) {
        return Optional.ofNullable(entryServedOn).map(day -> Requests.clockOf(in).when(event, day.atStartOfDay(in.zone()).toInstant()));
    }

    /** What still lies ahead of it although its hold might end: a hearing, the days for a writ, an order that no release has followed. Message keys. */
    public List<String> ahead(CityProfile in, LocalDate today, boolean released) {
        List<String> ahead = new ArrayList<>();
        if (hearingOn != null && !hearingOn.isBefore(today)) {
            ahead.add("petition.ahead.hearing");
        }
        if (writLatest(in).filter(day -> !day.dueOn().isBefore(today)).isPresent()) {
            ahead.add("petition.ahead.writ");
        }
        if (orderedOn != null && entryServedOn == null) {
            ahead.add("petition.ahead.entry"); // the days for a writ have not begun
        }
        if (orderedOn != null && !released) {
            ahead.add("petition.ahead.order");
        }
        return ahead;
    }

    public Long id() {
        return id;
    }

    public RecordsRequest request() {
        return request;
    }

    public String court() {
        return court;
    }

    /** The court's number of it. */
    public String caseNumber() {
        return caseNumber;
    }

    /** What it asks the court to set right, in the clerk's words. */
    public String attacks() {
        return attacks;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    /** The day on which the city was served. */
    public LocalDate servedOn() {
        return servedOn;
    }

    /** The day of the hearing, or null while the court has set none. */
    public LocalDate hearingOn() {
        return hearingOn;
    }

    /** By when the city must answer, as the court or its rules say; null when not known: the Act itself sets no day. */
    public LocalDate respondBy() {
        return respondBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Name and title. */
    public String recordedBy() {
        return recordedBy;
    }

    /** The day of the court's order; null until there is one. */
    public LocalDate orderedOn() {
        return orderedOn;
    }

    public String orderSays() {
        return orderSays;
    }

    /** The day on which written notice of the order's entry was served; null until it was. */
    public LocalDate entryServedOn() {
        return entryServedOn;
    }

    public Instant liftedAt() {
        return liftedAt;
    }

    /** Name and title of the attorney who lifted the hold; null while it stands. */
    public String liftedBy() {
        return liftedBy;
    }

    public String liftReason() {
        return liftReason;
    }
}
