package org.daylight.web.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.daylight.docket.figures.Frozen;
import org.daylight.docket.figures.Table;
import org.daylight.notice.report.PublishedReport;
import org.daylight.notice.report.PublishedReports;
import org.daylight.request.NotFound;
import org.daylight.web.Route;
import org.daylight.web.Visit;
import org.daylight.web.Words;
import org.daylight.web.determination.CsvFile;

/** Hands out a published report on paper (PDF) and as a table for other programs (CSV). Reached through the router alone. */
@WebServlet("/door/report")
public class ReportDoor extends HttpServlet {

    @Inject
    transient Visit visit;
    @Inject
    transient PublishedReports reports;
    @Inject
    transient FigureWords words;
    @Inject
    transient Words texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublishedReport report = reports.standing(Year.of(visit)).orElseThrow(NotFound::new);
        List<Table> tables = Frozen.read(report.figures());
        String name = visit.city().slug() + "-" + report.year() + "-" + report.revision() + "-" + visit.language();
        if (visit.route() == Route.REPORT_PDF) {
            byte[] pdf = new ReportPaper(visit.city(), report, tables.stream().map(table -> Shown.of(table, words)).toList(), texts).pdf(visit.language());
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
            response.getOutputStream().write(pdf);
        } else {
            response.setContentType(CsvFile.TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
            response.getWriter().write(FigureFile.of(tables, words).text());
        }
    }
}
