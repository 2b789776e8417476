package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.request.Happening;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.web.Choices;

/** Records a search that the clerk made: asked and answered in one act, so that "no records" rests on a search (R7.12). */
@Named
@RequestScoped
public class OwnSearchPage extends ActPage {

    private static final String AGAIN = "another";

    @Inject
    Tasks tasks;
    @Inject
    Choices choices;

    private final SearchForm search = new SearchForm();
    private String department;
    private Task.Answer answer;
    private String note;
    private boolean again;

    @Override
    protected void open() {
        department = actor().department();
        if (AGAIN.equals(visit.parameter(AGAIN))) {
            tasks.of(getRequest()).stream().filter(task -> task.kind() == Task.Kind.SEARCH && !task.open()).reduce((earlier, later) -> later).ifPresent(before -> {
                department = before.department();
                search.after(before);
            });
        }
    }

    /** Records it, and comes back for one more custodian: each is attested by itself (R7.12). */
    public void another() {
        again = true;
        try {
            act();
        } finally {
            again = false;
        }
    }

    @Override
    protected String back() {
        return again ? super.back() + "/search?" + AGAIN + "=" + AGAIN : super.back();
    }

    @Override
    protected String told(Happening done) {
        return again ? "done.TASK_ANSWERED_ONE" : super.told(done);
    }

    @Override
    protected Happening perform() {
        tasks.recordSearch(number(), getVersion(), department, answer, search.search(), note, actor());
        return Happening.TASK_ANSWERED;
    }

    /** Whose records were searched. */
    public List<SelectItem> getDepartments() {
        return choices.departments().toList();
    }

    public List<SelectItem> getAnswers() {
        return choices.of("answer", Task.Kind.SEARCH.answers().stream());
    }

    /** Yes and no: whether personal accounts were searched. */
    public List<SelectItem> getPersonals() {
        return choices.of("personal", Stream.of(Task.Personal.values()));
    }

    public SearchForm getSearch() {
        return search;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public Task.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Task.Answer answer) {
        this.answer = answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
