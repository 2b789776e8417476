package org.daylight.determination;

import static org.daylight.request.SampleCase.*;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.law.Refused;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;
import org.junit.jupiter.api.Test;

class WithholdingLogTest {

    private static final Instant MON_2026_06_01 = LocalDate.of(2026, 6, 1).atTime(10, 0).atZone(SampleCity.PACIFIC).toInstant();
    private final CityProfile city = SampleCity.with();
    private final RecordsRequest request = SampleCase.filed(city, MON_2026_06_01);

    @Test
    void listsEachItemOfWhatWasSentInOneSeries() {
        Determination denied = SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);
        Determination part = SampleDecision.inPart(request, city, LocalDate.of(2026, 6, 5), CLERK, MON_2026_06_01);
        Determination waiting = SampleDecision.denied(request, city, true, CLERK, MON_2026_06_01);
        List<WithholdingLog.Entry> log = WithholdingLog.of(List.of(denied, waiting, part), List.of()).entries();
        assertEquals(List.of("1 Memo", "2 Draft of the lease"), log.stream().map(e -> e.number() + " " + e.item().item()).toList(), "what waits withholds nothing yet");
        assertSame(part, log.get(1).decision());
    }

    @Test
    void anAttorneyWhoClearedItMayNotReviewIt() {
        Determination denial = new Determination(request, null, new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null,
                List.of(DeterminationLawTest.memoInFull())), city.zone(), Determination.State.WITH_ATTORNEY, CLERK, MON_2026_06_01);
        assertEquals("refused.determination.settled", assertThrows(Refused.class, () -> denial.sign(SUPERVISOR, MON_2026_06_01)).points().get(0).refusal().key(),
                "the attorney comes first");
        denial.askAttorney(7L);
        denial.clear(OTHER_SUPERVISOR, MON_2026_06_01);
        assertTrue(denial.isBy(OTHER_SUPERVISOR));
        denial.sign(SUPERVISOR, MON_2026_06_01);
        assertEquals(Determination.State.SENT, denial.state());
    }
}
