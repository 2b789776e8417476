package org.daylight.city;

import jakarta.persistence.*;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** One level of a city's own review (R6.1). What the city has not specified is null; letters and pages say so (R6.2). Ended, never deleted. */
@Entity
@Table(name = "appeal_route")
public class AppealRoute {

    /** What a route's days are. */
    public enum DayUnit { CALENDAR, BUSINESS }

    /** From which day its days to file run: the day the denial was sent, or that of the decision at the level before. R6.1 */
    public enum Base { DENIAL, DECISION }

    /** Whether the city must do what the review decides. R6.1 */
    public enum Effect { BINDING, ADVISORY }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal_route")
    @SequenceGenerator(name = "appeal_route", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    private int level;
    private String name;
    private String authority;
    @Column(name = "who_may")
    private String whoMay;
    @Column(name = "submit_to")
    private String submitTo;
    @Column(name = "deadline_days")
    private Integer deadlineDays;
    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_unit")
    private DayUnit unit;
    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_base")
    private Base base;
    @Column(name = "decision_days")
    private Integer decisionDays;
    @Enumerated(EnumType.STRING)
    private Effect effect;
    @Column(name = "fee_cents")
    private Long feeCents;
    @Column(name = "legal_source")
    private String legalSource;
    @Column(name = "legal_link")
    private String legalLink;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Embedded
    private Seen seen;

    protected AppealRoute() {
    }

    public AppealRoute(int level, String name, String authority, Integer deadlineDays, DayUnit unit, Integer decisionDays, String legalSource, Seen seen) {
        this.level = level;
        this.name = name;
        this.authority = authority;
        this.deadlineDays = deadlineDays;
        this.unit = unit;
        this.base = level > 1 ? Base.DECISION : Base.DENIAL;
        this.decisionDays = decisionDays;
        this.legalSource = legalSource;
        this.seen = seen;
    }

    /** All that a city may have said of it. */
    public AppealRoute(AppealRoutes.Draft draft, Seen seen) {
        this(draft.level(), draft.name(), draft.authority(), draft.deadlineDays(), draft.unit(), draft.decisionDays(), draft.legalSource(), seen);
        this.whoMay = draft.whoMay();
        this.submitTo = draft.submitTo();
        this.base = draft.base();
        this.effect = draft.effect();
        this.feeCents = draft.feeCents();
        this.legalLink = draft.legalLink();
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    /** Whether appeals may take it; an ended route stays, since old letters name it. */
    public boolean open() {
        return endedOn == null;
    }

    /** The day on which it was ended, or null. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public Long id() {
        return id;
    }

    public int level() {
        return level;
    }

    public String name() {
        return name;
    }

    public String authority() {
        return authority;
    }

    /** Who may file, in the city's words, or null. */
    public String whoMay() {
        return whoMay;
    }

    public String submitTo() {
        return submitTo;
    }

    public Integer deadlineDays() {
        return deadlineDays;
    }

    public DayUnit unit() {
        return unit;
    }

    /** What the days to file are counted from. */
    public Base base() {
        return base;
    }

    public Integer decisionDays() {
        return decisionDays;
    }

    /** Whether its decision binds the city, or null. */
    public Effect effect() {
        return effect;
    }

    /** What filing costs, in cents; 0 is free, null is not specified. */
    public Long feeCents() {
        return feeCents;
    }

    public String legalSource() {
        return legalSource;
    }

    /** Where the legal source can be read, or null. */
    public String legalLink() {
        return legalLink;
    }

    public Seen seen() {
        return seen;
    }
}
