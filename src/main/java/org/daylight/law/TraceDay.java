package org.daylight.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One line of a deadline's work: a local date, whether it counted, and why. R1.6
 *
 * @param date     the local date
 * @param day      1 for the first day counted; 0 for day 0; on a day that was not counted, the number it would have
 *                 had; for months and years, the number of the step
 * @param counted  whether it used up one unit of the period
 * @param reason   why
 * @param detail   the closure's reason or the holiday's name; null when there is none
 * @param citation the law beside the line
 */
public record TraceDay(LocalDate date, int day, boolean counted, TraceReason reason, String detail, String citation) {

    /** Refuses a missing date or reason, a negative number, and a counted day 0. */
    public TraceDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        if (day < 0 || (counted && day == 0)) {
            throw new IllegalArgumentException("day " + day + " on " + date);
        }
    }
}
