package org.daylight.notice;

import org.daylight.city.CityProfile;
import org.daylight.determination.Appeal;
import org.daylight.determination.Determination;
import org.daylight.request.RecordsRequest;
import org.daylight.request.TimelineEntry;

/**
 * What a letter is written from: the city, the case, what happened, and the decision it tells of.
 *
 * @param determination the determination sent, or null when the letter tells of none
 * @param appeal        the appeal, or null likewise
 * @param openFee       the estimate that is still open beside a determination, in cents, or null (R1.16)
 */
record Occasion(LetterKind kind, CityProfile city, RecordsRequest request, TimelineEntry entry, Determination determination, Appeal appeal, Long openFee) {

    /** With no open fee. */
    Occasion(LetterKind kind, CityProfile city, RecordsRequest request, TimelineEntry entry, Determination determination, Appeal appeal) {
        this(kind, city, request, entry, determination, appeal, null);
    }
}
