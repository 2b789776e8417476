package org.daylight.web.figures;

import static org.daylight.notice.Paper.escaped;

import java.util.List;
import java.util.stream.Collectors;
import org.daylight.city.CityProfile;
import org.daylight.notice.Paper;
import org.daylight.notice.report.PublishedReport;
import org.daylight.web.Words;

/** A published report on paper: the city's head, the title, and each figure as a heading, its definition and a table. */
record ReportPaper(CityProfile city, PublishedReport report, List<Shown> figures, Words words) {

    private static final int TOLD_OF_HASH = 16;

    /** The bytes of the PDF; the same report in the same language is the same bytes. */
    byte[] pdf(String language) {
        String title = words.say("public.report.heading", Integer.toString(report.year()), city.name());
        String mark = words.say("public.report.mark", city.name(), Integer.toString(report.year()), report.revision(), report.sha256().substring(0, TOLD_OF_HASH));
        return Paper.pdf(language, title, body(title), mark, report.publishedAt());
    }

    private String body(String title) {
        StringBuilder out = new StringBuilder(20_000);
        out.append("<div class=\"office\"><p class=\"city\">").append(escaped(city.name())).append("</p>");
        city.counter().ifPresent(address -> out.append(element("p", address)));
        out.append("</div>\n").append(element("h1", title))
                .append(element("p", words.say(report.whole() ? "public.report.days" : "public.report.daysSoFar", report.first(), report.last())))
                .append(element("p", words.say("public.report.published", words.day(report.publishedAt()), report.revision())))
                .append(element("p", words.say("public.report.lead")));
        figures.forEach(figure -> write(figure, out));
        return out.append("<div class=\"foot\">").append(element("p", words.say("public.report.proof", report.sha256()))).append("</div>\n").toString();
    }

    private void write(Shown figure, StringBuilder out) {
        out.append("<div class=\"whole\">").append(element("h2", figure.title())).append(element("p", figure.what()));
        if (figure.blank()) {
            out.append(element("p", words.say("figure.none")));
        } else {
            table(figure, out);
        }
        out.append("</div>\n");
    }

    private void table(Shown figure, StringBuilder out) {
        out.append("<table><thead><tr><th scope=\"col\">").append(escaped(figure.head())).append("</th>");
        figure.columns().forEach(column -> out.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        out.append("</tr></thead><tbody>");
        figure.lines().forEach(line -> row(line, out));
        if (figure.total() != null) {
            row(figure.total(), out);
        }
        out.append("</tbody></table>\n");
    }

    private static void row(Shown.Line line, StringBuilder out) {
        out.append("<tr><th scope=\"row\">").append(escaped(line.label())).append("</th>")
                .append(line.cells().stream().map(cell -> "<td>" + escaped(cell.text()) + "</td>").collect(Collectors.joining())).append("</tr>");
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
    }
}
