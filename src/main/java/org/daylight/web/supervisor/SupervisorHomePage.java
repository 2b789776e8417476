package org.daylight.web.supervisor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.docket.Board;

/** What waits for the supervisor, counted. */
@Named
@RequestScoped
public class SupervisorHomePage {

    @Inject
    Board board;

    private long denials;
    private long appeals;
    private long overdue;

    @PostConstruct
    void load() {
        denials = board.proposedDenials();
        appeals = board.openAppeals();
        overdue = board.overdue();
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
