package org.daylight.fee;

import jakarta.persistence.*;
import java.time.LocalDate;
import org.daylight.city.Seen;
import org.daylight.law.FeeBasis;
import org.hibernate.annotations.TenantId;

/**
 * One row of the city's adopted fee schedule, in force from a day to a last day or until further notice. A price is never changed: the
 * row is ended and another is added, so that every fee note keeps the resolution it stands on (R4.1).
 */
@Entity
@Table(name = "fee_item")
public class FeeItem {

    /** The code under which a city sets a price for copies of Political Reform Act filings; the law's class of record. R4.4 */
    public static final String POLITICAL_FILING = "political_reform_filing";

    /** The code under which a city sets the price for retrieving such filings, once a request. R4.4 */
    public static final String FILING_RETRIEVAL = "political_reform_retrieval";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_item")
    @SequenceGenerator(name = "fee_item", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private Unit unit;
    private long cents;
    @Enumerated(EnumType.STRING)
    private FeeBasis basis;
    private String resolution;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "effective_to")
    private LocalDate effectiveTo;
    @Embedded
    private Seen seen;

    protected FeeItem() {
    }

    FeeItem(ItemDraft draft, Seen seen) {
        this.code = draft.code();
        this.name = draft.name();
        this.unit = draft.unit();
        this.cents = draft.price().cents();
        this.basis = draft.basis();
        this.resolution = draft.resolution();
        this.effectiveFrom = draft.from();
        this.effectiveTo = draft.to();
        this.seen = seen;
    }

    /** Ends it; {@code last} is the last day on which it may be charged. */
    void end(LocalDate last) {
        effectiveTo = last;
    }

    /** Whether it may be charged on that day. */
    public boolean inForce(LocalDate on) {
        return !on.isBefore(effectiveFrom) && (effectiveTo == null || !on.isAfter(effectiveTo));
    }

    /** Whether some day falls into this row and into that span; a null end is open. */
    boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
        return (effectiveTo == null || !otherFrom.isAfter(effectiveTo)) && (otherTo == null || !effectiveFrom.isAfter(otherTo));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Unit unit() {
        return unit;
    }

    /** For one unit. */
    public Money price() {
        return new Money(cents);
    }

    public FeeBasis basis() {
        return basis;
    }

    /** The resolution that adopted it. */
    public String resolution() {
        return resolution;
    }

    /** The first day in force. */
    public LocalDate from() {
        return effectiveFrom;
    }

    /** The last day in force, or null. */
    public LocalDate to() {
        return effectiveTo;
    }

    public Seen seen() {
        return seen;
    }
}
