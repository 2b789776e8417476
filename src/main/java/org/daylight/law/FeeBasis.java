package org.daylight.law;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What a fee line may stand on. There is no other basis. R4.1 */
public enum FeeBasis {
    /** Direct cost of duplication. 7922.530(a) */
    DIRECT_DUPLICATION,
    /** A fee another statute fixes. 7922.530(a) */
    STATUTORY_FEE,
    /** Direct cost of a copy in electronic format. 7922.575(a) */
    ELECTRONIC_DIRECT_COST,
    /** Data compilation, extraction or programming. 7922.575(b), R4.3 */
    DATA_WORK,
    /** Certifying a copy, where a local fee resolution provides it. */
    CERTIFICATION,
    /** Postage at cost. */
    POSTAGE;

    /**
     * What the law says of a basis.
     *
     * @param basis         the basis
     * @param section       the section
     * @param needsWork     whether the line must carry limb, hours, cost build-up, estimate and acceptance (R4.3)
     * @param toBeConfirmed whether counsel must still confirm it
     */
    public record Terms(FeeBasis basis, String section, boolean needsWork, boolean toBeConfirmed) {
        /** Refuses missing parts. */
        public Terms {
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(section, "section");
        }

        static Terms from(LawFolder.Row row) {
            return new Terms(row.choice(0, FeeBasis.class), row.text(1), row.text(2).equals("work"),
                    row.unconfirmed(3));
        }
    }

    /** The stable code, for example {@code direct_duplication}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of the basis. */
    public String key() {
        return "law.fee_basis." + code();
    }

    /** The basis with this code; empty for anything outside the list. R4.1 */
    public static Optional<FeeBasis> of(String code) {
        for (FeeBasis basis : values()) {
            if (basis.code().equals(code)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
