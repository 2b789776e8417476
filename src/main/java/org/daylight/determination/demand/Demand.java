package org.daylight.determination.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.TenantId;

/** The letter of an invoice, or of a reminder of it, and when it went: what the days before closing are counted from (R4.6). */
@Entity
@Table(name = "demand")
public class Demand {

    @Id
    @Column(name = "entry_id")
    private Long entryId;
    @TenantId
    private String city;
    @Column(name = "letter_id")
    private Long letterId;
    @Column(name = "went_at")
    private Instant wentAt;

    protected Demand() {
    }

    Demand(Long entry, Long letter, Instant wentAt) {
        this.entryId = entry;
        this.letterId = letter;
        this.wentAt = wentAt;
    }

    /** It went; the first time counts. */
    void went(Instant at) {
        wentAt = wentAt == null ? at : wentAt;
    }

    /** It came back, and so never went. */
    void cameBack() {
        wentAt = null;
    }

    /** When it was handed over, taken by the mail server, or there to be read by whoever asked on the web; null while it lies. */
    public Instant wentAt() {
        return wentAt;
    }

    /** The letter; null for one from before this was written down, which counts from its writing. */
    public Long letterId() {
        return letterId;
    }
}
