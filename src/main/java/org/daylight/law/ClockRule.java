package org.daylight.law;

import java.util.Objects;

/**
 * The period of a clock that runs beside the determination. Section 5.3, R7.7
 *
 * @param event         which clock
 * @param amount        how many units
 * @param unit          calendar or business days, months, years
 * @param landing       what happens when the last day is closed
 * @param rule          rule number
 * @param section       the section
 * @param toBeConfirmed whether counsel must still confirm the period
 */
public record ClockRule(ClockEvent event, int amount, DayUnit unit, Landing landing, String rule, String section,
        boolean toBeConfirmed) {

    /** What happens when the last day is a closed day. */
    public enum Landing {
        /** A duty to act: the next open day. CCP 12a */
        FORWARD,
        /** A duty whose roll is debatable: work to the last open day on or before, show the rolled date. R5.10 */
        TARGET,
        /** A limit on delay: the last open day on or before; the limit itself never rolls. R5.11, R5.14-R5.16 */
        LIMIT,
        /** A keep-through date: the office calendar is not asked. R7.7 */
        PLAIN
    }

    /** Refuses missing parts, a period below one, and the determination events, whose period is in the version. */
    public ClockRule {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(landing, "landing");
        Objects.requireNonNull(section, "section");
        if (amount < 1 || event.isDetermination()) {
            throw new IllegalArgumentException(event.code() + " cannot be a clock of " + amount + " " + unit);
        }
    }

    static ClockRule from(LawFolder.Row row) {
        return new ClockRule(row.choice(0, ClockEvent.class), row.number(1), row.choice(2, DayUnit.class),
                row.choice(3, Landing.class), row.text(4), row.text(5), row.unconfirmed(6));
    }
}
