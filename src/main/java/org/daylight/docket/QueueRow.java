package org.daylight.docket;

import java.time.LocalDate;
import org.daylight.request.Outcome;
import org.daylight.request.Status;

/** One line of the queue: just the columns it shows. Days are local days of the city. */
public record QueueRow(Long id, String number, String subject, Status status, Outcome outcome, LocalDate receivedOn, LocalDate dueOn,
        String department, Long assigneeId, String assignee, Long openTasks) {

    public Lateness lateness(LocalDate today) {
        return Lateness.of(status, dueOn, today);
    }
}
