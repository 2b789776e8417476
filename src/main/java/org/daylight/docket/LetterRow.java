package org.daylight.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.law.OfficeCalendar;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;

/** One letter that waits for a person: of which case, what and of which kind it is, since when, by when somebody is to see to it (null: no day is set), and where it goes on paper (null: no address is known). */
public record LetterRow(Long id, String number, String subject, LetterKind kind, Letter.State state, Instant writtenAt, LocalDate dueOn, String name, String address) {

    /** What tells of a decision is to go promptly, by the next open day, though the last day may be later. R1.18 */
    LetterRow promptly(OfficeCalendar office) {
        LocalDate next = office.openAfter(office.dateOf(writtenAt));
        return !kind.tellsOfDecision() || dueOn != null && dueOn.isBefore(next) ? this : new LetterRow(id, number, subject, kind, state, writtenAt, next, name, address);
    }

    /** Whether that day has gone by. */
    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
