package org.daylight.fee;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.daylight.city.Wording;
import org.daylight.law.FeeBasis;

/**
 * A row of the schedule as an administrator typed it. Checked here; all faults are refused at once, each under its field's name. Data
 * work is never a row: its cost is built up case by case (7922.575(b), R4.3).
 *
 * @param code       short name that stays the same when the price changes: small letters, digits and {@code _}
 * @param name       what the requester will read
 * @param unit       what the price is for one of
 * @param price      for one unit
 * @param basis      what it stands on
 * @param resolution number of the resolution that adopted it
 * @param from       first day in force
 * @param to         last day in force, or null
 * @param source     where it was read
 */
public record ItemDraft(String code, String name, Unit unit, Money price, FeeBasis basis, String resolution, LocalDate from, LocalDate to,
        String source) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** Refuses missing and malformed parts. */
    public ItemDraft {
        Wording words = new Wording();
        code = words.line("code", code, 40);
        if (code != null && !CODE.matcher(code).matches()) {
            words.refuse("code", "refused.fee.code");
        }
        name = words.line("name", name, 200);
        if (words.chosen("unit", unit) == Unit.HOUR) { // R4.2: nobody's time is a copy; data work is priced case by case
            words.refuse("unit", "refused.fee.hour");
        }
        if (price == null) {
            words.refuse("price", "input.needed");
        }
        if (basis == null || basis == FeeBasis.DATA_WORK) {
            words.refuse("basis", "input.choose");
        }
        resolution = words.line("resolution", resolution, 200);
        words.chosen("from", from);
        words.range("to", from, to);
        source = words.line("source", source, 2000);
        words.check();
    }
}
