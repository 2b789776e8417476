package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.People;
import org.daylight.account.Role;
import org.daylight.city.CityProfile;
import org.daylight.docket.Days;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Figures;
import org.daylight.docket.figures.Frozen;
import org.daylight.docket.figures.Scope;
import org.daylight.notice.report.PublishedReports;

/** Two cities of the demo town have published their figures of a year: of the one in which most of its requests came, as far as it has gone. */
@ApplicationScoped
public class DemoReport {

    private static final Set<String> PUBLISHING = Set.of("tustin", "oxnard");
    /** The oldest plots of the town began so many days ago. */
    private static final int TOLD_DAYS = 45;

    @Inject
    Figures figures;
    @Inject
    PublishedReports reports;
    @Inject
    People people;

    void publish(CityProfile city, LocalDate today) {
        if (PUBLISHING.contains(city.slug())) {
            Actor supervisor = people.all().stream().filter(person -> person.role() == Role.SUPERVISOR).map(Actor::of).findFirst().orElseThrow();
            Days days = Scope.year(today.minusDays(TOLD_DAYS).getYear(), today);
            String frozen = Frozen.write(figures.read(Figure.OF_DAYS, new Scope(days, null, today, city.calendar()), supervisor));
            reports.publish(0, days.from(), days.to(), frozen, supervisor);
        }
    }
}
