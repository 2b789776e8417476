package org.daylight.docket;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** What part of the cases the queue shows; HEARD: those whose requester has done something (written, answered, asked) since a clerk last did; COPIES: those whose requester cannot open something and waits for another copy; MISSED:
 * those that were promised records by a day that has gone by (R1.20); DELAYS: those with a delay of police
 * records that is to be looked at again soon, or should have been, and those whose delay is over and whose record is due (R5.11-R5.16); LETTERS:
 * those with a letter that somebody has to hand over, or that could not be mailed. COURT: those whose
 * records a petition holds (R7.8). All but the last nine are cases whose determination has not gone out. */
public enum QueueShow {
    OPEN, MINE, UNASSIGNED, OVERDUE, TODAY, SOON, LATER, WAITING, DEPARTMENT,
    HEARD, COPIES, MISSED, DELAYS, LETTERS, COURT, DETERMINED, CLOSED, ALL;

    /** The constant of a word in the address; the default view for anything else. */
    public static QueueShow of(String word) {
        return Arrays.stream(values()).filter(show -> show.word().equals(word)).findFirst().orElse(OPEN);
    }

    /** As it is written in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether only cases are shown for which the statutory clock runs. */
    public boolean undetermined() {
        return ordinal() < HEARD.ordinal();
    }

    /** The first due date shown, or null. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case TODAY -> today;
            case SOON -> today.plusDays(1);
            case LATER -> today.plusDays(Lateness.SOON_DAYS + 1L);
            default -> null;
        };
    }

    /** The last due date shown, or null. */
    LocalDate to(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today.minusDays(1);
            case TODAY -> today;
            case SOON -> today.plusDays(Lateness.SOON_DAYS);
            default -> null;
        };
    }
}
