package org.daylight.web.fee;

import jakarta.inject.Inject;
import org.daylight.fee.FeeNote;
import org.daylight.fee.Fees;
import org.daylight.request.NotFound;
import org.daylight.web.Visit;
import org.daylight.web.request.ActPage;

/** What the pages of one fee note share: the note the address names. */
abstract class FeePages extends ActPage {

    @Inject
    Fees fees;

    private FeeNote note;

    @Override
    protected void open() {
        note = fees.get(getRequest(), id(visit));
    }

    static Long id(Visit visit) {
        String id = visit.value("id");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.valueOf(id);
    }

    public FeeNote getNote() {
        return note;
    }
}
