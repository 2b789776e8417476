package org.daylight.docket.figures;

import java.time.LocalDate;
import org.daylight.docket.Days;
import org.daylight.law.OfficeCalendar;

/**
 * What is counted.
 *
 * @param days       what happened on these local days
 * @param department only cases that stand with the department of this code; null: all
 * @param today      the local day
 * @param office     the city's own calendar
 */
public record Scope(Days days, String department, LocalDate today, OfficeCalendar office) {

    /** The most months that one chart shows. */
    public static final int MOST_MONTHS = 36;

    /** Refuses more days than charts have months for. */
    public Scope {
        if (days.months().size() > MOST_MONTHS) {
            throw new IllegalArgumentException(days + " are more than " + MOST_MONTHS + " months");
        }
    }

    /** The last twelve months, this one included and up to today. */
    public static Days lastTwelveMonths(LocalDate today) {
        return new Days(today.withDayOfMonth(1).minusMonths(11), today);
    }

    /** A year, or as much of it as is over or begun. Refuses a year that has not begun. */
    public static Days year(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return new Days(LocalDate.of(year, 1, 1), end.isAfter(today) ? today : end);
    }

    /** As queries ask for it: empty for all. */
    String only() {
        return department == null ? "" : department;
    }
}
