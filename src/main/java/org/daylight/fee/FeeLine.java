package org.daylight.fee;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.daylight.law.FeeBasis;
import org.daylight.law.FeeDraft;
import org.daylight.law.Jurisdiction;
import org.hibernate.annotations.TenantId;

/** One line of a fee note: so many of something, at a price, on a basis, adopted by a resolution. Never changed. R4.1 */
@Entity
@Table(name = "fee_line")
public class FeeLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_line")
    @SequenceGenerator(name = "fee_line", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fee_note_id")
    private FeeNote note;
    private int position;
    private String item;
    @Enumerated(EnumType.STRING)
    private Unit unit;
    private BigDecimal quantity;
    @Column(name = "unit_cents")
    private long unitCents;
    private long cents;
    @Enumerated(EnumType.STRING)
    private FeeBasis basis;
    private String resolution;
    @Enumerated(EnumType.STRING)
    private FeeDraft.Limb limb;
    @Column(name = "cost_build_up")
    private String costBuildUp;
    @Column(name = "record_class")
    private String recordClass;
    private boolean retrieval;

    protected FeeLine() {
    }

    FeeLine(FeeNote note, int position, PricedLine line) {
        FeeDraft draft = line.draft();
        this.note = note;
        this.position = position;
        this.item = draft.label();
        this.unit = line.unit();
        this.quantity = draft.quantity();
        this.unitCents = draft.unitPriceCents();
        this.cents = line.amount().cents();
        this.basis = FeeBasis.of(draft.basis()).orElseThrow();
        this.resolution = draft.scheduleVersion();
        this.limb = draft.work() == null ? null : draft.work().limb();
        this.costBuildUp = draft.work() == null ? null : draft.work().costBuildUp();
        this.recordClass = draft.recordClass();
        this.retrieval = draft.retrieval();
    }

    /** The line as the law counts it together with those of another fee note of its request. R4.4 */
    FeeDraft charged(LocalDate on) {
        return new FeeDraft(basis.code(), item, quantity, unitCents, resolution, recordClass, FeeDraft.Delivery.PAPER, false, retrieval, on, Set.of(), null);
    }

    public String item() {
        return item;
    }

    public Unit unit() {
        return unit;
    }

    public BigDecimal quantity() {
        return quantity.stripTrailingZeros();
    }

    public Money unitPrice() {
        return new Money(unitCents);
    }

    /** Quantity times price, half up. R4.7 */
    public Money amount() {
        return new Money(cents);
    }

    public FeeBasis basis() {
        return basis;
    }

    /** The city's resolution that adopted the price; null where it stands on the statute alone, as the cost of data work does. R4.1 */
    public String resolution() {
        return resolution.equals(section()) ? null : resolution;
    }

    /** The section the price stands on, or is limited by; null where a local resolution is all there is. */
    public String section() {
        Jurisdiction law = Jurisdiction.california();
        if (recordClass != null) {
            return law.section("R4.4");
        }
        String section = law.feeBases().stream().filter(terms -> terms.basis() == basis).findFirst().orElseThrow().section();
        return Character.isDigit(section.charAt(0)) ? section : null; // the law's row of certification names no section
    }

    /** Of data work, which limb of 7922.575(b); else null. */
    public FeeDraft.Limb limb() {
        return limb;
    }

    /** Of data work, how the hourly cost is made up; else null. */
    public String costBuildUp() {
        return costBuildUp;
    }
}
