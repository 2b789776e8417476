package org.daylight.determination;

import static org.daylight.request.SampleCase.*;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.List;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.law.Refused;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;
import org.junit.jupiter.api.Test;

class ReversalsTest {

    private static final Instant MON_2026_06_01 = Instant.parse("2026-06-01T19:00:00Z");
    private final CityProfile city = SampleCity.with();
    private final RecordsRequest request = SampleCase.filed(city, Instant.parse("2026-05-21T17:00:00Z"));
    private final Determination denied = SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);

    @Test
    void anItemIsLeftOutOnlyWhenTheReviewIsSaidToHaveReversedIt() {
        DeterminationDraft silent = new DeterminationDraft(Outcome.DENIED, "Still so.", null, null, null, null, List.of());
        Refused refused = assertThrows(Refused.class, () -> Reversals.mustKeep(denied, silent, false));
        assertEquals("leftOut", refused.points().get(0).field());
        assertEquals(List.of(denied.withheld().get(0).item()), refused.points().get(0).refusal().arguments());
        assertDoesNotThrow(() -> Reversals.mustKeep(denied, silent, true));
        DeterminationDraft whole = silent.withholding(denied.withheld().stream().map(Withholding::draft).toList());
        assertDoesNotThrow(() -> Reversals.mustKeep(denied, whole, false));
    }
}
