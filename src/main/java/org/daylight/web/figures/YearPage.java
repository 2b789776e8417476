package org.daylight.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.daylight.audit.Act;
import org.daylight.docket.Days;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Figures;
import org.daylight.docket.figures.Frozen;
import org.daylight.docket.figures.Scope;
import org.daylight.docket.figures.Table;
import org.daylight.law.Refused;
import org.daylight.notice.report.PublishedReport;
import org.daylight.notice.report.PublishedReports;
import org.daylight.request.NotFound;
import org.daylight.web.Visit;

/** A year's report as it would be published now, and what was published of it; published, published anew, withdrawn. */
@Named
@RequestScoped
public class YearPage {

    @Inject
    Visit visit;
    @Inject
    Figures figures;
    @Inject
    PublishedReports reports;
    @Inject
    FigureWords words;

    private int year;
    private Days days;
    private List<Table> tables;
    private List<Shown> shown;
    private List<PublishedReport> published;
    private int version;
    private String seal;

    @PostConstruct
    void read() {
        year = Year.of(visit);
        LocalDate today = visit.today();
        Integer first = figures.firstYear();
        if (year > today.getYear() || first == null || year < first) {
            throw new NotFound();
        }
        days = Scope.year(year, today);
        tables = figures.read(Figure.OF_DAYS, new Scope(days, null, today, visit.city().calendar()), visit.actor());
        shown = tables.stream().map(table -> Shown.of(table, words)).toList();
        published = reports.of(year);
        version = published.isEmpty() ? 0 : published.get(0).revision();
        seal = fresh();
    }

    private String fresh() {
        return Act.hash(Frozen.write(tables));
    }

    /** Publishes exactly what the page showed; refused when the figures have changed since. */
    public void publish() {
        if (!fresh().equals(seal)) {
            seal = fresh();
            throw Refused.because("refused.report.changed");
        }
        reports.publish(version, days.from(), days.to(), Frozen.write(tables), visit.actor());
        visit.go(visit.within("/supervisor/reports"), "done.REPORT_PUBLISHED");
    }

    public void withdraw() {
        reports.withdraw(year, version, visit.actor());
        visit.go(visit.within("/supervisor/reports"), "done.REPORT_WITHDRAWN");
    }

    /** Whether the public sees a report of this year. */
    public boolean isStanding() {
        return !published.isEmpty() && !published.get(0).withdrawn();
    }

    /** Whether what is published last says the same. */
    public boolean isSame() {
        return isStanding() && published.get(0).sha256().equals(fresh()) && published.get(0).last().equals(days.to());
    }

    public int getYear() {
        return year;
    }

    public Days getDays() {
        return days;
    }

    /** Whether the year is not over. */
    public boolean isUnfinished() {
        return days.to().getDayOfYear() < days.to().lengthOfYear();
    }

    public List<Shown> getFigures() {
        return shown;
    }

    /** Every publication, newest first. */
    public List<PublishedReport> getPublished() {
        return published;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
