package org.daylight.docket;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A place in the log, newest first: everything after it was filed before that day, or on it with a smaller id. Written 2026-03-26.1234. */
public record LogCursor(LocalDate on, long id) {

    /** Before everything. */
    public static final LogCursor START = new LogCursor(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

    /** Reads what a link carried; the start for anything else. */
    public static LogCursor of(String text) {
        String[] part = text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,18}") ? new String[0] : text.split("\\.");
        try {
            return part.length == 2 ? new LogCursor(LocalDate.parse(part[0]), Long.parseLong(part[1])) : START;
        } catch (DateTimeException e) {
            return START;
        }
    }

    @Override
    public String toString() {
        return on + "." + id;
    }
}
