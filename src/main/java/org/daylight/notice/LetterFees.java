package org.daylight.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.fee.FeeLine;
import org.daylight.fee.FeeNote;

/**
 * Writes what copies cost into a letter: each line with its count, unit, price, amount and legal basis, data work with its limb of
 * 7922.575(b) and how its cost is made up, and the total. R4.1, R4.3, R4.7
 */
record LetterFees(String language, LetterWords words) {

    /** The lines of one note, a block each. */
    String lines(FeeNote note) {
        return note.lines().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** A note that is neither paid nor waived: its lines, its total, where it stands. */
    String open(FeeNote note) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("feeLines", lines(note));
        facts.put("total", note.total().cents());
        facts.put("state", note.state());
        facts.put("paid", note.balance().kept().isZero() ? null : note.balance().kept().cents());
        facts.put("open", note.balance().open().cents());
        return LetterTemplate.of("fees", language).fill(facts, words);
    }

    private String line(FeeLine line) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("item", line.item());
        facts.put("quantity", line.quantity().toPlainString());
        facts.put("unit", line.unit());
        facts.put("price", line.unitPrice().cents());
        facts.put("amount", line.amount().cents());
        facts.put("basis", words.say(line.basis().key()));
        facts.put("authority", authority(line));
        facts.put("limb", line.limb());
        facts.put("costBuildUp", line.costBuildUp());
        return LetterTemplate.of("fee-line", language).fill(facts, words);
    }

    /** The section and the city's resolution; data work has no resolution, and certification no section. */
    private String authority(FeeLine line) {
        if (line.resolution() == null) {
            return words.cited(line.section());
        }
        return (line.section() == null ? "– " : words.cited(line.section()) + ", ") + line.resolution();
    }
}
