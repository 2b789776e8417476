package org.daylight.web.supervisor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.determination.SignOff;
import org.daylight.docket.Board;
import org.daylight.web.Visit;

/** What waits for the supervisor, counted. */
@Named
@RequestScoped
public class SupervisorHomePage {

    @Inject
    Board board;
    @Inject
    Visit visit;

    private long denials;
    private long appeals;
    private long overdue;

    @PostConstruct
    void load() {
        denials = board.proposedDenials();
        appeals = board.openAppeals();
        overdue = board.overdue();
    }

    /** Whether denials are signed here at all. */
    public boolean isSigning() {
        return SignOff.of(visit.city()).signed();
    }

    public long getDenials() {
        return denials;
    }

    public long getAppeals() {
        return appeals;
    }

    public long getOverdue() {
        return overdue;
    }
}
