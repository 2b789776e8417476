package org.daylight.web.figures;

import org.daylight.request.NotFound;
import org.daylight.web.Visit;

/** The year of a report, as it stands in an address. */
final class Year {

    private Year() {
    }

    /** The named segment "year". Not found when it is none. */
    static int of(Visit visit) {
        String year = visit.value("year");
        if (year == null || !year.matches("[12]\\d{3}")) {
            throw new NotFound();
        }
        return Integer.parseInt(year);
    }
}
