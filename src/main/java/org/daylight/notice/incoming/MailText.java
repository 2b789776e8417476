package org.daylight.notice.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a mail, nothing of it left out: the words that are new, and the mail they answer as it was quoted.
 *
 * @param fresh  what the sender wrote now; if nothing looks new, the whole
 * @param quoted what was quoted; empty when nothing was
 */
record MailText(String fresh, String quoted) {

    // "-----Original Message-----", a line of underscores before Outlook's head, Gmail's forwarded head, and their sisters in es and vi
    private static final Pattern HISTORY = Pattern.compile("(?i)\\s*(-{2,}\\s*(original message|forwarded message|mensaje original|tin nhắn gốc|thư gốc)\\s*-{2,}.*|_{20,}\\s*)");
    private static final Pattern ATTRIBUTION = Pattern.compile("(?i)\\s*(on|el|vào|le|am)\\s.{5,300}(wrote|escribió|đã viết|a écrit|schrieb)\\s*+:?\\s*+");
    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\p{Cs}\\uFFFE\\uFFFF]");
    private static final Pattern TURNERS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
    private static final String CUT = "\n[…]";
    // what stands before quoted words is short and near: a mail made to be slow to read must not be (its patterns go back and forth)
    private static final int LONGEST_SIGN = 400;
    private static final int MOST_BLANK = 5;

    /** Splits a whole text, line ends of any kind. */
    static MailText of(String whole) {
        String clean = clean(whole);
        List<String> fresh = new ArrayList<>();
        List<String> quoted = new ArrayList<>();
        boolean history = false;
        boolean before = false;
        for (String line : clean.split("\n", -1)) {
            history = history || says(HISTORY, line);
            boolean old = history || line.startsWith(">");
            if (old && !before) {
                takeAttribution(fresh, quoted);
            }
            before = old;
            (old ? quoted : fresh).add(line);
        }
        if (quoted.isEmpty()) { // some programs quote without a sign, below the line that says whose words follow
            splitAtAttribution(fresh, quoted);
        }
        String now = joined(fresh);
        return now.isEmpty() ? new MailText(clean, "") : new MailText(now, joined(quoted));
    }

    boolean isBlank() {
        return fresh.isBlank();
    }

    /** The new words first, then the quoted ones; at most so many characters, with a sign where it is cut. */
    String whole(int longest) {
        String all = quoted.isEmpty() ? fresh : fresh + "\n\n" + quoted;
        return all.length() <= longest ? all : cut(all, longest - CUT.length()).strip() + CUT;
    }

    /** Whether {@link #whole} of that length is cut. */
    boolean isLongerThan(int longest) {
        return whole(longest).endsWith(CUT);
    }

    /** What people could have typed: no control characters, line ends as one sign. */
    static String clean(String text) {
        return UNTYPED.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
    }

    /** One line of at most so many characters, that reads in one direction; null when nothing is left. */
    static String line(String text, int longest) {
        String line = text == null ? "" : TURNERS.matcher(clean(text)).replaceAll("").replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
        return line.isEmpty() ? null : cut(line, longest).strip();
    }

    /** At most so many units of UTF-16, which no database counts as more; a sign of two units is not cut through. */
    private static String cut(String text, int longest) {
        int end = Math.min(text.length(), longest);
        return text.substring(0, end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** "On Monday Kim wrote:" before quoted lines is quoted with them, on one line or two. */
    private static void takeAttribution(List<String> fresh, List<String> quoted) {
        int last = fresh.size() - 1;
        int nearest = Math.max(0, last - MOST_BLANK);
        while (last >= nearest && fresh.get(last).isBlank()) {
            last--;
        }
        for (int first = last; first >= Math.max(0, last - 1); first--) {
            List<String> lines = fresh.subList(first, last + 1);
            if (says(ATTRIBUTION, String.join(" ", lines))) {
                quoted.addAll(List.copyOf(lines));
                fresh.subList(first, fresh.size()).clear();
                return;
            }
        }
    }

    private static void splitAtAttribution(List<String> fresh, List<String> quoted) {
        for (int i = 1; i < fresh.size(); i++) {
            if (says(ATTRIBUTION, fresh.get(i))) {
                quoted.addAll(List.copyOf(fresh.subList(i, fresh.size())));
                fresh.subList(i, fresh.size()).clear();
                return;
            }
        }
    }

    private static boolean says(Pattern sign, String line) {
        return line.length() <= LONGEST_SIGN && sign.matcher(line).matches();
    }

    private static String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n")).strip();
    }
}
