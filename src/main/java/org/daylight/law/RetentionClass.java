package org.daylight.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How long a class of record is kept, and what its destruction needs. 34090-34090.7, R7.7
 *
 * @param code          stable code, for example {@code routine_video}
 * @param amount        how many units
 * @param unit          days, months or years from the day the record was made
 * @param permanent     never destroyed
 * @param section       the section
 * @param toBeConfirmed whether counsel must still confirm it
 */
public record RetentionClass(String code, int amount, DayUnit unit, boolean permanent, String section,
        boolean toBeConfirmed) {

    /** Refuses missing parts, business days, and a record that is neither kept for a time nor for ever. */
    public RetentionClass {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(section, "section");
        if (unit == DayUnit.BUSINESS || (amount < 1 && !permanent)) {
            throw new IllegalArgumentException(code + " cannot be kept for " + amount + " " + unit);
        }
    }

    /**
     * What must be so before a record may be destroyed. R7.7, R7.8
     *
     * @param on         local date of destruction
     * @param held       named in an open request, its tail, a claim or litigation
     * @param resolved   the council has resolved it
     * @param consented  the city attorney has consented in writing
     */
    public record Destruction(LocalDate on, boolean held, boolean resolved, boolean consented) {
        /** Refuses a missing date. */
        public Destruction {
            Objects.requireNonNull(on, "on");
        }
    }

    /** The last local date on which it must still be kept; {@link LocalDate#MAX} when permanent. Never rolled. */
    public LocalDate keepThrough(LocalDate made) {
        if (permanent) {
            return LocalDate.MAX;
        }
        return switch (unit) {
            case CALENDAR, BUSINESS -> made.plusDays(amount);
            case MONTH -> made.plusMonths(amount);
            case YEAR -> made.plusYears(amount); // section 11, point 7
        };
    }

    /** Everything that stands against destroying a record made on the date; empty when it may go. R7.7 */
    public List<Refusal> refusals(LocalDate made, Destruction destruction) {
        List<Refusal> refusals = new ArrayList<>();
        if (permanent) {
            refusals.add(refusal("R7.7", "retention.permanent", "law.retention." + code));
        } else if (!destruction.on().isAfter(keepThrough(made))) {
            refusals.add(refusal("R7.7", "retention.too_early", destruction.on(), keepThrough(made)));
        }
        if (destruction.held()) {
            refusals.add(refusal("R7.8", "retention.held"));
        }
        if (!destruction.resolved()) {
            refusals.add(refusal("R7.7", "retention.no_resolution"));
        }
        if (!destruction.consented()) {
            refusals.add(refusal("R7.7", "retention.no_consent"));
        }
        return List.copyOf(refusals);
    }

    private Refusal refusal(String rule, String name, Object... arguments) {
        return new Refusal("law.refusal." + name, rule, section, List.of(arguments),
                List.of("law.alternative.keep_record"));
    }

    static RetentionClass from(LawFolder.Row row) {
        return new RetentionClass(row.text(0), row.number(1), row.choice(2, DayUnit.class), row.yes(3), row.text(4),
                row.unconfirmed(5));
    }
}
