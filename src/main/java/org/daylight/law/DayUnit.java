package org.daylight.law;

/** What a period is counted in. A rule version counts calendar or business days; other clocks also months and years. */
public enum DayUnit {
    /** Every day of the calendar counts, weekends and holidays included. */
    CALENDAR,
    /** Only the days on which the main office is open count. */
    BUSINESS,
    /** Calendar months; a day that does not exist becomes the last day of the month (section 11, point 7). */
    MONTH,
    /** Calendar years; 29 February becomes 28 February in a common year (section 11, point 7). */
    YEAR
}
