package org.daylight.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.docket.figures.Figures;
import org.daylight.notice.report.PublishedReport;
import org.daylight.notice.report.PublishedReports;
import org.daylight.web.Visit;

/** The years a report can be published about: from the first request to this year. */
@Named
@RequestScoped
public class YearsPage {

    /** A year and what the public sees of it; null: nothing. */
    public record Line(int year, PublishedReport standing) {
    }

    @Inject
    Visit visit;
    @Inject
    Figures figures;
    @Inject
    PublishedReports reports;

    private List<Line> lines;

    @PostConstruct
    void read() {
        Map<Integer, PublishedReport> standing = reports.standing().stream().collect(Collectors.toMap(PublishedReport::year, Function.identity()));
        Integer first = figures.firstYear();
        lines = new ArrayList<>();
        for (int year = visit.today().getYear(); first != null && year >= first; year--) {
            lines.add(new Line(year, standing.get(year)));
        }
    }

    public List<Line> getLines() {
        return lines;
    }
}
