package org.daylight.law;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A city's choices that dates hang on: its zone, its whole-day main-office closures, and its readings of the points
 * the law leaves open. Saturdays and Sundays are always closed. R1.7, R1.8, section 9
 *
 * @param zone              the city's zone; every legal date is a local date in it
 * @param closures          whole-day closures of the main office with their reasons; half days and branch offices
 *                          do not belong here (CCP 12b)
 * @param receiptRule       which date is day 0 (R1.12)
 * @param opening           opening time on an open day
 * @param closing           closing time on an open day; used only by {@code NEXT_BUSINESS_DAY}
 * @param extensionBase     where an extension's days begin (R2.5)
 * @param rollCourtHolidays whether judicial holidays on which the city is open roll too; default false (R1.4)
 */
public record OfficeCalendar(ZoneId zone, SortedMap<LocalDate, String> closures, ReceiptRule receiptRule,
        LocalTime opening, LocalTime closing, ExtensionBase extensionBase, boolean rollCourtHolidays) {

    private static final int DAYS_TO_CHOOSE = 2;

    /** Refuses missing parts and a closing time that is not after the opening time. Keeps its own copy. */
    public OfficeCalendar {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(receiptRule, "receiptRule");
        Objects.requireNonNull(extensionBase, "extensionBase");
        closures = Collections.unmodifiableSortedMap(new TreeMap<>(closures));
        if (!opening.isBefore(closing)) {
            throw new IllegalArgumentException("opening " + opening + " is not before closing " + closing);
        }
    }

    /** Whether the main office does no business the whole of the local date. CCP 12a, 12b */
    public boolean isClosed(LocalDate date) {
        return isWeekend(date) || closures.containsKey(date);
    }

    /** Whether any closure is entered for the year; none means that dates in it are not to be trusted. R1.11 */
    public boolean hasRowsFor(int year) {
        return !closures.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).isEmpty();
    }

    /** The local date of a moment; never a UTC date. */
    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** Day 0 of something received at the moment, under the receipt rule. R1.12, R1.13 */
    public LocalDate dayZero(Instant receivedAt) {
        var local = receivedAt.atZone(zone);
        if (receiptRule == ReceiptRule.ACTUAL_DATE) {
            return local.toLocalDate(); // R1.12
        }
        boolean tooLate = !local.toLocalTime().isBefore(closing); // R1.13: at closing time is already late
        return openOnOrAfter(tooLate ? local.toLocalDate().plusDays(1) : local.toLocalDate());
    }

    /** The first open day on or after the local date. */
    public LocalDate openOnOrAfter(LocalDate date) {
        LocalDate day = date;
        while (isClosed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first open day after the local date. */
    public LocalDate openAfter(LocalDate date) {
        return openOnOrAfter(date.plusDays(1));
    }

    /** The last open day on or before the local date. */
    public LocalDate openOnOrBefore(LocalDate date) {
        LocalDate day = date;
        while (isClosed(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The open day that is this many business days before the local date; for warnings ahead of a date. R3.3 */
    public LocalDate businessDaysBefore(LocalDate date, int days) {
        LocalDate day = date;
        for (int left = days; left > 0; left--) {
            day = openOnOrBefore(day.minusDays(1));
        }
        return day;
    }

    /**
     * Whether the day has come on which an open question to the requester calls for a choice before that date: to decide on the reasonable
     * reading, to extend where a ground fits, or to say that the records cannot be identified as described. R3.3, 7922.600(b)
     */
    public boolean mustChoose(LocalDate due, LocalDate today) {
        return !businessDaysBefore(due, DAYS_TO_CHOOSE).isAfter(today);
    }

    /** The last date for which {@link #mustChoose} holds on that day. */
    public LocalDate choiceUntil(LocalDate today) {
        LocalDate due = today;
        while (mustChoose(due.plusDays(1), today)) {
            due = due.plusDays(1);
        }
        return due;
    }

    /** The day from which the choice is due. R3.3 */
    public LocalDate choiceFrom(LocalDate due) {
        return businessDaysBefore(due, DAYS_TO_CHOOSE);
    }

    /** How many open days lie after the first local date, up to and with the second; 0 if it is not later. R1.18 */
    public int businessDaysBetween(LocalDate first, LocalDate second) {
        int days = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(second); day = day.plusDays(1)) {
            days += isClosed(day) ? 0 : 1;
        }
        return days;
    }

    /** Every second Friday of the year in step with a known closed one; a proposal for the city to correct. R1.10 */
    public static List<LocalDate> alternateFridays(LocalDate closedFriday, int year) {
        if (closedFriday.getDayOfWeek() != DayOfWeek.FRIDAY) {
            throw new IllegalArgumentException(closedFriday + " is not a Friday");
        }
        long phase = Math.floorMod(closedFriday.toEpochDay(), 14L);
        LocalDate first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, first.lengthOfYear()).mapToObj(first::plusDays)
                .filter(date -> Math.floorMod(date.toEpochDay(), 14L) == phase).toList();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
