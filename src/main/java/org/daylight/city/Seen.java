package org.daylight.city;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Where a configured fact was read, and on which day. */
@Embeddable
public class Seen {

    private String source;
    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    protected Seen() {
    }

    public Seen(String source, LocalDate verifiedOn) {
        if (source == null || source.isBlank() || verifiedOn == null) {
            throw new IllegalArgumentException("a fact needs its source and the day it was checked");
        }
        this.source = source.strip();
        this.verifiedOn = verifiedOn;
    }

    public String source() {
        return source;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    /** Whether the source itself says that somebody must look again: an assumption, an old page, a reading still to be verified. */
    public boolean toVerify() {
        return assumed() || source.contains("verify");
    }

    /** Whether nobody has confirmed it yet. */
    public boolean assumed() {
        return source.startsWith("assumption");
    }
}
