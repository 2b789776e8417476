package org.daylight.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A date with its work shown. R1.6
 *
 * @param dueOn       the working date: alarms, queues and reports use this one (R1.5)
 * @param outerOn     the last date any reading of the law allows, shown to staff as information (R1.4); never before
 *                    {@code dueOn}. For a limit on delay, the limit itself, unrolled
 * @param dayZero     the local date the count runs from, itself not counted
 * @param lastDay     the last day of the period before the office calendar was asked
 * @param ruleVersion code of the rule version of day 0
 * @param trace       the days, counted or not and why, ending on {@code dueOn}
 * @param citations   the sections the date stands on
 * @param warnings    what makes the date doubtful
 */
public record Deadline(LocalDate dueOn, LocalDate outerOn, LocalDate dayZero, LocalDate lastDay, String ruleVersion,
        List<TraceDay> trace, List<String> citations, List<Warning> warnings) {

    /**
     * Something that makes a date doubtful, for the case page and the administrator.
     *
     * @param key       message key
     * @param arguments arguments of the message
     */
    public record Warning(String key, List<Object> arguments) {
        /** Refuses a missing key. */
        public Warning {
            Objects.requireNonNull(key, "key");
            arguments = List.copyOf(arguments);
        }

        /** One warning for each year among the dates for which the calendar has no closures. R1.11 */
        static List<Warning> noClosures(OfficeCalendar calendar, List<LocalDate> dates) {
            return dates.stream().map(LocalDate::getYear).distinct().filter(year -> !calendar.hasRowsFor(year))
                    .map(year -> new Warning("law.warning.no_closures_for_year", List.of(year)))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    /**
     * A date that moved when the closure calendar changed. R1.6
     *
     * @param key     message key: later or earlier
     * @param oldDue  the date as stored
     * @param newDue  the date as computed now
     * @param skipped the days the new date passes over and why
     */
    public record Change(String key, LocalDate oldDue, LocalDate newDue, List<TraceDay> skipped) {
        /** Refuses two equal dates. */
        public Change {
            skipped = List.copyOf(skipped);
            if (oldDue.equals(newDue)) {
                throw new IllegalArgumentException("nothing moved: " + newDue);
            }
        }
    }

    /** Refuses missing dates and an outer date before the working date. R1.5 */
    public Deadline {
        Objects.requireNonNull(dayZero, "dayZero");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(ruleVersion, "ruleVersion");
        trace = List.copyOf(trace);
        citations = List.copyOf(citations);
        warnings = List.copyOf(warnings);
        if (outerOn.isBefore(dueOn)) {
            throw new IllegalArgumentException("outer " + outerOn + " is before due " + dueOn); // R1.5
        }
    }

    /** Calendar days late when sent on the local date; 0 when in time. R1.17 */
    public int lateness(LocalDate sentOn) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, sentOn));
    }

    /** Whether sending on the local date is in time. R1.17 */
    public boolean isTimely(LocalDate sentOn) {
        return !sentOn.isAfter(dueOn);
    }

    /** The days of the trace that did not count, day 0 left out: what a letter or a log says was skipped and why. */
    public List<TraceDay> skipped() {
        return trace.stream().filter(day -> !day.counted() && day.day() > 0).toList();
    }
}
