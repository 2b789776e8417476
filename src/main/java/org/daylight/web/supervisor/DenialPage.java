package org.daylight.web.supervisor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.determination.UnsignedDenials;
import org.daylight.determination.review.Reviewers;
import org.daylight.document.EarlierRelease;
import org.daylight.document.Files;
import org.daylight.law.Refused;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.notice.Rehearsal;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.web.Visit;
import org.daylight.web.Words;

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
    UnsignedDenials unsigned;
    @Inject
    Rehearsal rehearsal;
    @Inject
    Notices notices;
    @Inject
    Words words;
    @Inject
    Files files;
    @Inject
    Reviewers reviewers;
    @Inject
    Clock clock;
    @Inject
    Parts parts;

    private RecordsRequest request;
    private Part part;
    private Determination denial;
    private int version;
    private String reason;
    private Letter letter;
    private List<String> obstacles;

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
        visit.go(visit.within("/supervisor/denials"), notices.waits(request.number()) ? "done.denial.signed.hand" : "done.denial.signed");
    }

    /** The letter as it would go out if it were signed now, with the reader's name where the reader may sign; null when nothing waits, or with {@link #getObstacles}. */
    public Letter getLetter() {
        rehearse();
        return letter;
    }

    /** Why it cannot be signed as it stands, so that there is no letter to show; mostly none. */
    public List<String> getObstacles() {
        rehearse();
        return obstacles;
    }

    private void rehearse() {
        if (obstacles == null) {
            obstacles = List.of();
            try {
                letter = denial.state().waiting() ? rehearsal.of(request.number(), this::trySigning) : null;
            } catch (Refused refused) {
                obstacles = refused.points().stream().map(point -> words.refusal(point.refusal())).toList();
            }
        }
    }

    private void trySigning() {
        Integer place = part == null ? null : part.place();
        if (!isWaiting() || isOwn()) {
            unsigned.trySigning(request.number(), place, words.say("denial.signer.open"), words.say("denial.signer.title"));
        } else if (place == null) {
            determinations.signOff(request.number(), request.version(), visit.actor());
        } else {
            determinations.signOff(request.number(), request.version(), place, visit.actor());
        }
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

    /** Whether the attorney has not cleared it yet: it can be signed after that. */
    public boolean isWithAttorney() {
        return denial.state() == Determination.State.WITH_ATTORNEY;
    }

    /** Whether more than one business day has gone by since it was decided, and the requester has no word of it. R1.18 */
    public boolean isLate() {
        return denial.noticeIsLate(visit.city().calendar(), clock.instant());
    }

    /** What of the case somebody has already. R5.6 */
    public List<EarlierRelease> getReleasedBefore() {
        return files.releasedBefore(request).stream().filter(one -> !one.redacted()).toList();
    }

    /** Whether the reader wrote it and so cannot sign it. */
    public boolean isOwn() {
        return denial.bars(visit.actor());
    }

    /** Whether nobody would be left to decide a review of it once the reader has signed it (R6.5). */
    public boolean isLastReviewer() {
        return isWaiting() && !isOwn() && reviewers.noneAfterSigning(denial, visit.actor());
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
