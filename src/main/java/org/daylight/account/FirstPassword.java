package org.daylight.account;

import java.time.Duration;
import java.time.Instant;

/** A password made for somebody by an administrator: shown once, good for an hour, and only for choosing one's own (ASVS 6.4.1). */
public record FirstPassword(String text, Instant until) {

    static final Duration GOOD_FOR = Duration.ofHours(1);

    /** Kept out of every log. */
    @Override
    public String toString() {
        return "a first password until " + until;
    }
}
