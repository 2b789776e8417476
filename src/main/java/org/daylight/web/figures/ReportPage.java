package org.daylight.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.docket.figures.Frozen;
import org.daylight.notice.report.PublishedReport;
import org.daylight.notice.report.PublishedReports;
import org.daylight.request.NotFound;
import org.daylight.web.Visit;

/** What the city published about a year, as it was published. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    Visit visit;
    @Inject
    PublishedReports reports;
    @Inject
    FigureWords words;

    private PublishedReport report;
    private List<Shown> figures;

    @PostConstruct
    void read() {
        report = reports.standing(Year.of(visit)).orElseThrow(NotFound::new);
        figures = Frozen.read(report.figures()).stream().map(table -> Shown.of(table, words)).toList();
    }

    public PublishedReport getReport() {
        return report;
    }

    public List<Shown> getFigures() {
        return figures;
    }
}
