package org.daylight.determination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daylight.document.RecordFile;
import org.daylight.request.Audience;

/**
 * What a case withholds, item by item, with the section, the reason and whoever is responsible: written by itself from the decisions that
 * stand. The law asks for none before suit (Haynie, section 5.1 of the rules); it goes with the letter all the same.
 *
 * @param entries in the order of the decisions and of their items
 */
public record WithholdingLog(List<Entry> entries) {

    /** One item: its number in the log, the decision it belongs to, what that says of it, and the file that it is or that it was taken out of (or null). */
    public record Entry(int number, Determination decision, Withholding item, RecordFile file) {

        /** Whether its reader may be told the name of the file: staff always, others of what they were given. A name alone can tell too much. */
        public boolean namesFile(Audience reader) {
            return file != null && file.audience().shownTo(reader);
        }
    }

    public WithholdingLog {
        entries = List.copyOf(entries);
    }

    /** Of the standing decisions of a case ({@link Determinations#standing}); what is not sent withholds nothing yet. */
    static WithholdingLog of(List<Determination> standing, Collection<RecordFile> files) {
        List<Entry> entries = new ArrayList<>();
        standing.stream().filter(d -> d.state() == Determination.State.SENT)
                .forEach(d -> d.withheld().forEach(item -> entries.add(new Entry(entries.size() + 1, d, item,
                        files.stream().filter(file -> file.id().equals(item.fileId())).findFirst().orElse(null)))));
        return new WithholdingLog(entries);
    }
}
