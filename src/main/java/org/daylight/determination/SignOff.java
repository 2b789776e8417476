package org.daylight.determination;

import org.daylight.account.Actor;
import org.daylight.city.CityProfile;
import org.daylight.city.Fact;

/** Who looks at a denial before it goes out, as the city sets it ({@link Fact#DENIAL_SIGN_OFF}). */
public enum SignOff {

    /** Nobody: the clerk sends it. */
    NONE(Determination.State.SENT),
    /** A supervisor signs it. */
    SUPERVISOR(Determination.State.PROPOSED),
    /** The attorney clears it first, then a supervisor signs it. */
    ATTORNEY_THEN_SUPERVISOR(Determination.State.WITH_ATTORNEY);

    private final Determination.State first;

    SignOff(Determination.State first) {
        this.first = first;
    }

    /** The chain of a city. */
    public static SignOff of(CityProfile city) {
        return switch (city.known(Fact.DENIAL_SIGN_OFF).orElseThrow()) {
            case "false" -> NONE;
            case "attorney" -> ATTORNEY_THEN_SUPERVISOR;
            default -> SUPERVISOR;
        };
    }

    /** Where a denial begins that was just written. */
    Determination.State first() {
        return first;
    }

    /**
     * Whether the actor may not sign what somebody wrote: the writer alone may not. Who is responsible for a denial (7922.540) is as a rule
     * exactly who signs it; the bar of R6.5 is that of the reviewer of an appeal, not of the signer.
     */
    static boolean bars(Long writerId, Actor signer) {
        return writerId.equals(signer.personId());
    }

    public boolean signed() {
        return this != NONE;
    }

    public boolean cleared() {
        return this == ATTORNEY_THEN_SUPERVISOR;
    }
}
