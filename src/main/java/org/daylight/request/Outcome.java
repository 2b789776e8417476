package org.daylight.request;

/**
 * How a request ended (R1.16), or that it was taken back. {@code NOT_IDENTIFIED}: after a reasonable effort to learn more, the city still
 * cannot tell which records are meant (7922.600(b), R3.3); neither a denial nor "no records".
 */
public enum Outcome {
    IN_FULL, IN_PART, DENIED, NO_RECORDS, POSTED, NOT_THIS_AGENCY, NOT_IDENTIFIED, WITHDRAWN;

    /** Whether something was withheld: such an outcome can be reviewed. */
    public boolean withholds() {
        return this == IN_PART || this == DENIED;
    }

    /** Whether records may be given on it: those it hands out, and a copy of those that are on the web (7922.545). */
    public boolean gives() {
        return discloses() || this == POSTED;
    }

    /** Whether records are handed out, so that a day and a time must be promised (R1.16). */
    public boolean discloses() {
        return this == IN_FULL || this == IN_PART;
    }
}
