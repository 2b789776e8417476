package org.daylight.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.notice.Letter;

/** One letter that waits for a person: of which case, what it is, since when, by when somebody is to see to it (null: no day is set), and where it goes on paper (null: no address is known). */
public record LetterRow(Long id, String number, String subject, Letter.State state, Instant writtenAt, LocalDate dueOn, String name, String address) {

    /** Whether that day has gone by. */
    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
