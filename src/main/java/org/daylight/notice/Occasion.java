package org.daylight.notice;

import java.util.List;
import org.daylight.city.CityProfile;
import org.daylight.determination.Appeal;
import org.daylight.determination.Determination;
import org.daylight.determination.Part;
import org.daylight.fee.FeeNote;
import org.daylight.request.RecordsRequest;
import org.daylight.request.TimelineEntry;

/**
 * What a letter is written from: the city, the case, what happened, and the decision it tells of.
 *
 * @param determination the determination sent, or null when the letter tells of none
 * @param appeal        the appeal, or null likewise
 * @param fees          the fee notes it tells of: the estimate itself, or with a determination those neither paid nor waived
 * @param apart         the open parts whose date is not the case's; mostly none
 */
record Occasion(LetterKind kind, CityProfile city, RecordsRequest request, TimelineEntry entry, Determination determination, Appeal appeal, List<FeeNote> fees, List<Part> apart) {

    /** Of a case without parts, or whose parts have its date. */
    Occasion(LetterKind kind, CityProfile city, RecordsRequest request, TimelineEntry entry, Determination determination, Appeal appeal, List<FeeNote> fees) {
        this(kind, city, request, entry, determination, appeal, fees, List.of());
    }
}
