package org.daylight.web.supervisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.determination.Part;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.request.TimelineEntry;
import org.daylight.web.Words;

/** Everything whoever decided first had before them, for those who look again: searches, files, letters and the whole story. */
@Named
@RequestScoped
public class CaseFile {

    @Inject
    Tasks tasks;
    @Inject
    Files files;
    @Inject
    Chronicle chronicle;
    @Inject
    Notices notices;
    @Inject
    Words words;

    private List<RecordFile> read;

    public List<Task> tasks(RecordsRequest request) {
        return tasks.of(request);
    }

    /** What the attorney was asked in a case, with the answers there are. */
    public List<Task> advice(RecordsRequest request) {
        return tasks.of(request).stream().filter(task -> task.kind() == Task.Kind.CONSULTATION).toList();
    }

    /** The searches that nobody has answered yet; of a part that one department has, that department's. */
    public List<Task> unanswered(RecordsRequest request, Part part) {
        return tasks.of(request).stream().filter(task -> task.kind() == Task.Kind.SEARCH && task.open())
                .filter(task -> part == null || part.department() == null || part.department().equals(task.department())).toList();
    }

    public List<RecordFile> files(RecordsRequest request) {
        read = read == null ? files.of(request, Audience.STAFF) : read;
        return read;
    }

    /** The city's own files of a case, without the redacted copies of one another. */
    public List<RecordFile> records(RecordsRequest request) {
        return files(request).stream().filter(file -> !file.fromRequester() && file.redactedFrom() == null).toList();
    }

    /** What the requester sent. */
    public List<RecordFile> sent(RecordsRequest request) {
        return files(request).stream().filter(RecordFile::fromRequester).toList();
    }

    /** The redacted copies of a file; mostly one or none. */
    public List<RecordFile> copies(RecordFile record) {
        return files(record.request()).stream().filter(file -> record.equals(file.redactedFrom())).toList();
    }

    /** The file that an item of a decision is, or that it was taken out of; null: none is named. */
    public RecordFile file(RecordsRequest request, Long id) {
        if (id == null) {
            return null;
        }
        return files(request).stream().filter(file -> file.id().equals(id)).findFirst().orElse(null);
    }

    /** Every letter the city wrote in the case, as it was written. */
    public List<Letter> letters(RecordsRequest request) {
        return notices.of(request);
    }

    public List<TimelineEntry> story(RecordsRequest request) {
        return chronicle.of(request, Audience.STAFF);
    }

    /** The title of an exemption in the reader's language. */
    public String exemption(String code) {
        return words.exemption(code);
    }
}
