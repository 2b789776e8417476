package org.daylight.request;

import java.util.EnumSet;
import java.util.Set;

/** Where a case is. How it ended is its {@link Outcome}; lateness is a question, never a status. */
public enum Status {
    RECEIVED, IN_PROGRESS,
    /** A display state only: it never moves a date (R3.1). */
    WAITING_FOR_REQUESTER,
    AWAITING_SIGN_OFF, DETERMINED, CLOSED;

    /** Cases whose determination has not gone out: those the statutory clock runs for. */
    public static final Set<Status> UNDETERMINED = EnumSet.of(RECEIVED, IN_PROGRESS, WAITING_FOR_REQUESTER, AWAITING_SIGN_OFF);
    public static final Set<Status> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

    /** As people outside city hall see it: who still has to sign what is the city's own business. */
    public Status outside() {
        return this == AWAITING_SIGN_OFF ? IN_PROGRESS : this;
    }

    public boolean undetermined() {
        return UNDETERMINED.contains(this);
    }
}
