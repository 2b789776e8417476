package org.daylight.web.determination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.determination.Reversals;
import org.daylight.determination.WithholdingLog;
import org.daylight.docket.CaseFiles;
import org.daylight.request.Audience;
import org.daylight.request.RecordsRequest;
import org.daylight.web.OwnCase;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** What a case withholds, item by item, to be read and printed: by staff, and by the requester along the receipt. */
@Named
@RequestScoped
public class WithholdingLogPage {

    @Inject
    Visit visit;
    @Inject
    CaseFiles cases;
    @Inject
    OwnCase own;
    @Inject
    Words words;
    @Inject
    Reversals reversals;

    private RecordsRequest request;
    private WithholdingLog log;

    @PostConstruct
    void read() {
        request = visit.route().isForStaff() ? cases.open(visit.number(), visit.actor()).request() : own.getRequest();
        log = reversals.log(request);
    }

    public RecordsRequest getRequest() {
        return request;
    }

    public List<WithholdingLog.Entry> getEntries() {
        return log.entries();
    }

    /** Whether a review reversed something that the log lists. */
    public boolean isReversed() {
        return log.entries().stream().anyMatch(entry -> entry.reversal() != null);
    }

    /** The file that an item is or was taken out of, as this reader may be told it; null: not at all. */
    public String file(WithholdingLog.Entry entry) {
        boolean staff = visit.route().isForStaff();
        if (!entry.namesFile(staff ? Audience.STAFF : Audience.REQUESTER)) {
            return null;
        }
        String name = entry.file().name().text();
        return staff && entry.file().redactedFrom() != null ? words.say("withheld.fileCopy", name, entry.file().redactedFrom().name().text()) : name;
    }

    /** The case, on the visitor's side. */
    public String getBack() {
        return visit.within((visit.route().isForStaff() ? "/staff/requests/" : "/track/") + request.number());
    }
}
