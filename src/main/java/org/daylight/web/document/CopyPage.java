package org.daylight.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.util.List;
import org.daylight.determination.Instalments;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.document.Upload;
import org.daylight.request.Happening;
import org.daylight.request.NotFound;
import org.daylight.request.Particulars;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.web.Choices;
import org.daylight.web.Uploads;
import org.daylight.web.request.ActPage;

/** Answers a requester who cannot open a file or a place on the web: with another copy, released at once, or in words (7922.545). */
@Named
@RequestScoped
public class CopyPage extends ActPage {

    @Inject
    Tasks tasks;
    @Inject
    Files files;
    @Inject
    Instalments instalments;
    @Inject
    Choices choices;

    private Task task;
    private Task.Answer answer;
    private String note;
    private List<Part> uploads;

    @Override
    protected void open() {
        String id = visit.value("id");
        task = tasks.of(getRequest()).stream().filter(t -> t.kind() == Task.Kind.COPY && t.id().toString().equals(id)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Copy and answer together, or neither. */
    @Override
    @Transactional
    public void act() {
        super.act();
    }

    @Override
    protected Happening perform() {
        requests.at(number(), getVersion());
        List<Upload> given = Uploads.sent();
        if (!given.isEmpty()) {
            List<Long> ids = files.attach(number(), getVersion(), given, actor()).stream().map(RecordFile::id).toList();
            files.release(number(), requests.get(number()).version(), ids, false, null, facts(), actor());
        }
        tasks.answer(task.id(), task.version(), answer, null, note, actor());
        return Happening.COPY_ANSWERED;
    }

    /** What cannot be opened was given, so that its part discloses. */
    private Particulars facts() {
        return instalments.disclosing(getRequest()).stream().findFirst().map(part -> Particulars.fact(Files.OF_PART, part.place())).orElse(Particulars.NONE);
    }

    public List<SelectItem> getAnswers() {
        return choices.of("answer", Task.Kind.COPY.answers().stream());
    }

    public Task getTask() {
        return task;
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

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
