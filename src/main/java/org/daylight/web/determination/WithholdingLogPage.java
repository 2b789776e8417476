package org.daylight.web.determination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.determination.Determinations;
import org.daylight.determination.WithholdingLog;
import org.daylight.docket.CaseFiles;
import org.daylight.request.RecordsRequest;
import org.daylight.web.OwnCase;
import org.daylight.web.Visit;

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
    Determinations determinations;

    private RecordsRequest request;
    private WithholdingLog log;

    @PostConstruct
    void read() {
        request = visit.route().isForStaff() ? cases.open(visit.number(), visit.actor()).request() : own.getRequest();
        log = determinations.log(request);
    }

    public RecordsRequest getRequest() {
        return request;
    }

    public List<WithholdingLog.Entry> getEntries() {
        return log.entries();
    }

    /** The case, on the visitor's side. */
    public String getBack() {
        return visit.within((visit.route().isForStaff() ? "/staff/requests/" : "/track/") + request.number());
    }
}
