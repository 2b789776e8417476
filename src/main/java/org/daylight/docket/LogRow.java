package org.daylight.docket;

import java.time.LocalDate;
import org.daylight.request.Outcome;
import org.daylight.request.Status;

/** One request on the public log. Knows nothing of who asked. */
public record LogRow(Long id, String number, LocalDate filedOn, String subject, Status status, Outcome outcome, boolean page) {

    /** Where a reading of the log goes on after this row. */
    public LogCursor cursor() {
        return new LogCursor(filedOn, id);
    }

    /** As people outside city hall see it. */
    public Status shownStatus() {
        return status.outside();
    }
}
