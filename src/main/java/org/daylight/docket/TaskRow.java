package org.daylight.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.request.Task;

/** One line of somebody's tasks; once answered, with whose records were searched (null: it was no search). */
public record TaskRow(Long id, String number, String subject, Task.Kind kind, String department, String givenBy, LocalDate dueOn,
        Task.Answer answer, Instant answeredAt, String custodian) {

    /** How it stands against its internal date; answered ones no longer do. */
    public Lateness lateness(LocalDate today) {
        return Lateness.of(answeredAt == null, dueOn, today);
    }
}
