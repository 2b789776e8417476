package org.daylight.law.delay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.daylight.law.ClockEvent;

/** The grounds on which the law lets a city disclose later instead of now. Each is cited by an exemption of its own and counts from a day of its own. */
public enum DelayGround {

    /**
     * An active criminal investigation of police misconduct or force. From the incident: 60 days, or until the district attorney has decided
     * on charges if that is sooner; then only with a written specific basis and an estimated date at 180-day intervals, and never longer than
     * 18 months. Penal 832.7(b)(8)(A); R5.11, R5.12
     */
    CRIMINAL("police-investigation-delay", "R5.12", ClockEvent.POLICE_CRIMINAL_INVESTIGATION_FIRST_LIMIT, ClockEvent.POLICE_REASSESSMENT_NOTICE,
            ClockEvent.POLICE_DELAY_OUTER_LIMIT),
    /**
     * Criminal charges about the incident. From the day they were filed, until the verdict or until a plea can no longer be withdrawn. The law
     * counts no days, so that only the 180-day interval of its neighbor keeps it from being forgotten. Penal 832.7(b)(8)(B); R5.13
     */
    CHARGES("police-charges-delay", "R5.13", null, ClockEvent.POLICE_REASSESSMENT_NOTICE, null),
    /** The employer's own investigation. From the discovery: not longer than 180 days. Penal 832.7(b)(8)(C); R5.14 */
    INTERNAL("police-internal-delay", "R5.14", ClockEvent.POLICE_ADMIN_INVESTIGATION_LIMIT, ClockEvent.POLICE_REASSESSMENT_NOTICE,
            ClockEvent.POLICE_ADMIN_INVESTIGATION_LIMIT),
    /**
     * A recording of a critical incident. From the day the agency knew or should have known of it: 45 days, then up to a year while it is
     * reassessed every 30 days. 7923.625(a); R5.15, R5.16
     */
    RECORDING("critical-incident-recording", "R5.16", ClockEvent.RECORDING_DELAY_FIRST_LIMIT, ClockEvent.RECORDING_REASSESSMENT_NOTICE,
            ClockEvent.RECORDING_DELAY_OUTER_LIMIT);

    private final String exemption;
    private final String rule;
    private final ClockEvent first;
    private final ClockEvent notice;
    private final ClockEvent outer;

    DelayGround(String exemption, String rule, ClockEvent first, ClockEvent notice, ClockEvent outer) {
        this.exemption = exemption;
        this.rule = rule;
        this.first = first;
        this.notice = notice;
        this.outer = outer;
    }

    /** The ground for which that exemption is cited; empty for an exemption that delays nothing. */
    public static Optional<DelayGround> of(String exemption) {
        return Arrays.stream(values()).filter(ground -> ground.exemption.equals(exemption)).findFirst();
    }

    /** Whether an exemption is cited for records that Penal 832.7(b) opens, so that they are due on day 45 (R5.10). */
    public static boolean isOfPoliceRecords(String exemption) {
        return exemption.startsWith("police-");
    }

    /** The code of its exemption. */
    public String exemption() {
        return exemption;
    }

    /** The message key of what it counts from. */
    public String key() {
        return "delay.from." + name().toLowerCase(Locale.ROOT);
    }

    String rule() {
        return rule;
    }

    Optional<ClockEvent> first() {
        return Optional.ofNullable(first);
    }

    ClockEvent notice() {
        return notice;
    }

    Optional<ClockEvent> outer() {
        return Optional.ofNullable(outer);
    }
}
