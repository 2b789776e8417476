package org.daylight.determination;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.account.Actor;
import org.daylight.law.OfficeCalendar;
import org.daylight.request.Outcome;

/**
 * A row of the supervisors' queue: a denial that awaits a signature, with the day by which it must go out.
 *
 * @param part  the number of the part it answers, or null when it answers the whole request
 * @param title what that part is about, or null likewise
 */
public record ProposedDenial(String number, String subject, Integer part, String title, Outcome kind, Long writerId, String writer,
        Instant writtenAt, LocalDate dueOn) {

    /** Whether more than one business day has gone by since it was decided. R1.18 */
    public boolean noticeIsLate(OfficeCalendar office, Instant now) {
        return office.businessDaysBetween(office.dateOf(writtenAt), office.dateOf(now)) > 1;
    }

    /** Whether the actor wrote it and so cannot sign it. */
    public boolean bars(Actor actor) {
        return SignOff.bars(writerId, actor);
    }
}
