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

    @PostConstruct
    void load() {
        List<FeeNote> open = fees.of(getRequest()).stream().filter(n -> n.unanswered() || n.state() == FeeNote.State.QUESTIONED).toList();
        note = open.isEmpty() ? null : open.get(0);
    }

    /** The oldest estimate that waits for an answer; null when none does. */
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
}
