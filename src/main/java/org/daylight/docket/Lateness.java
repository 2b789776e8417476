package org.daylight.docket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;

/** How a case stands against its due date today; days are calendar days, left or past. */
public record Lateness(Kind kind, long days) {

    /** STOPPED: the determination has gone out, its letter with it, and no clock runs (R1.17). ENDED: the request was withdrawn before, and no answer is owed. SOON: within three days. */
    public enum Kind { OVERDUE, TODAY, SOON, ONTIME, STOPPED, ENDED }

    public static final int SOON_DAYS = 3;

    /** How a case stands. */
    public static Lateness of(boolean running, Outcome outcome, LocalDate dueOn, LocalDate today) {
        return outcome == Outcome.WITHDRAWN ? new Lateness(Kind.ENDED, 0) : of(running, dueOn, today);
    }

    /** @param running whether what is due is still owed: of a case, {@link RecordsRequest#running} */
    public static Lateness of(boolean running, LocalDate dueOn, LocalDate today) {
        if (!running) {
            return new Lateness(Kind.STOPPED, 0);
        }
        long left = ChronoUnit.DAYS.between(today, dueOn);
        if (left < 0) {
            return new Lateness(Kind.OVERDUE, -left);
        }
        return new Lateness(left == 0 ? Kind.TODAY : left <= SOON_DAYS ? Kind.SOON : Kind.ONTIME, left);
    }

    /** The ending of the style sheet's names: late--overdue, clock--soon. */
    public String style() {
        return (kind == Kind.ENDED ? Kind.STOPPED : kind).name().toLowerCase(java.util.Locale.ROOT);
    }
}
