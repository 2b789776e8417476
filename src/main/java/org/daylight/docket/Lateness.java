package org.daylight.docket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daylight.request.RecordsRequest;

/** How a case stands against its due date today; days are calendar days, left or past. */
public record Lateness(Kind kind, long days) {

    /** STOPPED: the determination has gone out, its letter with it, and no clock runs (R1.17). SOON: within three days. */
    public enum Kind { OVERDUE, TODAY, SOON, ONTIME, STOPPED }

    public static final int SOON_DAYS = 3;

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
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
