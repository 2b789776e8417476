package org.daylight.web.docket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.daylight.determination.court.Petition;
import org.daylight.determination.court.Petitions;
import org.daylight.docket.Desk;
import org.daylight.docket.Queue;
import org.daylight.docket.TaskRow;
import org.daylight.law.Refused;
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
    @Inject
    Queue queue;

    private List<TaskRow> open;
    private List<TaskRow> answered;
    private List<Petition> inCourt;
    private String number;

    @PostConstruct
    void read() {
        open = desk.open(visit.actor());
        answered = desk.answered(visit.actor());
        inCourt = !visit.may("ADVISE") ? List.of() : petitions.held().stream()
                .sorted(Comparator.comparing(one -> next(one) == null ? LocalDate.MAX : next(one).on())).toList();
    }

    public List<TaskRow> getOpen() {
        return open;
    }

    public List<TaskRow> getAnswered() {
        return answered;
    }

    /** The next day of a petition in court; null when none is known. */
    public Petition.Day next(Petition petition) {
        return petition.next(visit.city(), visit.today()).orElse(null);
    }

    /** A petition came: leads to where it is recorded, about any case of the city. */
    public void record() {
        String found = queue.numbered(number).orElseThrow(() -> Refused.on("number", "input.caseNumber"));
        visit.go(visit.within("/staff/requests/" + found + "/petition"), null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** For the attorney, the petitions that hold records; the nearest day first. */
    public List<Petition> getInCourt() {
        return inCourt;
    }

    public LocalDate getToday() {
        return visit.today();
    }
}
