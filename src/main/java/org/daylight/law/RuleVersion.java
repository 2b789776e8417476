package org.daylight.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The determination rule as it stands from a date, chosen by day 0. R0.1
 *
 * @param code          stable code, for example {@code V2026}; a closed case keeps it (R0.2)
 * @param from          first day 0 that runs under it
 * @param unit          calendar or business days
 * @param baseDays      days to determine, in {@code unit}
 * @param extensionDays days an extension may add, in {@code unit}
 * @param groundCodes   codes of the grounds it allows
 * @param tolls         whether waiting for the requester stops the count; never in California (R3.1)
 * @param enabled       the one switch: a version that is off is never chosen by date (R0.3)
 * @param section       the section that holds the rule
 * @param source        the act that made it
 * @param toBeConfirmed whether counsel must still confirm it
 */
public record RuleVersion(String code, LocalDate from, DayUnit unit, int baseDays, int extensionDays,
        List<String> groundCodes, boolean tolls, boolean enabled, String section, String source,
        boolean toBeConfirmed) {

    /** Refuses missing parts, a unit other than days, no base days and negative extension days. */
    public RuleVersion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(source, "source");
        groundCodes = List.copyOf(groundCodes);
        if (unit != DayUnit.CALENDAR && unit != DayUnit.BUSINESS) {
            throw new IllegalArgumentException("a rule version counts calendar or business days, not " + unit);
        }
        if (baseDays < 1 || extensionDays < 0) {
            throw new IllegalArgumentException("base " + baseDays + ", extension " + extensionDays);
        }
    }

    static RuleVersion from(LawFolder.Row row) {
        return new RuleVersion(row.text(0), row.date(1), row.choice(2, DayUnit.class), row.number(3), row.number(4),
                row.list(5), row.yes(6), row.yes(7), row.text(8), row.text(9), row.unconfirmed(10));
    }
}
