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
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;
import org.daylight.request.Step;
import org.junit.jupiter.api.Test;

class WithholdingLogTest {

    private static final Instant MON_2026_06_01 = LocalDate.of(2026, 6, 1).atTime(10, 0).atZone(SampleCity.PACIFIC).toInstant();
    private static final Instant WED_2026_06_10 = LocalDate.of(2026, 6, 10).atTime(10, 0).atZone(SampleCity.PACIFIC).toInstant();
    private final CityProfile city = SampleCity.with();
    private final CityProfile reviewed = SampleCity.with(SampleCity.cityManager());
    private final RecordsRequest request = SampleCase.filed(city, MON_2026_06_01);

    @Test
    void listsEachItemOfWhatWasSentInOneSeries() {
        Determination denied = SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);
        Determination part = SampleDecision.inPart(request, city, LocalDate.of(2026, 6, 5), CLERK, MON_2026_06_01);
        Determination waiting = SampleDecision.denied(request, city, true, CLERK, MON_2026_06_01);
        List<WithholdingLog.Entry> log = WithholdingLog.of(List.of(denied, part), List.of(denied, waiting, part), List.of(), List.of()).entries();
        assertEquals(List.of("1 Memo", "2 Draft of the lease"), log.stream().map(e -> e.number() + " " + e.item().item()).toList(), "what waits withholds nothing yet");
        assertSame(part, log.get(1).decision());
    }

    @Test
    void whatAReviewReversedIsNoLongerWithheldAndSaysSince() {
        Determination denied = SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);
        Appeal review = review(denied, Appeal.Decision.REVERSED);
        assertEquals(List.of("1 Memo REVERSED"), told(List.of(denied), List.of(denied), review), "before anybody decided anew");
        assertEquals(WED_2026_06_10, WithholdingLog.of(List.of(denied), List.of(denied), List.of(review), List.of()).entries().get(0).reversal().decidedAt());
        Determination given = SampleDecision.plain(request, Outcome.IN_FULL, city, LocalDate.of(2026, 6, 12), CLERK, WED_2026_06_10);
        assertEquals(List.of("1 Memo REVERSED"), told(List.of(given), List.of(denied, given), review), "and after");
        assertEquals(List.of("1 Memo STANDS"), told(List.of(denied), List.of(denied), review(denied, Appeal.Decision.UPHELD)));
    }

    @Test
    void ofADenialReversedInPartWhatTheNewDecisionKeepsStands() {
        Determination denied = twoItems(DeterminationLawTest.memoInFull(), SampleDecision.called("Minutes", null));
        Appeal review = review(denied, Appeal.Decision.REVERSED_IN_PART);
        assertEquals(List.of("1 Memo OPEN", "2 Minutes OPEN"), told(List.of(denied), List.of(denied), review), "nobody has said yet which");
        Determination proposed = SampleDecision.denied(request, city, true, CLERK, WED_2026_06_10);
        assertEquals(List.of("1 Memo OPEN", "2 Minutes OPEN"), told(List.of(denied), List.of(denied, proposed), review), "what waits has reversed nothing");
        Determination anew = twoItems(SampleDecision.called("Minutes", null));
        assertEquals(List.of("1 Minutes STANDS", "2 Memo REVERSED"), told(List.of(anew), List.of(denied, anew), review));
    }

    @Test
    void ofTwoRedactionsInOneFileTheOneThatIsGoneIsLeftOut() {
        WithholdingDraft first = SampleDecision.called("Page 1, the name", 7L);
        WithholdingDraft second = SampleDecision.called("Page 2, the price", 7L);
        assertEquals(List.of("Page 2, the price"), Reversals.leftOut(List.of(first, second), List.of(first)));
        assertEquals(List.of(), Reversals.leftOut(List.of(first), List.of(SampleDecision.called("Page 1, a name", 7L))), "the same under other words");
    }

    @Test
    void aRedactedCopyIsNoDenialOfTheWhole() {
        DeterminationDraft denied = new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null,
                List.of(SampleDecision.called("Memo", null), SampleDecision.called("Lease", 7L)));
        Refused refused = assertThrows(Refused.class, () -> Drafts.refuseCopiesDenied(denied, List.of(7L)));
        assertEquals("refused.determination.copy", refused.points().get(0).refusal().key());
        assertEquals(List.of(2), refused.points().get(0).refusal().arguments());
        assertDoesNotThrow(() -> Drafts.refuseCopiesDenied(denied, List.of(8L)));
    }

    private Determination twoItems(WithholdingDraft... rows) {
        return new Determination(request, null, new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(rows)), city.zone(),
                Determination.State.SENT, CLERK, MON_2026_06_01);
    }

    private Appeal review(Determination denied, Appeal.Decision how) {
        if (request.status().undetermined()) {
            request.determine(Step.DETERMINE, Outcome.DENIED, CLERK, MON_2026_06_01, Particulars.NONE);
        }
        Appeal review = SampleDecision.appeal(denied, reviewed, MON_2026_06_01);
        SampleDecision.decide(review, how, "Read again.", null, SUPERVISOR, WED_2026_06_10);
        return review;
    }

    private static List<String> told(List<Determination> standing, List<Determination> all, Appeal review) {
        return WithholdingLog.of(standing, all, List.of(review), List.of()).entries().stream().map(e -> e.number() + " " + e.item().item() + " " + e.standing()).toList();
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
