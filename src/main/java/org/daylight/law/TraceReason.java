package org.daylight.law;

import java.util.Locale;

/** Why a day of a trace was counted or not. */
public enum TraceReason {
    /** The day of the event itself, never counted. */
    DAY_ZERO,
    /** The day a case was opened again, from which its new period runs; never counted either. */
    REOPENED,
    /** Counted. */
    COUNTED,
    /** A counted step of one month or one year. */
    UNIT_STEP,
    /** A Saturday on which the period would have ended, or which a business-day count passes over. */
    SATURDAY,
    /** A Sunday, likewise. */
    SUNDAY,
    /** The main office is closed the whole day. */
    CLOSURE,
    /** A judicial holiday on which the city is open. */
    COURT_HOLIDAY,
    /** The law stops its count while the requester is asked. Not in California. */
    WAITING,
    /** The last open day before a limit that falls on a closed day. */
    MOVED_BACK;

    /** The message key, {@code law.trace.} and the name in lower case. */
    public String key() {
        return "law.trace." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of this reason's citation in {@code jurisdiction.properties}. */
    String citationKey() {
        return "citation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
