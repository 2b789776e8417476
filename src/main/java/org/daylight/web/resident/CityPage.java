package org.daylight.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.daylight.city.AppealRoute;
import org.daylight.city.CityFact;
import org.daylight.city.Fact;
import org.daylight.city.PublishedSource;
import org.daylight.city.Routing;
import org.daylight.city.Subject;
import org.daylight.fee.FeeItem;
import org.daylight.fee.Fees;
import org.daylight.notice.report.PublishedReport;
import org.daylight.notice.report.PublishedReports;
import org.daylight.web.Visit;

/** What a city says of its public records, each thing with its source and the day it was checked. */
@Named
@RequestScoped
public class CityPage {

    @Inject
    Visit visit;
    @Inject
    Fees fees;

    @Inject
    PublishedReports yearly;

    private List<FeeItem> schedule;
    private List<PublishedReport> reports;

    /** Facts by name, separated by blanks. */
    public List<CityFact> facts(String names) {
        return Arrays.stream(names.split(" ")).map(name -> visit.city().facts().get(Fact.valueOf(name))).toList();
    }

    /** Who answers for which subject, where the city's record says so. */
    public List<Routing> getRouting() {
        return Arrays.stream(Subject.values()).filter(visit.city().routing()::containsKey).map(visit.city().routing()::get).toList();
    }

    /** Where the city already publishes records or data. */
    public List<PublishedSource> getPublished() {
        return visit.city().published();
    }

    /** The city's own ways of review; empty: it has specified none. */
    public List<AppealRoute> getReviews() {
        return visit.city().appealRoutes();
    }

    /** The yearly reports the city has published; none: nothing is said of them. */
    public List<PublishedReport> getReports() {
        if (reports == null) {
            reports = yearly.standing();
        }
        return reports;
    }

    /** The fee schedule in force today; empty: none is on record. */
    public List<FeeItem> getFees() {
        if (schedule == null) {
            schedule = fees.schedule(visit.today());
        }
        return schedule;
    }

    /** How this city counts the day of receipt (R1.12). */
    public CityFact getReceiptRule() {
        return visit.city().facts().get(Fact.RECEIPT_RULE);
    }
}
