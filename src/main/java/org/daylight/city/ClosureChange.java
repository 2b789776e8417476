package org.daylight.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.law.OfficeCalendar;

/**
 * What somebody means to change about the days the offices are closed: rows taken away and days added. A correction takes one row away
 * and adds one. Until it is signed nothing is changed.
 *
 * @param removed ids of rows
 * @param plan    the plan these days were made from, to be kept for the next year; or null
 */
public record ClosureChange(List<Long> removed, List<Day> added, YearPlan plan) {

    /** A day to be added; what is missing in it is refused when it is signed. */
    public record Day(LocalDate date, boolean wholeDay, Closure.Office office, String reason) {

        /** Whether it counts for deadlines (R1.8). */
        boolean counts() {
            return date != null && wholeDay && office == Closure.Office.MAIN;
        }
    }

    public ClosureChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** One day more. */
    public static ClosureChange add(Day day) {
        return new ClosureChange(List.of(), List.of(day), null);
    }

    /** One row away. */
    public static ClosureChange remove(Long id) {
        return new ClosureChange(List.of(id), List.of(), null);
    }

    /** One row made true. */
    public static ClosureChange correct(Long id, Day day) {
        return new ClosureChange(List.of(id), List.of(day), null);
    }

    /** The days of a plan that the city has no row for yet. */
    public static ClosureChange fill(List<Day> days, YearPlan plan, CityProfile city) {
        Set<LocalDate> there = Set.copyOf(city.closures().stream().filter(c -> c.office() == Closure.Office.MAIN).map(Closure::date).distinct().toList());
        return new ClosureChange(List.of(), days.stream().filter(day -> !there.contains(day.date())).toList(), plan);
    }

    /** The city's calendar as it would be after the change. */
    public OfficeCalendar calendarOf(CityProfile city) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        city.closures().stream().filter(c -> c.counts() && !removed.contains(c.id())).forEach(c -> days.put(c.date(), c.reason()));
        added.stream().filter(Day::counts).forEach(day -> days.put(day.date(), day.reason() == null ? "" : day.reason()));
        OfficeCalendar now = city.calendar();
        return new OfficeCalendar(now.zone(), days, now.receiptRule(), now.opening(), now.closing(), now.extensionBase(), now.rollCourtHolidays());
    }
}
