package org.daylight.web.supervisor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.document.EarlierRelease;
import org.daylight.document.Files;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.web.Visit;

/** One proposed denial with everything its writer had: to be signed and sent, or to be given back with a reason. */
@Named
@RequestScoped
public class DenialPage {

    @Inject
    Visit visit;
    @Inject
    Requests requests;
    @Inject
    Determinations determinations;
    @Inject
    Files files;
    @Inject
    Clock clock;

    private RecordsRequest request;
    private Determination denial;
    private int version;
    private String reason;

    @PostConstruct
    void load() {
        request = requests.get(visit.number());
        denial = determinations.latest(request).orElseThrow(NotFound::new);
        version = request.version();
    }

    public void sign() {
        determinations.signOff(request.number(), version, visit.actor());
        visit.go(visit.within("/supervisor/denials"), "done.denial.signed");
    }

    public void giveBack() {
        determinations.giveBack(request.number(), version, reason, visit.actor());
        visit.go(visit.within("/supervisor/denials"), "done.denial.returned");
    }

    /** Whether it still awaits a signature. */
    public boolean isWaiting() {
        return denial.state() == Determination.State.PROPOSED;
    }

    /** Whether more than one business day has gone by since it was decided, and the requester has no word of it. R1.18 */
    public boolean isLate() {
        return denial.noticeIsLate(visit.city().calendar(), clock.instant());
    }

    /** What of the case somebody has already. R5.6 */
    public List<EarlierRelease> getReleasedBefore() {
        return files.releasedBefore(request);
    }

    /** Whether the reader had a part in it and so cannot sign it. */
    public boolean isOwn() {
        return denial.isBy(visit.actor());
    }

    public RecordsRequest getRequest() {
        return request;
    }

    public Determination getDenial() {
        return denial;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
