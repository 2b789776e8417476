package org.daylight.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.audit.Act;
import org.daylight.determination.Withholding;

/**
 * What is annexed to a denial: its withholding log, a row for each item. It is kept as text with the letter and is part of what the letter's
 * hash is of; nothing in it changes when the log does.
 *
 * @param text the title, then the heads, then the rows, a line each; cells are parted by tabs, and a line end within one is U+2028
 */
record Annex(String text) {

    private static final String CELL = "\t";
    private static final String LINE = "\u2028";

    /** The log of what one decision withholds, in the letter's language. No name of a file is in it that the clerk did not write for the requester. */
    static Annex of(String number, List<Withholding> items, LetterWords words) {
        return of(number, items.stream().map(item -> row(item, words)).toList(), words);
    }

    static Annex of(String number, Iterable<List<String>> rows, LetterWords words) {
        StringBuilder text = new StringBuilder(words.say("letter.annex.title").replace("{0}", number)).append('\n')
                .append(cells(Stream.of("number", "item", "law", "why", "who").map(head -> words.say("letter.annex." + head)).toList()));
        rows.forEach(row -> text.append('\n').append(cells(row)));
        return new Annex(text.toString());
    }

    /** SHA-256 of subject, an empty line, and body; and, where something is annexed, an empty line and that. */
    static String hash(String subject, String body, String annex) {
        return Act.hash(subject + "\n\n" + body + (annex == null ? "" : "\n\n" + annex));
    }

    private static List<String> row(Withholding item, LetterWords words) {
        String why = Stream.of(item.reason(), said("denial.disclosure", item.interestDisclosure(), words), said("denial.withholding", item.interestWithholding(), words),
                said("denial.outweighs", item.outweighs(), words), said("denial.notSegregable", item.notSegregable(), words)).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return List.of(String.valueOf(item.position()), item.item() + "\n" + words.say(item.inFull() ? "letter.withheld.full" : "letter.withheld.part"),
                words.exemption(item.exemption()) + "\n" + words.cited(item.section()), why,
                item.responsibleName() + ", " + item.responsibleTitle());
    }

    private static String said(String key, String text, LetterWords words) {
        return text == null ? null : words.say(key) + ": " + text;
    }

    private static String cells(List<String> row) {
        return row.stream().map(cell -> Sheet.unmarked(cell).replace(CELL, " ").replace("\r", "").replace("\n", LINE)).collect(Collectors.joining(CELL));
    }

    /** As XHTML: a heading and a table with its heads, to stand at the end of a letter. */
    String html() {
        List<String> lines = text.lines().toList();
        StringBuilder out = new StringBuilder("<div class=\"annex\"><h2>").append(LetterHtml.escaped(lines.get(0))).append("</h2>\n<table><thead><tr>");
        for (String head : lines.get(1).split(CELL, -1)) {
            out.append("<th scope=\"col\">").append(LetterHtml.escaped(head)).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (String line : lines.subList(2, lines.size())) {
            out.append("<tr>");
            for (String cell : line.split(CELL, -1)) {
                out.append("<td>").append(LetterHtml.escaped(cell).replace(LINE, "<br/>")).append("</td>");
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody></table></div>\n").toString();
    }
}
