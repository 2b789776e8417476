package org.daylight.web.docket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.daylight.determination.court.Petition;
import org.daylight.determination.court.Petitions;
import org.daylight.docket.Desk;
import org.daylight.docket.TaskRow;
import org.daylight.web.Visit;

/** The first page of liaisons and attorneys: what they are asked, by when, what they answered last, and for the attorney what is in court. */
@Named
@RequestScoped
public class TasksPage {

    @Inject
    Visit visit;
    @Inject
    Desk desk;
    @Inject
    Petitions petitions;

    private List<TaskRow> open;
    private List<TaskRow> answered;
    private List<Petition> inCourt;

    @PostConstruct
    void read() {
        open = desk.open(visit.actor());
        answered = desk.answered(visit.actor());
        inCourt = visit.may("ADVISE") ? petitions.held() : List.of();
    }

    public List<TaskRow> getOpen() {
        return open;
    }

    public List<TaskRow> getAnswered() {
        return answered;
    }

    /** For the attorney, the petitions that hold records; the nearest hearing first. */
    public List<Petition> getInCourt() {
        return inCourt;
    }

    public LocalDate getToday() {
        return visit.today();
    }
}
