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
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
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
    @Inject
    Parts parts;

    private RecordsRequest request;
    private Part part;
    private Determination denial;
    private int version;
    private String reason;

    @PostConstruct
    void load() {
        request = requests.get(visit.number());
        part = visit.part() == null ? null : parts.get(request, visit.part());
        denial = determinations.latest(request, part).orElseThrow(NotFound::new);
        version = request.version();
    }

    public void sign() {
        if (part == null) {
            determinations.signOff(request.number(), version, visit.actor());
        } else {
            determinations.signOff(request.number(), version, part.place(), visit.actor());
        }
        visit.go(visit.within("/supervisor/denials"), "done.denial.signed");
    }

    public void giveBack() {
        if (part == null) {
            determinations.giveBack(request.number(), version, reason, visit.actor());
        } else {
            determinations.giveBack(request.number(), version, part.place(), reason, visit.actor());
        }
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

    /** Whether the reader wrote it and so cannot sign it. */
    public boolean isOwn() {
        return denial.bars(visit.actor());
    }

    /** The part of the request that it answers; null when it answers the whole. */
    public Part getPart() {
        return part;
    }

    /** The address of this denial. */
    public String getAddress() {
        return visit.within("/supervisor/denials/" + request.number() + (part == null ? "" : "/parts/" + part.place()));
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
