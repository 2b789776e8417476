package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.account.People;
import org.daylight.request.Happening;
import org.daylight.web.Choices;

/** Gives a case to a person and a department. */
@Named
@RequestScoped
public class AssignmentPage extends ActPage {

    @Inject
    People people;
    @Inject
    Choices choices;

    private Long person;
    private String department;

    @Override
    protected void open() {
        person = getRequest().assignee() == null ? null : getRequest().assignee().id();
        department = getRequest().department();
    }

    @Override
    protected Happening perform() {
        requests.assign(number(), getVersion(), person, department, actor());
        return Happening.ASSIGNED;
    }

    public List<SelectItem> getPeople() {
        return choices.orNone("case.nobody", people.caseWorkers().stream().map(p -> new SelectItem(p.id(), p.name() + ", " + p.title())));
    }

    public List<SelectItem> getDepartments() {
        return choices.departments().toList();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
