package org.daylight.web.supervisor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.determination.Appeals;
import org.daylight.determination.DecidedAppeal;
import org.daylight.determination.OpenAppeal;
import org.daylight.docket.Lateness;
import org.daylight.web.Visit;

/** The appeals: those that await a decision first, then the ones decided last. */
@Named
@RequestScoped
public class AppealsPage {

    @Inject
    Visit visit;
    @Inject
    Appeals appeals;
    @Inject
    Clock clock;

    private List<OpenAppeal> open;
    private List<DecidedAppeal> decided;

    @PostConstruct
    void load() {
        open = appeals.open();
        decided = appeals.decided();
    }

    public List<OpenAppeal> getOpen() {
        return open;
    }

    public List<DecidedAppeal> getDecided() {
        return decided;
    }

    /** How an open one stands against the city's own day, where it has one. */
    public Lateness lateness(OpenAppeal appeal) {
        return Lateness.of(true, appeal.decideBy(), LocalDate.ofInstant(clock.instant(), visit.zone()));
    }
}
