package org.daylight.web.packet;

import java.util.ArrayList;
import java.util.List;
import org.daylight.notice.LetterHtml;

/** A paper while it is written: headings with their bookmarks, paragraphs, facts, tables and pictures, as XHTML in which every word is escaped. */
final class PaperBody {

    /** A place in the outline of the paper, and those within it. */
    private record Mark(String name, String place, List<Mark> within) {
    }

    private final StringBuilder body = new StringBuilder(50_000);
    private final List<Mark> marks = new ArrayList<>();
    private int places;

    /** The heading of the whole. */
    PaperBody title(String text) {
        return heading("h1", text, null);
    }

    /** A part of the paper, with its bookmark. */
    PaperBody part(String text) {
        marks.add(new Mark(text, "p" + ++places, new ArrayList<>()));
        return heading("h2 class=\"part\"", text, "p" + places);
    }

    /** A piece of the last part, with its bookmark below it. */
    PaperBody piece(String text) {
        marks.get(marks.size() - 1).within().add(new Mark(text, "p" + ++places, List.of()));
        return heading("h3", text, "p" + places);
    }

    /** A paragraph; its lines stay lines. Nothing for null. */
    PaperBody say(String text) {
        return say(text, null, null);
    }

    PaperBody small(String text) {
        return say(text, "small", null);
    }

    /** A text of several paragraphs, in the language it was written in (null: the paper's). */
    PaperBody text(String text, String language) {
        for (String paragraph : text == null ? new String[0] : text.strip().split("\n{2,}")) {
            say(paragraph, "quote", language);
        }
        return this;
    }

    private PaperBody say(String text, String style, String language) {
        if (text != null && !text.isBlank()) {
            body.append("<p").append(style == null ? "" : " class=\"" + style + "\"").append(language == null ? "" : " lang=\"" + language + "\"").append('>')
                    .append(lines(text)).append("</p>\n");
        }
        return this;
    }

    /** A table of names and what they are; pairs without a value are left out. */
    PaperBody facts(String... pairs) {
        body.append("<table class=\"facts\">");
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null && !pairs[i + 1].isBlank()) {
                body.append("<tr><th scope=\"row\">").append(LetterHtml.escaped(pairs[i])).append("</th><td>").append(lines(pairs[i + 1])).append("</td></tr>");
            }
        }
        body.append("</table>\n");
        return this;
    }

    PaperBody table(List<String> heads, List<List<String>> rows) {
        body.append("<table><thead><tr>");
        heads.forEach(head -> body.append("<th scope=\"col\">").append(LetterHtml.escaped(head)).append("</th>"));
        body.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            row.forEach(cell -> body.append("<td>").append(lines(cell == null ? "" : cell)).append("</td>"));
            body.append("</tr>");
        }
        body.append("</tbody></table>\n");
        return this;
    }

    /**
     * One of two pictures side by side.
     *
     * @param head    what stands above it
     * @param picture its address, or null for none
     * @param words   what who cannot see it hears; or, in place of a picture, why there is none
     */
    record Side(String head, String picture, String words) {
    }

    /** Two pictures side by side, each under its heading. */
    PaperBody pictures(Side left, Side right) {
        body.append("<table class=\"sides\"><thead><tr><th scope=\"col\">").append(LetterHtml.escaped(left.head())).append("</th><th scope=\"col\">")
                .append(LetterHtml.escaped(right.head())).append("</th></tr></thead><tbody><tr>");
        picture(left);
        picture(right);
        body.append("</tr></tbody></table>\n");
        return this;
    }

    private void picture(Side side) {
        body.append("<td>");
        if (side.picture() == null) {
            body.append(lines(side.words()));
        } else {
            body.append("<img alt=\"").append(LetterHtml.escaped(side.words())).append("\" src=\"").append(side.picture()).append("\"/>");
        }
        body.append("</td>");
    }

    /** The whole document in a language, with that style sheet. */
    String xhtml(String language, String title, String css) {
        StringBuilder bookmarks = new StringBuilder(4_000).append("<bookmarks>");
        marks.forEach(mark -> bookmark(mark, bookmarks));
        return LetterHtml.document(language, title, bookmarks.append("</bookmarks>"), css, body);
    }

    private static void bookmark(Mark mark, StringBuilder out) {
        out.append("<bookmark name=\"").append(LetterHtml.escaped(mark.name())).append("\" href=\"#").append(mark.place()).append("\">");
        mark.within().forEach(one -> bookmark(one, out));
        out.append("</bookmark>");
    }

    private PaperBody heading(String element, String text, String place) {
        body.append('<').append(element).append(place == null ? "" : " id=\"" + place + "\"").append('>').append(LetterHtml.escaped(text)).append("</")
                .append(element, 0, 2).append(">\n");
        return this;
    }

    private static String lines(String text) {
        return LetterHtml.escaped(text.strip()).isEmpty() ? "" : String.join("<br/>", text.strip().lines().map(LetterHtml::escaped).toList());
    }
}
