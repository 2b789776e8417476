package org.daylight.determination;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.law.Refused;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.hibernate.annotations.TenantId;

/**
 * One part of a request, such as the records of one department, that is determined by itself.
 *
 * <p>A request has none until a clerk <em>splits</em> it; then every part is <em>decided</em> by a determination of its own, in its own
 * time: by the case's date, or by its own where it alone was <em>extended</em> (R2.8). When the last part is decided, the case is, with
 * the outcome that {@link #together} derives. A case that is taken up again <em>opens</em> its parts again.
 */
@Entity
@Table(name = "request_part")
public class Part {

    /** What a clerk fills in for a part: what it is about, and the department whose searches count for it (null: all). */
    public record Draft(String title, String department) {

        boolean blank() {
            return title == null || title.isBlank();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_part")
    @SequenceGenerator(name = "request_part", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    private int place;
    private String title;
    private String department;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected Part() {
    }

    Part(RecordsRequest request, int place, Draft draft) {
        this.request = request;
        this.place = place;
        this.title = draft.title();
        this.department = draft.department();
    }

    /** Its determination went out. Refuses a part that is decided already. */
    void decide(Outcome how) {
        mustBeOpen();
        outcome = how;
    }

    /** It alone has until that day (R2.8). Refuses a part that is decided already. */
    void extendTo(LocalDate day) {
        mustBeOpen();
        dueOn = day;
    }

    /** The case, or the decision on this part, was taken up again: it is to be decided anew, by the case's date. */
    void open() {
        outcome = null;
        dueOn = null;
    }

    /** A review reversed its denial while other parts are open: it is decided anew by a date of its own, and theirs stay. */
    void openUntil(LocalDate day) {
        outcome = null;
        dueOn = day;
    }

    /** The office's closed days have changed, and with them its date (R1.6); or its case's date becomes another part's, and this one keeps its own. */
    void moveTo(LocalDate day) {
        dueOn = day;
    }

    void mustBeOpen() {
        if (outcome != null) {
            throw Refused.because("refused.part.decided", place);
        }
    }

    /**
     * How a request ended whose parts ended so; nobody ever types it. "Gives" is {@code IN_FULL} or {@code POSTED}; "keeps" is
     * {@code IN_PART} or {@code DENIED}; the first row that fits counts.
     *
     * <table>
     * <caption>The outcome of the parts together</caption>
     * <tr><th>among the parts</th><th>the request</th></tr>
     * <tr><td>one {@code IN_PART}, whatever the others</td><td>{@code IN_PART}</td></tr>
     * <tr><td>one that keeps and one that gives</td><td>{@code IN_PART}</td></tr>
     * <tr><td>one {@code DENIED}, and none gives</td><td>{@code DENIED}</td></tr>
     * <tr><td>none keeps, one {@code IN_FULL}</td><td>{@code IN_FULL}: all that the city has is given</td></tr>
     * <tr><td>none keeps, one {@code POSTED}</td><td>{@code POSTED}</td></tr>
     * <tr><td>none keeps or gives, one {@code NOT_IDENTIFIED}</td><td>{@code NOT_IDENTIFIED}: "no records" would say too much</td></tr>
     * <tr><td>only {@code NO_RECORDS}, with or without {@code NOT_THIS_AGENCY}</td><td>{@code NO_RECORDS}</td></tr>
     * <tr><td>only {@code NOT_THIS_AGENCY}</td><td>{@code NOT_THIS_AGENCY}</td></tr>
     * </table>
     *
     * So it withholds exactly when a part does, and reviews are offered for it then alone. Refuses none and {@code WITHDRAWN}, which no
     * part can be.
     */
    public static Outcome together(Collection<Outcome> parts) {
        Set<Outcome> all = EnumSet.copyOf(parts);
        if (all.contains(Outcome.WITHDRAWN)) {
            throw new IllegalArgumentException("a part is never withdrawn");
        }
        boolean gives = all.contains(Outcome.IN_FULL) || all.contains(Outcome.POSTED);
        if (all.contains(Outcome.IN_PART) || gives && all.contains(Outcome.DENIED)) {
            return Outcome.IN_PART;
        }
        return Stream.of(Outcome.DENIED, Outcome.IN_FULL, Outcome.POSTED, Outcome.NOT_IDENTIFIED, Outcome.NO_RECORDS, Outcome.NOT_THIS_AGENCY)
                .filter(all::contains).findFirst().orElseThrow();
    }

    /** The day by which the first of the open parts must be answered, which is the case's own date (R2.8); of no open part, the case's. */
    static LocalDate nearest(List<Part> parts) {
        return parts.stream().filter(Part::undecided).map(Part::dueOn).min(LocalDate::compareTo)
                .orElseGet(() -> parts.get(0).request.dueOn());
    }

    /** The open parts whose date is not the case's own: whoever is told of the one must be told of these too. */
    public static List<Part> apart(List<Part> parts) {
        return parts.stream().filter(part -> part.undecided() && !part.dueOn().equals(part.request.dueOn())).toList();
    }

    /** The numbers of the parts of which a decision awaits somebody: another would be refused. */
    public static List<Integer> proposed(List<Determination> decisions) {
        return decisions.stream().filter(decision -> decision.part() != null && decision.state().waiting()).map(decision -> decision.part().place()).toList();
    }

    boolean is(Part other) {
        return other != null && place == other.place;
    }

    public Long id() {
        return id;
    }

    public RecordsRequest request() {
        return request;
    }

    /** Its number within the request, counted from 1. */
    public int place() {
        return place;
    }

    /** What it is about, in the clerk's words. */
    public String title() {
        return title;
    }

    /** The code of the department that has the records; null where no one department has. */
    public String department() {
        return department;
    }

    /** The last day for its determination: its own where it alone was extended, else the case's. */
    public LocalDate dueOn() {
        return dueOn == null ? request.dueOn() : dueOn;
    }

    /** Whether it has a date of its own: extended alone, or opened again alone by a review. */
    public boolean extended() {
        return dueOn != null;
    }

    /** How it ended; null until its determination has gone out. */
    public Outcome outcome() {
        return outcome;
    }

    public boolean undecided() {
        return outcome == null;
    }
}
