package org.daylight.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.city.SampleCity;
import org.daylight.law.Refused;
import org.daylight.law.delay.DelayDraft;
import org.daylight.request.Outcome;
import org.daylight.request.Requests;
import org.daylight.request.Task;
import org.junit.jupiter.api.Test;

class DeterminationLawTest {

    private static final LocalDate THU_2026_05_21 = LocalDate.of(2026, 5, 21);
    private static final LocalDate FRI_2026_06_05 = LocalDate.of(2026, 6, 5);
    private static final String FACTS = "The memo of 3 March asks the city attorney about the lease.";
    private final DeterminationLaw law = new DeterminationLaw(THU_2026_05_21, true, true, Requests.clockOf(SampleCity.with()));

    @Test
    void sendsEachKindThatCarriesWhatItNeeds() {
        assertEquals(List.of(), faults(disclosing(Outcome.IN_FULL, FRI_2026_06_05, LocalTime.NOON)));
        assertEquals(List.of(), faults(disclosing(Outcome.IN_PART, FRI_2026_06_05, LocalTime.NOON, memo())));
        assertEquals(List.of(), faults(plain(Outcome.DENIED, memoInFull())));
        assertEquals(List.of(), faults(law, plain(Outcome.NO_RECORDS), List.of(Task.Answer.NONE_FOUND)));
        assertEquals(List.of(), faults(posted("https://www.example.org/minutes/2026")));
        assertEquals(List.of(), faults(new DeterminationDraft(Outcome.NOT_THIS_AGENCY, "Not ours.", null, null, null, "The county", List.of())));
    }

    @Test
    void needsAKindAndReasons() {
        assertEquals(List.of("kind input.choose", "reasons input.needed"), faults(new DeterminationDraft(null, " ", null, null, null, null, null)));
        assertEquals(List.of("kind input.choose"), faults(plain(Outcome.WITHDRAWN)));
    }

    @Test
    void needsADayAndATimeWhenAnythingIsDisclosed() {
        assertEquals(List.of("availableOn input.day", "availableTime input.clock"), faults(disclosing(Outcome.IN_FULL, null, null)));
        assertEquals(List.of("availableTime input.clock"), faults(disclosing(Outcome.IN_PART, FRI_2026_06_05, null, memo())));
        assertEquals(List.of("availableOn input.past"), faults(disclosing(Outcome.IN_FULL, LocalDate.of(2026, 5, 20), LocalTime.NOON)));
    }

    @Test
    void takesInstalmentsInTheirOrderEachWithADayAndATime() {
        assertEquals(List.of(), faults(later(new Instalment.Draft("The rest", FRI_2026_06_05.plusDays(14), LocalTime.NOON))));
        assertEquals(List.of(), faults(later(new Instalment.Draft(" ", null, null))), "an empty row is none");
        assertEquals(List.of("laterOn1 input.day", "laterTime1 input.clock"), faults(later(new Instalment.Draft("The rest", null, null))));
        assertEquals(List.of("laterOn2 refused.instalment.order"), faults(later(new Instalment.Draft(null, FRI_2026_06_05.plusDays(14), LocalTime.NOON),
                new Instalment.Draft(null, FRI_2026_06_05.plusDays(13), LocalTime.NOON))));
    }

    private static DeterminationDraft later(Instalment.Draft... rows) {
        return new DeterminationDraft(Outcome.IN_FULL, "We have the memos.", FRI_2026_06_05, LocalTime.NOON, null, null, List.of(rows), List.of());
    }

    @Test
    void needsTheExactLinkOfPostedRecords() {
        assertEquals(List.of("postedLink input.needed"), faults(posted(null)));
        for (String no : List.of("www.example.org", "javascript:alert(1)", "ftp://example.org/x", "https://", "https://a b", "/minutes", "https:example")) {
            assertEquals(List.of("postedLink input.link"), faults(posted(no)), no);
        }
    }

    @Test
    void needsTheOtherAgency() {
        assertEquals(List.of("otherAgency input.needed"), faults(plain(Outcome.NOT_THIS_AGENCY)));
    }

    @Test
    void refusesADenialThatNamesNothing() {
        assertEquals(List.of("responsibleName1 law.refusal.denial.nobody_responsible", "item1 law.refusal.denial.nothing_named"),
                faults(plain(Outcome.DENIED)));
    }

