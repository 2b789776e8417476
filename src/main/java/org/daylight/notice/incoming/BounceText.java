package org.daylight.notice.incoming;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.notice.incoming.ReadMail.Bounce;

/** Reads what a mail system says of a mail that came back (RFC 3464), or as much of it as there is. */
final class BounceText {

    private static final Pattern ID = Pattern.compile("(?im)^[> \\t]*Message-ID:\\s*(<[^<>\\s]{3,250}>)");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245])\\.\\d+\\.\\d+");
    private static final Pattern SAID = Pattern.compile("(?im)^Diagnostic-Code:\\s*+(.++(?:\\r?\\n[ \\t].++)*+)");
    private static final int LONGEST_SAID = 400;
    private static final int LONGEST_REPORT = 200_000;

    private BounceText() {
    }

    /** The Message-IDs of what came back. */
    static Set<String> ids(String report) {
        Set<String> ids = new LinkedHashSet<>();
        ID.matcher(cut(report)).results().limit(20).forEach(id -> ids.add(id.group(1)));
        return ids;
    }

    /** Whether the system has given up. What only says "later" or "delivered" has not; what says nothing has. */
    static Bounce read(String whole) {
        String report = cut(whole);
        Matcher action = ACTION.matcher(report);
        Matcher status = STATUS.matcher(report);
        boolean coded = status.find();
        boolean forGood = action.find() ? action.group(1).equalsIgnoreCase("failed") : !coded || status.group(1).equals("5");
        Matcher said = SAID.matcher(report);
        String words = MailText.line(said.find() ? said.group(1) : coded ? status.group() : report, LONGEST_SAID);
        return new Bounce(forGood, words == null ? "returned" : words);
    }

    private static String cut(String report) {
        return report.substring(0, Math.min(report.length(), LONGEST_REPORT));
    }
}
