package org.daylight.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The letter that tells of a determination, and when that letter went out (R1.17). A letter that lies tells nobody anything. */
@Embeddable
public class Telling {

    @Column(name = "letter_id")
    private Long letterId;
    @Column(name = "told_at")
    private Instant at;

    protected Telling() {
    }

    private Telling(Long letterId, Instant at) {
        this.letterId = letterId;
        this.at = at;
    }

    /** The letter is written; null while it has not gone out. */
    static Telling in(Long letter, Instant at) {
        return new Telling(letter, at);
    }

    /** It went out. False when it had before: the first time counts. */
    boolean went(Instant when) {
        boolean first = at == null;
        at = first ? when : at;
        return first;
    }

    /** When it was handed over, taken by the mail server, or there to be read by whoever asked on the web; null while it lies. */
    public Instant at() {
        return at;
    }
}
