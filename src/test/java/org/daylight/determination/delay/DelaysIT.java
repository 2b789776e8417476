package org.daylight.determination.delay;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.city.Fact;
import org.daylight.city.Facts;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.determination.Closings;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.determination.WithholdingDraft;
import org.daylight.docket.Queue;
import org.daylight.docket.QueueFilter;
import org.daylight.docket.QueueShow;
import org.daylight.law.Refused;
import org.daylight.law.delay.DelayDraft;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.Happening;
import org.daylight.request.Outcome;
import org.daylight.law.ClosingLaw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Delays of police records: told with their day, basis and estimate, looked at again, ended, and never forgotten (R5.10-R5.16). */
class DelaysIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private static final String BASIS = "The only witness has not been heard.";

    @Inject
    Closings closings;
    @Inject
    Determinations determinations;
    @Inject
    Delays delays;
    @Inject
    Notices notices;
    @Inject
    Queue queue;
    @Inject
    Facts facts;
    @Inject
    Chronicle chronicle;

    @BeforeEach
    void theClerkSends() {
        chain("false");
    }

    @AfterEach
    void theChainIsTheSupervisorsAgain() {
        chain("true");
    }

    @Test
    void isToldWithADayABasisAndAnEstimateOnTheFormItself() {
        String number = filed(OXNARD, "A recording, by the form").number();
        Site clerk = Site.signedIn("clerk", OXNARD);
        String at = "/oxnard/staff/requests/" + number + "/determination";
        Map<String, String> form = new HashMap<>(Map.of("kind", "DENIED", "reasons", "It is delayed.", "item1", "Recording", "exemption1", "critical-incident-recording",
                "reason1", BASIS, "interestDisclosure1", "To see it", "interestWithholding1", "To hear the witness", "outweighs1", "It is weeks.", "noPartRemains1", "on",
                "notSegregable1", "All of it."));
        form.putAll(Map.of("responsibleName1", "Victor Salas", "responsibleTitle1", "Records Manager"));
        String refused = clerk.post(at, form).body();
        for (String field : List.of("delayFrom1", "delayBasis1", "delayUntil1")) {
            assertTrue(refused.contains(field + "-error"), field);
        }
        assertTrue(refused.contains("7923.625(a)"), "with the section");
        form.putAll(Map.of("delayFrom1", TODAY.minusDays(10).toString(), "delayBasis1", BASIS, "delayUntil1", TODAY.plusYears(1).toString()));
        assertTrue(clerk.post(at, form).body().contains("delayUntil1-error"), "past the outer limit");
        form.put("delayUntil1", TODAY.plusDays(60).toString());
        clerk.post(at, form);
        Delay made = of(number).get(0);
        assertEquals(TODAY.plusDays(60), made.until());
        assertTrue(letters(number, LetterKind.DENIAL).get(0).body().contains(BASIS), "the letter tells the specific basis");
        String page = clerk.get("/oxnard/staff/requests/" + number).body();
        assertTrue(page.contains("id=\"delays\"") && page.contains("/delays/" + made.id()), page);
        assertFalse(page.contains("832.7(b)(11)"), "a recording is none of the records of 832.7(b)");
    }

    @Test
    void callsInTheQueueUntilItIsLookedAtAgainAndWhenItIsOver() {
        String number = filed(OXNARD, "A recording").number();
        decide(number, "critical-incident-recording", new DelayDraft(TODAY.minusDays(60), BASIS, TODAY.plusDays(40)));
        Delay first = of(number).get(0);
        assertTrue(first.nextOn().isAfter(TODAY.plusDays(20)) && !first.nextOn().isAfter(TODAY.plusDays(30)), first.nextOn().toString());
        assertFalse(calling(TODAY).contains(number));
        assertTrue(calling(first.nextOn()).contains(number));
        assertTrue(calling(first.nextOn().plusYears(3)).contains(number), "for ever");
        assertEquals(calling(first.nextOn()).size(), in(OXNARD, () -> queue.counts(first.nextOn(), clerk(OXNARD))).of().get(QueueShow.DELAYS).number());
        Site clerk = Site.signedIn("clerk", OXNARD);
        String at = "/oxnard/staff/requests/" + number + "/delays/" + first.id();
        assertTrue(clerk.post(at, Map.of("choice", "CONTINUE", "delayBasis", "", "delayUntil", "")).body().contains("delayUntil-error"));
        clerk.post(at, Map.of("choice", "CONTINUE", "delayBasis", "The hearing was put off to the spring.", "delayUntil", TODAY.plusDays(90).toString()));
        Delay again = of(number).get(0);
        assertEquals(TODAY.plusDays(90), again.until());
        Letter notice = letters(number, LetterKind.DELAY_REASSESSED).get(0);
        assertTrue(notice.body().contains("The hearing was put off to the spring.") && notice.body().contains("superior court"), notice.body());
        assertEquals(TODAY.plusDays(40).toString(), told(number, Happening.DELAY_REASSESSED).get("before"), "the old estimate is on the timeline");
        Refused late = assertThrows(Refused.class, () -> act(OXNARD, () -> delays.reassess(number, version(number), first.id(), BASIS, TODAY.plusDays(400), clerk(OXNARD))));
        assertEquals("refused.delay.outer", late.points().get(0).refusal().key());
        clerk.post(at, Map.of("choice", "END", "reason", "The witness was heard."));
        assertTrue(of(number).get(0).ended());
        assertTrue(calling(TODAY).contains(number), "the record is due today");
        assertEquals(1, letters(number, LetterKind.DELAY_ENDED).size());
        assertTrue(clerk.get("/oxnard/staff/requests/" + number).body().contains("The record is due."), "the case says so");
        assertEquals("refused.delay.settled", assertThrows(Refused.class, () -> act(OXNARD, () -> delays.end(number, version(number), first.id(), "Again", clerk(OXNARD)))).points()
                .get(0).refusal().key());
    }

    @Test
    void aLaterDecisionOnTheSameSettlesIt() {
        String number = filed(OXNARD, "Decided again").number();
        decide(number, "police-internal-delay", new DelayDraft(TODAY.minusDays(30), BASIS, TODAY.plusDays(40)));
        assertEquals(1, of(number).size());
        assertTrue(Site.signedIn("clerk", OXNARD).get("/oxnard/staff/requests/" + number).body().contains("Pen. Code § 832.7(b)(11)"), "day 45 is shown (R5.10)");
        assertEquals("law.refusal.closing.delayed", assertThrows(Refused.class, () -> act(OXNARD, () -> closings.close(number, version(number), ClosingLaw.Cause.DONE, null,
                clerk(OXNARD)))).points().get(0).refusal().key(), "the city still looks at it");
        act(OXNARD, () -> delays.end(number, version(number), of(number).get(0).id(), "The investigation is decided.", clerk(OXNARD)));
        act(OXNARD, () -> closings.close(number, version(number), ClosingLaw.Cause.DONE, null, clerk(OXNARD)));
        assertTrue(calling(of(number).get(0).nextOn()).contains(number), "a closed case calls too");
        act(OXNARD, () -> requests.reopen(number, version(number), "The investigation is decided.", clerk(OXNARD)));
        act(OXNARD, () -> determinations.determine(number, version(number), new DeterminationDraft(Outcome.IN_FULL, "All of it.", TODAY.plusDays(2), LocalTime.NOON, null, null,
                List.of()), clerk(OXNARD)));
        assertEquals(List.of(), of(number));
    }

    private void decide(String number, String exemption, DelayDraft delay) {
        WithholdingDraft row = new WithholdingDraft("Recording", exemption, "The witness is not heard yet.", "To see it", "To hear the witness first", "It is a matter of weeks.",
                true, true, "All of it shows the same.", "Victor Salas", "Records Manager", null).delayed(delay);
        act(OXNARD, () -> determinations.determine(number, version(number), new DeterminationDraft(Outcome.DENIED, "It is delayed.", null, null, null, null, List.of(row)), clerk(OXNARD)));
    }

    private List<Delay> of(String number) {
        return in(OXNARD, () -> delays.of(requests.get(number)));
    }

    private List<String> calling(LocalDate today) {
        return in(OXNARD, () -> queue.page(QueueFilter.of(QueueShow.DELAYS, null), null, 500, today, clerk(OXNARD)).rows()).stream().map(row -> row.number()).toList();
    }

    private List<Letter> letters(String number, LetterKind kind) {
        return in(OXNARD, () -> notices.of(requests.get(number))).stream().filter(letter -> letter.kind() == kind).toList();
    }

    private Map<String, String> told(String number, Happening happening) {
        return in(OXNARD, () -> chronicle.of(requests.get(number), Audience.STAFF)).stream().filter(entry -> entry.happening() == happening)
                .findFirst().orElseThrow().facts();
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private void chain(String value) {
        act(OXNARD, () -> facts.state(Fact.DENIAL_SIGN_OFF, cities.current().version(), value, "a test", TODAY, "a test"));
    }
}
