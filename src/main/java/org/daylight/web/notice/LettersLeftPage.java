package org.daylight.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.docket.LetterRow;
import org.daylight.docket.LettersLeft;

/** The letters that wait for a person, to be printed and handed over one after the other. */
@Named
@RequestScoped
public class LettersLeftPage {

    @Inject
    LettersLeft left;

    private List<LetterRow> rows;

    @PostConstruct
    void read() {
        rows = left.oldest();
    }

    public List<LetterRow> getRows() {
        return rows;
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return rows.size() == LettersLeft.MOST;
    }
}
