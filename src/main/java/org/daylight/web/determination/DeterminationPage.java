package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.determination.Determination;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.determination.JointAnswers;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.determination.Reversals;
import org.daylight.determination.SignOff;
import org.daylight.determination.UnsignedDenials;
import org.daylight.determination.WithholdingDraft;
import org.daylight.document.EarlierRelease;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.Happening;
import org.daylight.request.Outcome;
import org.daylight.request.Step;
import org.daylight.request.link.CaseLinks;
import org.daylight.web.Choices;
import org.daylight.web.request.ActPage;
import org.daylight.web.request.Rows;

/** Determines a request: how it is answered, why, and what is withheld by which exemption (7922.535(a), 7922.540). */
@Named
@RequestScoped
public class DeterminationPage extends ActPage {

    private static final String RELEASED = "stillApplies";

    @Inject
    Determinations determinations;
    @Inject
    UnsignedDenials unsigned;
    @Inject
    Reversals reversals;
    @Inject
    Files files;
    @Inject
    Parts parts;
    @Inject
    CaseLinks links;
    @Inject
    JointAnswers together;
    @Inject
    Choices choices;
    @Inject
    MarkedItems marked;

    private final Set<String> warned = new HashSet<>();
    private final GuidanceForm guidance = new GuidanceForm();
    private Part part;
    private TogetherForm form;
    private Outcome kind;
    private String reasons;
    private LocalDate availableOn;
    private LocalTime availableTime;
    private Rows<WithheldRow> rows;
    private Rows<LaterRow> later;
    private String returned;
    private Determination partly;
    private boolean leftOut;

    @Override
    protected void open() {
        if (visit.part() != null) {
            part = parts.get(getRequest(), visit.part());
        }
        rows = visit.parameter("rows") == null ? marked.rows(getRequest(), part) : new Rows<>(visit.parameter("rows"), WithheldRow::new);
        later = new Rows<>(visit.parameter("laterRows"), LaterRow::new);
        form = new TogetherForm(getRequest(), part != null ? List.of() : links.of(getRequest()).stream().map(link -> link.other(getRequest()))
                .filter(other -> Step.DETERMINE.leadsFrom(other.status()) && parts.of(other).isEmpty()).toList(), words);
        partly = reversals.openAfter(getRequest(), part).orElse(null);
        determinations.latest(getRequest(), part).filter(d -> partly != null || d.state() == Determination.State.RETURNED || part != null).ifPresent(this::fill);
        kind = "NOT_IDENTIFIED".equals(visit.parameter("as")) ? Outcome.NOT_IDENTIFIED : kind; // chosen on the case's page, R3.3
    }

    /** What the supervisor sent back is filled in again, to be mended; and what a part that is open again was told before. */
    private void fill(Determination before) {
        returned = before.returnedReason();
        if (visit.parameter("rows") != null) {
            return;
        }
        DeterminationDraft draft = determinations.asDraft(before);
        kind = draft.kind();
        reasons = draft.reasons();
        availableOn = draft.availableOn();
        availableTime = draft.availableTime();
        guidance.fill(draft);
        later = new Rows<>(Integer.toString(draft.later().size()), LaterRow::new);
        for (int i = 0; i < draft.later().size(); i++) {
            later.getAll().get(i).fill(draft.later().get(i));
        }
        rows = new Rows<>(Integer.toString(draft.withheld().size()), WithheldRow::new);
        for (int i = 0; i < draft.withheld().size(); i++) {
            rows.getAll().get(i).fill(draft.withheld().get(i));
        }
    }

    @Override
    protected Happening perform() {
        try {
            return decide();
        } catch (Refused refused) {
            refused.points().stream().map(Refused.Point::field).filter(field -> field != null && field.startsWith(RELEASED)).forEach(warned::add);
            throw refused;
        }
    }

    @Override
    protected void rehearse() {
        if (perform() == Happening.DENIAL_PROPOSED) {
            unsigned.trySigning(number(), visit.part(), words.say("denial.signer.open"), words.say("denial.signer.title"));
        }
    }

    @Override
    protected String told(Happening done) {
        return super.told(done) + (done == Happening.DENIAL_PROPOSED && isCleared() ? ".attorney" : "");
    }

