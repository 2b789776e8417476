package org.daylight.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.notice.report.PublishedReport;
import org.daylight.notice.report.PublishedReports;

/** The years a city has published a report about, the newest first. */
@Named
@RequestScoped
public class ReportsPage {

    @Inject
    PublishedReports reports;

    private List<PublishedReport> standing;

    @PostConstruct
    void read() {
        standing = reports.standing();
    }

    public List<PublishedReport> getStanding() {
        return standing;
    }
}
