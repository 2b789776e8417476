package org.daylight.docket;

import java.util.List;
import org.daylight.determination.Appeal;
import org.daylight.determination.Determination;
import org.daylight.determination.Part;
import org.daylight.determination.WithholdingLog;
import org.daylight.determination.court.Petition;
import org.daylight.document.RecordFile;
import org.daylight.fee.FeeNote;
import org.daylight.notice.Letter;
import org.daylight.request.Extension;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Task;
import org.daylight.request.TimelineEntry;
import org.daylight.request.link.CaseLink;

/** Everything there is about one case, as staff read it. Lists are oldest first, parts by their numbers; the extension is null when there is none. */
public record CaseFile(RecordsRequest request, List<TimelineEntry> timeline, Extension extension, List<Task> tasks, List<FeeNote> fees,
        List<RecordFile> files, List<Part> parts, List<Determination> determinations, List<Appeal> appeals, List<Petition> petitions, List<CaseLink> links, List<Letter> letters) {

    /** The petitions that hold the case's records (R7.8). */
    public List<Petition> holds() {
        return petitions.stream().filter(Petition::held).toList();
    }

    /** The e-mails that joined the case, as its timeline tells of them. */
    public List<TimelineEntry> mails() {
        return timeline.stream().filter(entry -> entry.happening() == Happening.MAIL_JOINED).toList();
    }

    /** The review that reversed that decision, in whole or in part; null when none did. */
    public Appeal reversal(Determination decided) {
        return WithholdingLog.reversal(decided, appeals).orElse(null);
    }

    /** Whether a decision that was sent withholds anything, so that there is a log of it. */
    public boolean isWithholding() {
        return determinations.stream().anyMatch(d -> d.state() == Determination.State.SENT && d.kind().withholds());
    }
}
