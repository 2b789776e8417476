package org.daylight.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.law.TraceDay;
import org.daylight.law.TraceReason;

/** The working of a due date as it was computed, kept with the case (R1.6). One line a day: date, count, counted, reason, detail, citation. */
public record ClockTrace(List<TraceDay> days) {

    private static final String GAP = "\t";

    /** Whether it counts from a reopening and no longer from the receipt. */
    public boolean reopened() {
        return !days.isEmpty() && days.get(0).reason() == TraceReason.REOPENED;
    }

    /** The day it counts from, which is not counted itself. */
    LocalDate start() {
        return days.get(0).date();
    }

    static String write(List<TraceDay> days) {
        return days.stream().map(d -> String.join(GAP, d.date().toString(), Integer.toString(d.day()), d.counted() ? "+" : "-",
                d.reason().name(), d.detail() == null ? "" : d.detail(), d.citation() == null ? "" : d.citation()))
                .collect(Collectors.joining("\n"));
    }

    static ClockTrace read(String lines) {
        return new ClockTrace(lines.lines().map(ClockTrace::day).toList());
    }

    private static TraceDay day(String line) {
        String[] part = line.split(GAP, -1);
        return new TraceDay(LocalDate.parse(part[0]), Integer.parseInt(part[1]), part[2].equals("+"), TraceReason.valueOf(part[3]),
                part[4].isEmpty() ? null : part[4], part[5].isEmpty() ? null : part[5]);
    }
}
