package org.daylight.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.document.Files;
import org.daylight.document.Mark;
import org.daylight.document.Marks;
import org.daylight.document.MediaType;
import org.daylight.document.RecordFile;
import org.daylight.request.Audience;
import org.daylight.request.Happening;
import org.daylight.request.Step;
import org.daylight.web.Choices;
import org.daylight.web.Uploads;
import org.daylight.web.request.ActPage;

/** Takes files into a case, for staff's eyes; a redacted copy says whose copy it is. Shows what is marked in those there are. */
@Named
@RequestScoped
public class FilesPage extends ActPage {

    @Inject
    Files files;
    @Inject
    Marks marks;
    @Inject
    Choices choices;

    private List<Part> uploads;
    private Long copyOf;
    private Long copy;

    @Override
    protected Happening perform() {
        List<RecordFile> added = files.attach(number(), getVersion(), Uploads.sent(), copyOf, actor());
        copy = copyOf == null ? null : added.get(0).id();
        return Happening.FILE_ATTACHED;
    }

    /** A redacted copy leads on to where what was taken out of it is marked. */
    @Override
    protected String back() {
        return super.back() + (copy == null ? "" : "/files/" + copy + "/marks");
    }

    /** The files that a copy may stand for; empty when there are none. */
    public List<SelectItem> getOriginals() {
        List<RecordFile> all = records().stream().filter(file -> file.redactedFrom() == null).toList();
        return all.isEmpty() ? List.of() : choices.orNone("mark.noCopy", all.stream().map(file -> new SelectItem(file.id(), file.name().text())));
    }

    /** A file of the case and how many things are marked in it. */
    public record Marked(RecordFile file, int count) {

        /** How it stands: a redacted copy, withheld, or not marked. */
        public String how() {
            return file.redactedFrom() != null ? "COPY" : count > 0 ? "WHOLE" : "NOT";
        }
    }

    /** The files of the case that may be marked, each with its marks. */
    public List<Marked> getMarked() {
        Map<Long, Long> counts = marks.of(getRequest()).stream().map(Mark::file).collect(Collectors.groupingBy(RecordFile::id, Collectors.counting()));
        return records().stream().map(file -> new Marked(file, counts.getOrDefault(file.id(), 0L).intValue())).toList();
    }

    /** Whether anything can be marked now. */
    public boolean isMarkable() {
        return Step.MARK_FILE.leadsFrom(getRequest().status());
    }

    private List<RecordFile> records() {
        return files.of(getRequest(), Audience.STAFF).stream().filter(file -> !file.fromRequester()).toList();
    }

    /** The kinds of files that are taken, by the ending of their names. */
    public String getPermitted() {
        return String.join(", ", MediaType.permitted());
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }

    public Long getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(Long copyOf) {
        this.copyOf = copyOf;
    }
}
