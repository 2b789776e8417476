package org.daylight.web.determination;

import java.util.function.Function;
import org.daylight.determination.Withholding;
import org.daylight.determination.WithholdingLog;
import org.daylight.web.Words;

/** A withholding log as a table for other programs, in the reader's language. */
public final class WithholdingTable {

    private static final String[] COLUMNS = {"number", "part", "item", "file", "extent", "exemption", "section", "reason", "disclosure", "withholding", "outweighs",
            "notSegregable", "responsible", "decided", "delayBasis", "delayUntil"};

    private WithholdingTable() {
    }

    /**
     * The heads, then a line an item.
     *
     * @param named the name of the file of an item as this reader may be told it; null: not at all
     */
    public static String csv(WithholdingLog log, Function<WithholdingLog.Entry, String> named, Words words) {
        CsvFile file = new CsvFile();
        Object[] heads = new Object[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            heads[i] = words.say("withheld." + COLUMNS[i]);
        }
        file.line(heads);
        log.entries().forEach(entry -> write(entry, file, named.apply(entry), words));
        return file.text();
    }

    private static void write(WithholdingLog.Entry entry, CsvFile file, String named, Words words) {
        Withholding item = entry.item();
        file.line(entry.number(), entry.decision().part() == null ? null : words.say("part.of", entry.decision().part().place(), entry.decision().part().title()),
                item.item(), named, words.say(item.inFull() ? "denial.inFull" : "denial.inPart"), words.exemption(item.exemption()), words.cited(item.section()), item.reason(),
                item.interestDisclosure(), item.interestWithholding(), item.outweighs(), item.notSegregable(),
                item.responsibleName() + ", " + item.responsibleTitle(), words.day(entry.decision().sentAt()), item.delay().basis(), item.delay().until());
    }
}
