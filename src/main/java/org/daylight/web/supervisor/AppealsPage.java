package org.daylight.web.supervisor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daylight.determination.Appeals;
import org.daylight.determination.DecidedAppeal;
import org.daylight.determination.OpenAppeal;
import org.daylight.determination.review.Reviewers;
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
    Reviewers reviewers;
    @Inject
    Clock clock;

    private List<OpenAppeal> open;
    private Map<Long, Reviewers.Choice> choices;
    private List<DecidedAppeal> decided;

    @PostConstruct
    void load() {
        choices = reviewers.ofOpen(visit.actor());
        open = appeals.open().stream().filter(one -> choices.containsKey(one.id())).sorted(Comparator.comparing(one -> !choice(one).yours())).toList(); // within both by day, as they come
        decided = appeals.decided();
    }

    public List<OpenAppeal> getOpen() {
        return open;
    }

    public List<DecidedAppeal> getDecided() {
        return decided;
    }

    /** Whether the reader may decide it, why not, and who else may (R6.5). */
    public Reviewers.Choice choice(OpenAppeal appeal) {
        return choices.get(appeal.id());
    }

    /** How many the reader may decide. */
    public long getYours() {
        return open.stream().filter(one -> choice(one).yours()).count();
    }

    /** How an open one stands against the city's own day, where it has one. */
    public Lateness lateness(OpenAppeal appeal) {
        return Lateness.of(true, appeal.decideBy(), LocalDate.ofInstant(clock.instant(), visit.zone()));
    }
}
