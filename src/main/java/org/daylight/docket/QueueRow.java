package org.daylight.docket;

import java.time.LocalDate;
import org.daylight.determination.court.Petition;
import org.daylight.request.Outcome;
import org.daylight.request.Status;

/**
 * One line of the queue: just the columns it shows. Days are local days of the city.
 *
 * @param by     in the view of what requesters cannot open: by when another copy is to be given; in that of letters: by when one that did not get there is to be seen to; in that of missed estimates: the day that was promised; in that of delays: by when to look again; else null
 * @param running whether its determination has not gone out (R1.17)
 * @param holds  how many petitions to court hold its records (R7.8)
 * @param court  in the view of what is in court: the next day there that is known; else null
 */
public record QueueRow(Long id, String number, String subject, Status status, Outcome outcome, LocalDate receivedOn, LocalDate dueOn,
        String department, Long assigneeId, String assignee, Long openTasks, LocalDate by, Long holds, boolean running, Petition.Day court) {

    /** As the database gives it, which knows no days in court. */
    public QueueRow(Long id, String number, String subject, Status status, Outcome outcome, LocalDate receivedOn, LocalDate dueOn, String department,
            Long assigneeId, String assignee, Long openTasks, LocalDate by, Long holds, boolean running) {
        this(id, number, subject, status, outcome, receivedOn, dueOn, department, assigneeId, assignee, openTasks, by, holds, running, null);
    }

    QueueRow inCourt(Petition.Day next) {
        return new QueueRow(id, number, subject, status, outcome, receivedOn, dueOn, department, assigneeId, assignee, openTasks, by, holds, running, next);
    }

    /** Whether it is decided and the letter that says so lies. */
    public boolean untold() {
        return running && status == Status.DETERMINED;
    }

    /** The date the line is about. */
    public LocalDate shownDue() {
        return by == null ? dueOn : by;
    }

    /** Whether it waits for the requester and is due by that day, so that the clerk must choose how to go on (R3.3). */
    public boolean mustChoose(LocalDate choiceUntil) {
        return status == Status.WAITING_FOR_REQUESTER && !dueOn.isAfter(choiceUntil);
    }

    public Lateness lateness(LocalDate today) {
        return by == null ? Lateness.of(running, outcome, dueOn, today) : Lateness.of(true, by, today);
    }
}