    @Test
    void refusesAnItemWithoutExemptionReasonNameOrTitle() {
        assertEquals(List.of("exemption1 law.refusal.denial.no_exemption"), faults(part(row("Memo", null, FACTS, "Ana Ruiz", "City Clerk"))));
        assertEquals(List.of("reason1 law.refusal.denial.no_rationale"), faults(part(row("Memo", "attorney-client", " ", "Ana Ruiz", "City Clerk"))));
        assertEquals(List.of("responsibleName1 law.refusal.denial.nobody_responsible"),
                faults(part(row("Memo", "attorney-client", FACTS, null, "City Clerk"))));
        assertEquals(List.of("responsibleTitle1 law.refusal.denial.nobody_responsible"),
                faults(part(row("Memo", "attorney-client", FACTS, "Ana Ruiz", null))));
        assertEquals(List.of("item1 input.needed"), faults(part(row(null, "attorney-client", FACTS, "Ana Ruiz", "City Clerk"))));
    }

    @Test
    void numbersTheFieldsOfEachItem() {
        assertEquals(List.of("exemption2 law.refusal.denial.unknown_exemption", "exemption3 law.refusal.denial.not_an_exemption"),
                faults(part(memo(), row("Plan", "because", FACTS, "Ana Ruiz", "City Clerk"), row("Photo", "copyright", FACTS, "Ana Ruiz", "City Clerk"))));
    }

    @Test
    void asksForBothSidesWhereTheLawWeighs() {
        assertEquals(List.of("interestDisclosure1 law.refusal.denial.balance_missing"),
                faults(part(row("Memo", "catch-all", FACTS, "Ana Ruiz", "City Clerk"))));
        WithholdingDraft half = new WithholdingDraft("Memo", "catch-all", FACTS, "How the lease was priced", "Frank advice", null, false, false, null,
                "Ana Ruiz", "City Clerk", null);
        assertEquals(List.of("outweighs1 law.refusal.denial.balance_missing"), faults(part(half)));
    }

    @Test
    void asksWhyNoPartCanBeReleasedOfWhatIsWithheldInFull() {
        assertEquals(List.of("notSegregable1 law.refusal.denial.segregable_not_confirmed"), faults(plain(Outcome.DENIED, memo())));
    }

    @Test
    void refusesADenialThatCannotNameTheCourt() {
        DeterminationLaw nowhere = new DeterminationLaw(THU_2026_05_21, true, false, Requests.clockOf(SampleCity.with()));
        assertEquals(List.of("null law.refusal.denial.no_review_rights"), faults(nowhere, plain(Outcome.DENIED, memoInFull()), List.of()));
    }

    @Test
    void dropsEmptyRowsAndRefusesFullOnesWhereNothingIsWithheld() {
        WithholdingDraft empty = row(" ", "", null, null, "");
        assertEquals(List.of(), faults(disclosing(Outcome.IN_FULL, FRI_2026_06_05, LocalTime.NOON, empty)));
        assertEquals(List.of("kind refused.determination.withholds"), faults(disclosing(Outcome.IN_FULL, FRI_2026_06_05, LocalTime.NOON, memo())));
    }

    @Test
    void saysNoRecordsOnlyWhenEveryDepartmentAskedFoundNone() {
        List<Task.Answer> none = List.of(Task.Answer.NONE_FOUND, Task.Answer.NONE_FOUND);
        assertEquals(List.of(), faults(law, plain(Outcome.NO_RECORDS), none));
        assertEquals(List.of("kind refused.determination.noSearch"), faults(plain(Outcome.NO_RECORDS)), "no search is on record");
        assertEquals(List.of("kind refused.determination.searching"),
                faults(law, plain(Outcome.NO_RECORDS), Arrays.asList(Task.Answer.NONE_FOUND, null)));
        assertEquals(List.of("kind refused.determination.found"),
                faults(law, plain(Outcome.NO_RECORDS), List.of(Task.Answer.NONE_FOUND, Task.Answer.RECORDS_FOUND)));
        assertEquals(List.of(), faults(law, plain(Outcome.DENIED, memoInFull()), Arrays.asList((Task.Answer) null)));
    }

    @Test
    void anOpenBlankIsRefusedAtTheFieldWhereItStands() {
        for (String field : List.of("reason", "interestDisclosure", "interestWithholding", "outweighs")) {
            List<String> texts = Stream.of("reason", "interestDisclosure", "interestWithholding", "outweighs").map(name -> name.equals(field) ? "It is [facts]." : FACTS).toList();
            WithholdingDraft row = new WithholdingDraft("Memo", "catch-all", texts.get(0), texts.get(1), texts.get(2), texts.get(3), true, true, "Every line.", "Ana Ruiz", "City Clerk", null);
            assertEquals(List.of(field + "1 law.refusal.denial.blank_left_open"), faults(plain(Outcome.DENIED, row)));
        }
    }

