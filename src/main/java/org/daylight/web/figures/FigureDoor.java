package org.daylight.web.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Figures;
import org.daylight.request.NotFound;
import org.daylight.web.Visit;
import org.daylight.web.determination.CsvFile;

/** Hands out one figure of the dashboard as a table for other programs. Reached through the router alone. */
@WebServlet("/door/figure")
public class FigureDoor extends HttpServlet {

    @Inject
    transient Visit visit;
    @Inject
    transient Figures figures;
    @Inject
    transient FigureWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Figure figure = Figure.of(visit.value("figure")).orElseThrow(NotFound::new);
        AskedScope asked = AskedScope.of(visit);
        CsvFile file = FigureFile.of(figures.read(EnumSet.of(figure), asked.scope(), visit.actor()).get(0), words);
        response.setContentType(CsvFile.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + visit.city().slug() + "-" + figure.word() + ".csv\"");
        response.getWriter().write(file.text());
    }
}
