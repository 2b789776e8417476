package org.daylight.determination.time;

import java.time.Instant;

/** A while in which a case waited for somebody; without an end (null) it waits still. */
public record Stretch(Party party, Instant from, Instant to) {

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && (to == null || moment.isBefore(to));
    }
}
