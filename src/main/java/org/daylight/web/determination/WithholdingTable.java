package org.daylight.web.determination;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.daylight.determination.Determination;
import org.daylight.determination.Withholding;
import org.daylight.determination.WithholdingLog;
import org.daylight.web.Words;

/** A withholding log as a table for other programs, in the reader's language. */
public final class WithholdingTable {

    private static final String[] COLUMNS = {"request", "number", "part", "item", "file", "extent", "exemption", "section", "reason", "disclosure", "withholding", "outweighs",
            "notSegregable", "responsible", "decided", "delayBasis", "delayUntil", "standing", "reviewed"};

    private WithholdingTable() {
    }

    /**
     * The heads, then a line an item; days as ISO 8601 writes them.
     *
     * @param named the name of the file of an item as this reader may be told it; null: not at all
     * @param zone  the city's
     */
    public static String csv(WithholdingLog log, Function<WithholdingLog.Entry, String> named, ZoneId zone, Words words) {
        CsvFile file = new CsvFile();
        Object[] heads = new Object[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            heads[i] = words.say("withheld." + COLUMNS[i]);
        }
        file.line(heads);
        log.entries().forEach(entry -> file.line(cells(entry, named.apply(entry), zone, words)));
        return file.text();
    }

    private static Object[] cells(WithholdingLog.Entry entry, String named, ZoneId zone, Words words) {
        Withholding item = entry.item();
        Determination decision = entry.decision();
        return new Object[] {decision.request().number(), entry.number(), decision.part() == null ? null : words.say("part.of", decision.part().place(), decision.part().title()),
                item.item(), named, words.say(item.inFull() ? "denial.inFull" : "denial.inPart"), words.exemption(item.exemption()), words.cited(item.section()), item.reason(),
                item.interestDisclosure(), item.interestWithholding(), item.outweighs(), item.notSegregable(), item.responsibleName() + ", " + item.responsibleTitle(),
                LocalDate.ofInstant(decision.sentAt(), zone), item.delay().basis(), item.delay().until(), words.of("withheld.is", entry.standing()),
                entry.reversal() == null ? null : LocalDate.ofInstant(entry.reversal().decidedAt(), zone)};
    }
}
