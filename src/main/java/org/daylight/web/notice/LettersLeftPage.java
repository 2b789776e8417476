package org.daylight.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.docket.LetterRow;
import org.daylight.docket.LettersLeft;

/** The letters that wait for a person, to be printed and handed over one after the other: what runs against a date, and then the rest. */
@Named
@RequestScoped
public class LettersLeftPage {

    @Inject
    LettersLeft left;

    private List<LetterRow> dated;
    private List<LetterRow> others;

    @PostConstruct
    void read() {
        dated = left.dated();
        others = left.others();
    }

    public List<LetterRow> getDated() {
        return dated;
    }

    public List<LetterRow> getOthers() {
        return others;
    }

    /** How many of each are shown at most. */
    public int getMost() {
        return LettersLeft.MOST;
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return dated.size() == LettersLeft.MOST || others.size() == LettersLeft.MOST;
    }
}
