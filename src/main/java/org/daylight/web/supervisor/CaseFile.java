package org.daylight.web.supervisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.request.TimelineEntry;

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

    private List<RecordFile> read;

    public List<Task> tasks(RecordsRequest request) {
        return tasks.of(request);
    }

    public List<RecordFile> files(RecordsRequest request) {
        return files.of(request, Audience.STAFF);
    }

    /** The file that an item of a decision is, or that it was taken out of; null: none is named. */
    public RecordFile file(RecordsRequest request, Long id) {
        if (id == null) {
            return null;
        }
        read = read == null ? files(request) : read;
        return read.stream().filter(file -> file.id().equals(id)).findFirst().orElse(null);
    }

    /** Every letter the city wrote in the case, as it was written. */
    public List<Letter> letters(RecordsRequest request) {
        return notices.of(request);
    }

    public List<TimelineEntry> story(RecordsRequest request) {
        return chronicle.of(request, Audience.STAFF);
    }

    /** The title of an exemption in the law's table. */
    public String exemption(String code) {
        return Jurisdiction.california().exemption(code).map(Exemption::title).orElse(code);
    }
}
