package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.daylight.request.Happening;
import org.daylight.request.Tasks;
import org.daylight.web.Choices;
import org.daylight.web.Route;

/** Asks departments to search, or the attorney for advice, by an internal day. */
@Named
@RequestScoped
public class AskingPage extends ActPage {

    @Inject
    Tasks tasks;
    @Inject
    Choices choices;

    private List<String> departments;
    private String text;
    private LocalDate dueOn;

    @Override
    protected Happening perform() {
        if (visit.route() == Route.CONSULTATION) {
            tasks.consult(number(), getVersion(), text, dueOn, actor());
            return Happening.CONSULTED;
        }
        tasks.give(number(), getVersion(), departments == null ? List.of() : departments, text, dueOn, actor());
        return Happening.TASK_GIVEN;
    }

    public List<SelectItem> getChoices() {
        return choices.departments().toList();
    }

    public List<String> getDepartments() {
        return departments;
    }

    public void setDepartments(List<String> departments) {
        this.departments = departments;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
