package org.daylight.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One of the unusual circumstances that allow an extension, in the words in force between two dates. 7922.535(c)
 *
 * @param code          stable code, for example {@code voluminous}
 * @param number        its number in the statute
 * @param from          first date of these words, or null for always
 * @param to            last date of these words, or null for open-ended
 * @param wordsKey      message key of the words; the short name is {@code law.ground_name.} and the code
 * @param citation      the section
 * @param extraFields   what a notice on this ground must also say (R2.7); a field that ends in {@code !} is a
 *                      confirmation that must be {@code true}
 * @param lapses        whether the ground ends when its cause does, and the determination is then due promptly (R2.7)
 * @param toBeConfirmed whether counsel must still confirm the wording
 */
public record ExtensionGround(String code, int number, LocalDate from, LocalDate to, String wordsKey, String citation,
        List<String> extraFields, boolean lapses, boolean toBeConfirmed) {

    /** Refuses missing parts. */
    public ExtensionGround {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(wordsKey, "wordsKey");
        Objects.requireNonNull(citation, "citation");
        extraFields = List.copyOf(extraFields);
    }

    /** Whether these words are in force on the local date. */
    public boolean inForceOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    static ExtensionGround from(LawFolder.Row row) {
        return new ExtensionGround(row.text(0), row.number(1), row.date(2), row.date(3), row.text(4), row.text(5),
                row.list(6), row.yes(7), row.unconfirmed(8));
    }
}
