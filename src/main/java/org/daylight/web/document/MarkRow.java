package org.daylight.web.document;

import org.daylight.document.Mark;

/** One thing taken out of a copy, or why a file is withheld, on the form of its marks. */
public class MarkRow extends KeptBackRow {

    MarkRow(int n) {
        super(n);
    }

    Mark.Draft draft() {
        return new Mark.Draft(getItem(), getExemption(), getReason(), getInterestDisclosure(), getInterestWithholding(), getOutweighs());
    }

    void fill(Mark.Draft draft) {
        setItem(draft.item());
        setExemption(draft.exemption());
        setReason(draft.reason());
        setInterestDisclosure(draft.interestDisclosure());
        setInterestWithholding(draft.interestWithholding());
        setOutweighs(draft.outweighs());
    }
}
