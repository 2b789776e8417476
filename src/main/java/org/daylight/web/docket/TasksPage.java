package org.daylight.web.docket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.daylight.docket.Desk;
import org.daylight.docket.TaskRow;
import org.daylight.web.Visit;

/** The first page of liaisons and attorneys: what they are asked, by when, and what they answered last. */
@Named
@RequestScoped
public class TasksPage {

    @Inject
    Visit visit;
    @Inject
    Desk desk;

    private List<TaskRow> open;
    private List<TaskRow> answered;

    @PostConstruct
    void read() {
        open = desk.open(visit.actor());
        answered = desk.answered(visit.actor());
    }

    public List<TaskRow> getOpen() {
        return open;
    }

    public List<TaskRow> getAnswered() {
        return answered;
    }

    public LocalDate getToday() {
        return visit.today();
    }
}
