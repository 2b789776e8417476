package org.daylight.docket;

import java.time.LocalDate;
import org.daylight.request.Outcome;
import org.daylight.request.Status;

/**
 * One line of the queue: just the columns it shows. Days are local days of the city.
 *
 * @param copyBy in the view of what requesters cannot open: by when another copy is to be given; in that of missed estimates: the day that was promised; in that of delays: by when to look again; else null
 * @param holds  how many petitions to court hold its records (R7.8)
 */
public record QueueRow(Long id, String number, String subject, Status status, Outcome outcome, LocalDate receivedOn, LocalDate dueOn,
        String department, Long assigneeId, String assignee, Long openTasks, LocalDate copyBy, Long holds) {

    /** The date the line is about. */
    public LocalDate shownDue() {
        return copyBy == null ? dueOn : copyBy;
    }

    public Lateness lateness(LocalDate today) {
        return copyBy == null ? Lateness.of(status, dueOn, today) : Lateness.of(Status.IN_PROGRESS, copyBy, today);
    }
}
