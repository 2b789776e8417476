package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.fee.FeeNote;
import org.daylight.fee.Fees;

/** The answer to a fee estimate: yes, or a question about it. */
@Named
@RequestScoped
public class OwnFeePage extends OwnAct {

    @Inject
    Fees fees;

    private FeeNote note;
    private Long noteId;
    private String words;
    private String waiverWords;

    @PostConstruct
    void load() {
        List<FeeNote> open = fees.of(getRequest()).stream().filter(FeeNote::open).toList();
        note = open.stream().filter(OwnFeePage::waits).findFirst().orElse(open.isEmpty() ? null : open.get(0));
    }

    private static boolean waits(FeeNote note) {
        return note.unanswered() || note.state() == FeeNote.State.QUESTIONED;
    }

    /** Whether the city waits for a yes or a question. */
    public boolean isAnswerable() {
        return waits(note);
    }

    /** Whether the requester has not asked yet not to be charged. */
    public boolean isWaivable() {
        return note.course().waiverAsked() == null;
    }

    public void askWaiver() {
        brake();
        fees.askWaiver(visit.number(), seen(), noteId, waiverWords, Actor.REQUESTER);
        done("FEE_WAIVER_ASKED");
    }

    /** The oldest estimate that waits for an answer, or else the oldest fee that is neither paid nor waived; null when there is none. */
    public FeeNote getNote() {
        return note;
    }

    public void accept() {
        brake();
        fees.accept(visit.number(), seen(), noteId, Actor.REQUESTER);
        done("OWN_FEE");
    }

    public void question() {
        brake();
        fees.question(visit.number(), seen(), noteId, words, Actor.REQUESTER);
        done("FEE_QUESTIONED");
    }

    public Long getNoteId() {
        return note == null ? null : note.id();
    }

    public void setNoteId(Long noteId) {
        this.noteId = noteId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWaiverWords() {
        return waiverWords;
    }

    public void setWaiverWords(String waiverWords) {
        this.waiverWords = waiverWords;
    }
}
