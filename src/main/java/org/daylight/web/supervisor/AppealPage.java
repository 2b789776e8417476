package org.daylight.web.supervisor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.Determination;
import org.daylight.determination.review.Reviewers;
import org.daylight.document.AppealPapers;
import org.daylight.document.RecordFile;
import org.daylight.determination.Part;
import org.daylight.notice.Letter;
import org.daylight.notice.Rehearsal;
import org.daylight.request.RecordsRequest;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** One appeal with everything the first decider had; decided with reasons by somebody who had no part in the denial (R6.5). */
@Named
@RequestScoped
public class AppealPage {

    @Inject
    Visit visit;
    @Inject
    Words words;
    @Inject
    Appeals appeals;
    @Inject
    AppealPapers papers;
    @Inject
    Reviewers reviewers;
    @Inject
    Rehearsal rehearsal;

    private Appeal appeal;
    private List<RecordFile> came;
    private int version;
    private Appeal.Decision decision;
    private String reasons;
    private String lateReason;
    private String bar;
    private Letter letter;
    private LocalDate newDue;

    @PostConstruct
    void load() {
        appeal = appeals.get(visit.id());
        version = appeal.version();
        came = papers.of(appeal.id());
        bar = appeal.open() ? appeals.bar(appeal, visit.actor()).map(words::say).orElse(null) : null;
    }

    public void decide() {
        appeals.decide(appeal.id(), version, decision, reasons, lateReason, visit.actor());
        visit.go(visit.within("/supervisor/appeals"), decision.reverses() ? "done.appeal.reversed" : "done.appeal.decided");
    }

    /** Shows the letter that the decision would send, and by when a reversed case would be answered anew; nothing is done. */
    public void preview() {
        letter = rehearsal.of(appeal.request().number(), () -> {
            Appeal tried = appeals.decide(appeal.id(), version, decision, reasons, lateReason, visit.actor());
            Part part = tried.determination().part();
            newDue = !decision.reverses() ? null : part == null ? tried.request().dueOn() : part.dueOn();
        });
    }

    /** The letter the decision would send, once it was asked for; or null. */
    public Letter getLetter() {
        return letter;
    }

    /** The day by which what was reversed would be answered anew; null unless a reversal was shown. */
    public LocalDate getNewDue() {
        return newDue;
    }

    /** Who else may decide it while the reader may not, by name and title; empty when nobody may. */
    public String getOthers() {
        return bar == null ? null : reviewers.ofOpen(visit.actor()).get(appeal.id()).others();
    }

    /** Why the reader may not decide it (R6.5), in words; null when nothing stands against it. */
    public String getBar() {
        return bar;
    }

    public List<SelectItem> getDecisions() {
        return Arrays.stream(Appeal.Decision.values()).filter(d -> appeal.late() || d != Appeal.Decision.REFUSED_LATE).map(d -> new SelectItem(d, words.of("supervisor.appeal.choice", d))).toList();
    }

    /** What came with it. */
    public List<RecordFile> getPapers() {
        return came;
    }

    public Appeal getAppeal() {
        return appeal;
    }

    public Determination getDenial() {
        return appeal.determination();
    }

    public RecordsRequest getRequest() {
        return appeal.request();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Appeal.Decision getDecision() {
        return decision;
    }

    public void setDecision(Appeal.Decision decision) {
        this.decision = decision;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
