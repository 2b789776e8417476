package org.daylight.determination.time;

import java.time.Instant;
import java.util.List;

/**
 * What happened on the way to an answer, as far as it takes time.
 *
 * @param begun        when the city had the request, or when the case was opened again
 * @param acknowledged when it was acknowledged after that; null when it was not
 * @param written      when the answer was written
 * @param signed       when it was signed; null when nobody had to
 * @param sent         when its letter went out
 * @param waits        while whom it waited for; may overlap, and reach beyond both ends
 */
public record Course(Instant begun, Instant acknowledged, Instant written, Instant signed, Instant sent, List<Stretch> waits) {

    /** Refuses an answer that was sent before it was written. */
    public Course {
        if (sent.isBefore(written)) {
            throw new IllegalArgumentException("sent " + sent + " before it was written " + written);
        }
        begun = begun.isAfter(written) ? written : begun;
        acknowledged = acknowledged == null || acknowledged.isBefore(begun) || acknowledged.isAfter(written) ? null : acknowledged;
        waits = List.copyOf(waits);
    }
}