    private Happening decide() {
        List<WithholdingDraft> withheld = rows.getAll().stream().map(WithheldRow::draft).toList();
        DeterminationDraft draft = new DeterminationDraft(kind, reasons, availableOn, availableTime, guidance.getPostedLink(), guidance.getOtherAgency(),
                guidance.assistance(), later.getAll().stream().map(LaterRow::draft).toList(), withheld);
        if (partly != null) {
            Reversals.mustKeep(partly, draft, leftOut);
        }
        if (form.isUsed()) {
            return of(together.determine(number(), getVersion(), form.chosen(), draft, form.typed(), actor()).get(0));
        }
        Determination made = part == null ? determinations.determine(number(), getVersion(), form.alone(draft), actor())
                : determinations.determine(number(), getVersion(), part.place(), draft, actor());
        return of(made);
    }

    private static Happening of(Determination made) {
        return made.state() == Determination.State.SENT ? Happening.DETERMINED : Happening.DENIAL_PROPOSED;
    }

    /** Linked cases that are not answered yet: they may be answered with the same words. */
    public TogetherForm getTogether() {
        return form;
    }

    /** Whether the request is in parts and this is none of them: then nothing can be decided here. */
    public boolean isSplit() {
        return part == null && !parts.of(getRequest()).isEmpty();
    }

    /** The part of the request that is answered; null when all of it is. */
    public Part getPart() {
        return part;
    }

    /** Whether a supervisor signs what withholds, before it goes out. */
    public boolean isSignedOff() {
        return SignOff.of(visit.city()).signed();
    }

    /** Whether the attorney clears it before that. */
    public boolean isCleared() {
        return SignOff.of(visit.city()).cleared();
    }

    /** The files of the case, one of which an item may be; empty when it has none. */
    public List<SelectItem> getFiles() {
        List<RecordFile> all = files.of(getRequest(), Audience.STAFF).stream().filter(file -> !file.fromRequester()).toList();
        return all.isEmpty() ? List.of() : choices.orNone("choose.none", all.stream().map(f -> new SelectItem(f.id(), f.name().text())));
    }

    /** Whether the n-th item is known to have been released before, so that the clerk is asked to confirm. */
    public boolean isReleased(int n) {
        return visit.parameter("released" + n) != null || warned.contains(RELEASED + n);
    }

    /** What the law asks of anything withheld, before a word of it is written: what it would say of an empty one, and of the catch-all. */
    public List<String> getBeforehand() {
        return determinations.beforehand(getRequest()).stream().map(words::refusal).distinct().toList();
    }

    /** What of this case somebody has already: withholding it now needs another look (7921.505, R5.6). */
    public List<EarlierRelease> getReleasedBefore() {
        return files.releasedBefore(getRequest()).stream().filter(one -> !one.redacted()).toList();
    }

    /** Why the supervisor sent the last one back; or null. */
    public String getReturned() {
        return returned;
    }

    /** Whether a review reversed the last denial in part: its items are filled in again, for what was not reversed is still withheld. */
    public boolean isPartly() {
        return partly != null;
    }

    public boolean isLeftOut() {
        return leftOut;
    }

    public void setLeftOut(boolean leftOut) {
        this.leftOut = leftOut;
    }

    public void addRow() {
        rows.add();
    }

    public void addLater() {
        later.add();
    }

    /** Further instalments, when not all is given at once. */
    public Rows<LaterRow> getLater() {
        return later;
    }

    /** Whether the rows for further instalments stand open: somebody has used them. */
    public boolean isInInstalments() {
        return later.getCount() > 1 || later.getAll().get(0).isUsed();
    }

    public Rows<WithheldRow> getRows() {
        return rows;
    }

    public List<SelectItem> getKinds() {
        return choices.of("outcome", Stream.of(Outcome.values()).filter(outcome -> outcome != Outcome.WITHDRAWN));
    }

    public Outcome getKind() {
        return kind;
    }

    public void setKind(Outcome kind) {
        this.kind = kind;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public LocalDate getAvailableOn() {
        return availableOn;
    }

    public void setAvailableOn(LocalDate availableOn) {
        this.availableOn = availableOn;
    }

    public LocalTime getAvailableTime() {
        return availableTime;
    }

    public void setAvailableTime(LocalTime availableTime) {
        this.availableTime = availableTime;
    }

    /** Where the requester is led who gets no records. */
    public GuidanceForm getGuidance() {
        return guidance;
    }
}
