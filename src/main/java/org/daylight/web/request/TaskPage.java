package org.daylight.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.document.Upload;
import org.daylight.request.Audience;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.web.Choices;
import org.daylight.web.Uploads;
import org.daylight.web.Visit;

/** One task: what is asked, and its answer: records found, none found and where was searched, or advice. */
@Named
@RequestScoped
public class TaskPage {

    @Inject
    Visit visit;
    @Inject
    Tasks tasks;
    @Inject
    Requests requests;
    @Inject
    Files files;
    @Inject
    Determinations determinations;
    @Inject
    Choices choices;

    private final SearchForm search = new SearchForm();
    private Task task;
    private List<Task> attested;
    private RecordsRequest request;
    private int version;
    private Task.Answer answer;
    private String note;
    private List<Part> uploads;

    @PostConstruct
    void read() {
        String id = visit.value("id");
        task = tasks.get(id.matches("\\d{1,18}") ? Long.valueOf(id) : Long.valueOf(-1), visit.actor());
        request = task.request();
        version = task.version();
        attested = task.kind() != Task.Kind.SEARCH ? List.of() : tasks.of(request).stream().filter(one -> !one.open() && !one.id().equals(task.id()) && one.askedWith(task)).toList();
        if (isMine()) {
            attested.forEach(search::after);
        }
    }

    /** Files and answer together, or neither. */
    @Transactional
    public void act() {
        attach();
        tasks.answer(task.id(), version, answer, search.search(), note, visit.actor());
        visit.go(visit.may("READ_CASES") ? visit.within("/staff/requests/" + request.number()) : visit.within("/staff/tasks"),
                task.kind() == Task.Kind.SEARCH ? "done.TASK_ANSWERED" : "done.ADVISED");
    }

    /** The same for one custodian; the task stays open for the next. */
    @Transactional
    public void another() {
        attach();
        tasks.answerForOne(task.id(), version, answer, search.search(), note, visit.actor());
        visit.go(visit.within("/staff/tasks/" + task.id()), "done.TASK_ANSWERED_ONE");
    }

    private void attach() {
        List<Upload> given = Uploads.sent();
        if (!given.isEmpty()) {
            files.attach(request.number(), requests.get(request.number()).version(), given, visit.actor());
        }
    }

    /** What was attested of other custodians in answer to the same task (R7.12). */
    public List<Task> getAttested() {
        return attested;
    }

    /** Whether the visitor may answer it here and now. */
    public boolean isMine() {
        return isAwaited() && getElsewhere() == null;
    }

    /** Whether the visitor may answer it now, here or elsewhere. */
    public boolean isAwaited() {
        return task.open() && task.isFor(visit.actor());
    }

    /** Where it is answered, when that is not here: beside the copy that is given, or the letter that is handed over; null: here. */
    public String getElsewhere() {
        return elsewhere(task, visit.within("/staff/requests/" + request.number()));
    }

    /** The same for a task of the case whose page that is. */
    static String elsewhere(Task task, String of) {
        return switch (task.kind()) {
            case COPY -> of + "/copies/" + task.id();
            case LETTER -> of + "/letters/" + task.letterId();
            case SEARCH, CONSULTATION -> null;
        };
    }

    /** Where the attorney clears the denial that this consultation is about; null when it is about none. */
    public String getClearance() {
        return task.kind() != Task.Kind.CONSULTATION || !visit.may("ADVISE") ? null : determinations.of(request).stream()
                .filter(d -> d.state() == Determination.State.WITH_ATTORNEY && task.id().equals(d.clearance().consultationId()))
                .map(d -> visit.within("/staff/requests/" + request.number() + (d.part() == null ? "" : "/parts/" + d.part().place()) + "/clearance"))
                .findFirst().orElse(null);
    }

    /** What the case holds already. */
    public List<RecordFile> getFiles() {
        return files.of(request, Audience.STAFF);
    }

    public List<SelectItem> getAnswers() {
        return choices.of("answer", Task.Kind.SEARCH.answers().stream());
    }

    public Task getTask() {
        return task;
    }

    public RecordsRequest getRequest() {
        return request;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Task.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Task.Answer answer) {
        this.answer = answer;
    }

    /** What the searcher attests. */
    public SearchForm getSearch() {
        return search;
    }

    /** Yes and no: whether personal accounts were searched. */
    public List<SelectItem> getPersonals() {
        return choices.of("personal", Stream.of(Task.Personal.values()));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