    @Test
    void aDelayNeedsItsDayItsBasisAndAnEstimateWithinItsLimit() {
        WithholdingDraft row = new WithholdingDraft("Recording", "critical-incident-recording", FACTS, "To see it", "To hear the witness", "Weeks", true, true, "All of it.",
                "Ana Ruiz", "City Clerk", null);
        assertEquals(List.of("delayFrom1 refused.delay.from", "delayBasis1 refused.delay.basis", "delayUntil1 refused.delay.until"), faults(plain(Outcome.DENIED, row)));
        LocalDate known = THU_2026_05_21.minusDays(10);
        assertEquals(List.of(), faults(plain(Outcome.DENIED, row.delayed(new DelayDraft(known, FACTS, known.plusYears(1))))));
        assertEquals(List.of("delayUntil1 refused.delay.outer"), faults(plain(Outcome.DENIED, row.delayed(new DelayDraft(known, FACTS, known.plusYears(1).plusDays(1))))));
        assertEquals(List.of(), faults(plain(Outcome.DENIED, memoInFull().delayed(new DelayDraft(null, null, known)))), "what is no delay asks for nothing");
    }

    @Test
    void saysThatRecordsCannotBeIdentifiedOnlyWithTheHelpOfferedAndAfterAsking() {
        DeterminationDraft bare = plain(Outcome.NOT_IDENTIFIED);
        assertEquals(List.of("help input.needed", "nextSteps input.needed"), faults(bare));
        DeterminationDraft helped = new DeterminationDraft(Outcome.NOT_IDENTIFIED, "We asked which building is meant.", null, null, null, null,
                new DeterminationDraft.Assistance("We sent our list of buildings.", "Name a street."), List.of(), List.of());
        assertEquals(List.of(), faults(helped));
        assertEquals("We sent our list of buildings.", law.checked(helped, List.of(), true).assistance().help());
        Refused refused = assertThrows(Refused.class, () -> law.checked(helped, List.of(), false));
        assertEquals(List.of("7922.600(b)"), refused.points().stream().map(point -> point.refusal().section()).toList());
        assertEquals(List.of("kind refused.determination.withholds"), faults(new DeterminationDraft(Outcome.NOT_IDENTIFIED, "We asked.", null, null, null, null,
                helped.assistance(), List.of(), List.of(memo()))), "it is no denial");
        assertFalse(Outcome.NOT_IDENTIFIED.withholds() || Outcome.NOT_IDENTIFIED.discloses());
    }

    @Test
    void whatWasReleasedBeforeIsWithheldOnlyWithTheReasonWhyItStillMayBe() {
        WithholdingDraft memo = memoInFull();
        assertEquals(List.of("stillApplies1 refused.released.before"), faults(plain(Outcome.DENIED, memo.releasedIn("OXN-2026-0001"))));
        WithholdingDraft blank = again(memo, "  ");
        assertEquals(List.of("stillApplies1 refused.released.before"), faults(plain(Outcome.DENIED, blank)), "spaces are no reason");
        assertEquals(List.of(), faults(plain(Outcome.DENIED, again(memo, "It was sent by mistake and came back unread."))));
    }

    private static WithholdingDraft again(WithholdingDraft row, String why) {
        return new WithholdingDraft(row.item(), row.exemption(), row.reason(), null, null, null, true, true, row.notSegregable(), row.responsibleName(), row.responsibleTitle(), null,
                null, "OXN-2026-0001", why);
    }

    static WithholdingDraft memo() {
        return row("Memo", "attorney-client", FACTS, "Ana Ruiz", "City Clerk");
    }

    static WithholdingDraft memoInFull() {
        return new WithholdingDraft("Memo", "attorney-client", FACTS, null, null, null, true, true, "Every line is advice.", "Ana Ruiz", "City Clerk", null);
    }

    private static WithholdingDraft row(String item, String exemption, String reason, String name, String title) {
        return new WithholdingDraft(item, exemption, reason, null, null, null, false, false, null, name, title, null);
    }

    private static DeterminationDraft part(WithholdingDraft... rows) {
        return disclosing(Outcome.IN_PART, FRI_2026_06_05, LocalTime.NOON, rows);
    }

    private static DeterminationDraft disclosing(Outcome kind, LocalDate on, LocalTime time, WithholdingDraft... rows) {
        return new DeterminationDraft(kind, "We have the memos.", on, time, null, null, Stream.of(rows).toList());
    }

    private static DeterminationDraft plain(Outcome kind, WithholdingDraft... rows) {
        return new DeterminationDraft(kind, "We looked.", null, null, null, null, Stream.of(rows).toList());
    }

    private static DeterminationDraft posted(String link) {
        return new DeterminationDraft(Outcome.POSTED, "They are on the web.", null, null, link, null, List.of());
    }

    private List<String> faults(DeterminationDraft draft) {
        return faults(law, draft, List.of());
    }

    private static List<String> faults(DeterminationLaw law, DeterminationDraft draft, List<Task.Answer> searches) {
        try {
            law.checked(draft, searches, true);
            return List.of();
        } catch (Refused refused) {
            return refused.points().stream().map(point -> point.field() + " " + point.refusal().key()).toList();
        }
    }
}
