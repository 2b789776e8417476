package org.daylight.determination;

import java.util.ArrayList;
import java.util.List;

/**
 * What a case withholds, item by item, with the section, the reason and whoever is responsible: written by itself from the decisions that
 * stand. The law asks for none before suit (Haynie, section 5.1 of the rules); it goes with the letter all the same.
 *
 * @param entries in the order of the decisions and of their items
 */
public record WithholdingLog(List<Entry> entries) {

    /** One item: its number in the log, the decision it belongs to, and what that says of it. */
    public record Entry(int number, Determination decision, Withholding item) {
    }

    public WithholdingLog {
        entries = List.copyOf(entries);
    }

    /** Of the standing decisions of a case ({@link Determinations#standing}); what is not sent withholds nothing yet. */
    static WithholdingLog of(List<Determination> standing) {
        List<Entry> entries = new ArrayList<>();
        standing.stream().filter(d -> d.state() == Determination.State.SENT)
                .forEach(d -> d.withheld().forEach(item -> entries.add(new Entry(entries.size() + 1, d, item))));
        return new WithholdingLog(entries);
    }
}
