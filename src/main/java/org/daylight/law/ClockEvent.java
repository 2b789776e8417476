package org.daylight.law;

import java.util.Locale;

/** The dates the law fixes. What each runs from is said beside it; the periods themselves are data. */
public enum ClockEvent {
    /** From receipt of the request. R1.3 */
    DETERMINATION_DUE,
    /** From receipt of the request: the latest date an extension notice may name. R2.4 */
    DETERMINATION_DUE_AFTER_EXTENSION,
    /** From receipt of the request: the last day on which an extension notice may be sent. R2.2 */
    EXTENSION_NOTICE_LAST_DAY,
    /** From the request for police misconduct records. R5.10 */
    POLICE_RECORD_DISCLOSURE_DUE,
    /** From the misconduct or use of force; a charging decision ends it sooner. R5.11 */
    POLICE_CRIMINAL_INVESTIGATION_FIRST_LIMIT,
    /** From the employer's discovery of the misconduct. R5.14 */
    POLICE_ADMIN_INVESTIGATION_LIMIT,
    /** From the incident. R5.12 */
    POLICE_DELAY_OUTER_LIMIT,
    /** From the last notice that police records are delayed. R5.12 */
    POLICE_REASSESSMENT_NOTICE,
    /** From the day the agency knew or should have known of the incident. R5.15 */
    RECORDING_DELAY_FIRST_LIMIT,
    /** From the last notice that a recording is delayed. R5.16 */
    RECORDING_REASSESSMENT_NOTICE,
    /** From the day the agency knew or should have known of the incident. R5.16 */
    RECORDING_DELAY_OUTER_LIMIT,
    /** From the day the filing officer received the statement. Section 4, 81008 */
    FILED_STATEMENT_PUBLIC_BY,
    /** From the day the record was made. R7.7 */
    GENERAL_RECORD_KEEP_THROUGH,
    /** From the day the recording was made. R7.7 */
    ROUTINE_VIDEO_KEEP_THROUGH,
    /** From the day the recording was made. R7.7 */
    TELEPHONE_RADIO_RECORDING_KEEP_THROUGH,
    /** From service of the written notice that the court's order was entered: the last day for a writ petition. Section 6, 7923.500 */
    COURT_ORDER_WRIT_DUE,
    /** From the same day: the last that the court may allow for good cause. Section 6, 7923.500 */
    COURT_ORDER_WRIT_LATEST;

    /** The stable code used in data files and by programs, for example {@code determination_due}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of the event's name, {@code law.clock.} and the code. */
    public String key() {
        return "law.clock." + code();
    }

    /** The event with this code; an unknown code is refused with an {@link IllegalArgumentException}. */
    public static ClockEvent of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the period comes from the rule version of the request rather than from {@code clocks.txt}. */
    boolean isDetermination() {
        return ordinal() <= EXTENSION_NOTICE_LAST_DAY.ordinal();
    }
}
