package org.daylight.docket;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Local days from one to another, both included. In an address: {@code 2026-03-01..2026-03-31}. */
public record Days(LocalDate from, LocalDate to) {

    /** Refuses an end before the beginning. */
    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /** That day alone. */
    public static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** The whole of a month. */
    public static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /** Reads what a link carried; null for anything else. */
    public static Days of(String text) {
        String[] part = text == null ? new String[0] : text.split("\\.\\.");
        try {
            return part.length == 2 ? new Days(LocalDate.parse(part[0]), LocalDate.parse(part[1])) : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Every month with a day among these, oldest first. */
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1)).toList();
    }

    /** The moment at which they begin in a zone. */
    public Instant begin(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The moment at which they are over in a zone: the first that is not theirs. */
    public Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
