package org.daylight.determination;

import java.time.Instant;

/** A row of the list of appeals that have been decided. */
public record DecidedAppeal(Long id, String number, String subject, Appeal.Decision decision, Instant decidedAt, String decidedBy) {
}
