package org.daylight.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.notice.Sheet.Block;
import org.daylight.notice.Sheet.Part;

/**
 * A letter as HTML that is XML too, made of headings, paragraphs, lists and tables alone: what its PDF and its mail are set from. Every word
 * of the letter is escaped; nothing in it is ever a tag, a link or a style.
 */
public final class LetterHtml {

    /** A day of the clock as {@link LetterWriter} writes it: number or dash, date, why, law. */
    private static final Pattern DAY = Pattern.compile("(?:(\\d+)\\.|–) +([^:]+): (.*?)(?: \\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\))?");
    /** What an item begins with as plain text; as HTML the list has it. */
    private static final Pattern SIGN = Pattern.compile("^(?:\\d+\\.|-) +");

    private final String language;
    private final String subject;
    private final List<Block> blocks;
    private final LetterWords words;
    private Annex annex;
    private final StringBuilder out = new StringBuilder(8000);

    LetterHtml(String language, String subject, Sheet sheet) {
        this.language = language;
        this.subject = subject;
        this.blocks = sheet.blocks();
        this.words = new LetterWords(language, null);
    }

    /** With that at its end; null: nothing. */
    LetterHtml with(Annex more) {
        annex = more;
        return this;
    }

    /** The whole document with that style sheet. */
    String write(String css) {
        boolean titled = blocks.stream().noneMatch(block -> block.part() == Part.REFERENCE);
        if (titled) { // written before letters knew their parts: the subject first, then the text
            element("h1", null, escaped(subject));
        }
        Run.of(blocks).forEach(this::write);
        return document(language, subject, "", css, out.append(annex == null ? "" : annex.html()));
    }

    /**
     * A whole document around a body: the one head of all papers, which tells language and title to who hears it.
     *
     * @param marks the bookmarks of the paper, or nothing
     * @param body  XHTML; all words in it through {@link #escaped}
     */
    public static String document(String language, String title, CharSequence marks, String css, CharSequence body) {
        return new StringBuilder(body.length() + marks.length() + css.length() + 600)
                .append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"").append(language).append("\" xml:lang=\"").append(language)
                .append("\"><head><meta charset=\"UTF-8\"/><title>").append(escaped(title)).append("</title><meta name=\"description\" content=\"")
                .append(escaped(title)).append("\"/>").append(marks).append("<style>").append(css).append("</style></head><body>\n")
                .append(body).append("</body></html>\n").toString();
    }

    /** Blocks of one kind in a row: the items of one list, the days of one table. */
    private record Run(Part part, List<Block> blocks) {

        static List<Run> of(List<Block> blocks) {
            List<Run> runs = new ArrayList<>();
            for (Block block : blocks) {
                Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (last != null && last.part == block.part()) {
                    last.blocks.add(block);
                } else {
                    runs.add(new Run(block.part(), new ArrayList<>(List.of(block))));
                }
            }
            return runs;
        }
    }

    private void write(Run run) {
        switch (run.part()) {
            case OFFICE -> office(run.blocks());
            case ADDRESSEE -> paragraphs("to", run.blocks());
            case REFERENCE -> {
                paragraphs("ref", run.blocks());
                element("h1", null, escaped(subject));
            }
            case HEADING, CAPTION -> run.blocks().forEach(block -> element("h2", null, lines(block).replaceFirst(":$", "")));
            case ITEM, MORE -> items(run.blocks());
            case DAY -> days(run.blocks());
            case FOOT -> {
                out.append("<div class=\"foot\">");
                run.blocks().forEach(block -> block.lines().forEach(line -> element("p", null, escaped(line))));
                out.append("</div>\n");
            }
            default -> paragraphs(null, run.blocks());
        }
    }

    private void office(List<Block> run) {
        out.append("<div class=\"office\">");
        List<String> all = run.stream().flatMap(block -> block.lines().stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            element("p", i == 0 ? "city" : null, escaped(all.get(i)));
        }
        out.append("</div>\n");
    }

    private void paragraphs(String style, List<Block> run) {
        run.forEach(block -> element("p", style, lines(block)));
    }

    private void items(List<Block> run) {
        String list = run.get(0).lines().get(0).startsWith("- ") ? "ul" : "ol";
        out.append('<').append(list).append('>');
        run.forEach(block -> element("li", null, SIGN.matcher(lines(block)).replaceFirst("")));
        out.append("</").append(list).append(">\n");
    }

    private void days(List<Block> run) {
        out.append("<table><thead><tr>");
        for (String column : List.of("letter.clock.day", "letter.clock.date", "letter.clock.why", "letter.clock.law")) {
            out.append("<th scope=\"col\">").append(escaped(words.say(column))).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        run.forEach(block -> day(block.lines().get(0)));
        out.append("</tbody></table>\n");
    }

    private void day(String line) {
        Matcher day = DAY.matcher(line);
        String[] cells = day.matches() ? new String[] {day.group(1) == null ? "–" : day.group(1), day.group(2), day.group(3),
            day.group(4) == null ? "" : day.group(4)} : new String[] {"", "", line, ""};
        out.append("<tr>");
        for (String cell : cells) {
            out.append("<td>").append(escaped(cell)).append("</td>");
        }
        out.append("</tr>");
    }

    private void element(String name, String style, String content) {
        out.append('<').append(name).append(style == null ? "" : " class=\"" + style + "\"").append('>').append(content).append("</").append(name).append(">\n");
    }

    private static String lines(Block block) {
        return block.lines().stream().map(LetterHtml::escaped).collect(Collectors.joining("<br/>"));
    }

    /** No word is markup, and no character is one that XML forbids. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\t' -> safe.append(' ');
                default -> {
                    if (c >= 0x20 && c != 0x7F && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
