package org.daylight.notice;

import static org.daylight.request.SampleCase.*;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.city.AppealRoute;
import org.daylight.city.AppealRoutes;
import org.daylight.determination.Appeal;
import org.daylight.determination.Determination;
import org.daylight.determination.Part;
import org.daylight.determination.SampleDecision;
import org.daylight.fee.FeeNote;
import org.daylight.fee.SampleFee;
import org.daylight.law.Refused;
import org.daylight.notice.handing.Handing;
import org.daylight.request.Channel;
import org.daylight.request.Clarification;
import org.daylight.request.Outcome;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requester;
import org.daylight.request.SampleCase;
import org.daylight.request.Step;
import org.daylight.request.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    private static final LocalDate FRI_2026_06_05 = LocalDate.of(2026, 6, 5);
    private static final Instant FILED = at("2026-05-21");
    private static final Instant MON_2026_06_01 = at("2026-06-01");
    private final CityProfile city = SampleCity.with(SampleCity.cityManager());
    private final RecordsRequest request = SampleCase.filed(city, FILED);

    @Test
    void aDenialNamesItemExemptionSectionReasonAndTheResponsiblePersonWithTitle() {
        String body = denial(city);
        for (String part : new String[] {"Decision: We cannot release", "Reasons: The only record is legal advice.", "1. Memo", "Withheld in full",
                "Exemption: Attorney-client privilege (Gov. Code § 7927.705; Evid. Code § 954)", "Why: The memo of 3 March asks",
                "Why no part of it can be released: Every line is advice.", "Responsible: Ana Ruiz, City Clerk",
                "Responsible for this decision (Gov. Code § 7922.540):\nAna Ruiz, City Clerk"}) {
            assertTrue(body.contains(part), () -> part + " is missing in\n" + body);
        }
    }

    @Test
    void theLogIsAnnexedToADenialAndPartOfWhatItsHashIsOf() {
        RecordsRequest asked = SampleCase.filed(city, FILED, new Requester(null, null, "kim@example.org", null, null));
        Determination denied = SampleDecision.denied(asked, city, false, CLERK, MON_2026_06_01);
        TimelineEntry entry = asked.determine(Step.DETERMINE, Outcome.DENIED, CLERK, MON_2026_06_01, Particulars.NONE);
        LetterWriter.Written text = written(new Occasion(LetterKind.DENIAL, city, asked, entry, denied, null, List.of()));
        List<String> lines = text.annex().text().lines().toList();
        assertEquals(List.of("Annex: withholding log, SAM-2026-000007", "No.\tWhat is withheld\tExemption\tWhy\tResponsible"), lines.subList(0, 2));
        assertTrue(lines.get(2).startsWith("1\tMemo\u2028Withheld in full\tAttorney-client privilege\u2028(Gov. Code § 7927.705; Evid. Code § 954)\tThe memo of 3 March asks"), lines.get(2));
        assertTrue(lines.get(2).endsWith("\tAna Ruiz, City Clerk") && lines.size() == 3, lines.get(2));
        Letter letter = new Letter(asked, LetterKind.DENIAL, text, null, true, MON_2026_06_01);
        assertTrue(letter.isWhole());
        letter.claim("example.org", MON_2026_06_01);
        assertArrayEquals(letter.pdf(), Mail.of(letter, null).attached().bytes(), "the mail brings it as the city keeps it");
        assertNull(Mail.of(mailedAt("example.org"), null).attached());
        assertNotEquals(letter.sha256(), Annex.hash(letter.subject(), letter.body(), null), "without the annex it is another letter");
        assertNotEquals(letter.sha256(), Annex.hash(letter.subject(), letter.body(), letter.annex().text().replace("Memo", "Memos")));
        assertTrue(letter.annex().html().contains("<th scope=\"col\">What is withheld</th>") && letter.annex().html().contains("Memo<br/>Withheld in full"), letter.annex().html());
    }

    @Test
    void aDenialNamesWhoDecidedItWithTitle() {
        assertTrue(denial(city).contains("Ana Ruiz, City Clerk\n\nDecided by: Ana Ruiz, Deputy City Clerk"), denial(city));
    }

    @Test
    void aDenialSaysThatAReviewCanBeAskedForOnline() {
        assertTrue(denial(city).contains("Send it to: Not specified by the city\nOr ask online: with your request number and the code"), denial(city));
    }

    @Test
    void aDecisionOnOnePartSpeaksOfThatPartAlone() {
        Part part = SampleDecision.part(request, 1, "Plans");
        Determination decided = SampleDecision.onPart(request, part, Outcome.IN_FULL, city, FRI_2026_06_05, CLERK, MON_2026_06_01);
        TimelineEntry entry = request.determine(Step.DETERMINE, decided.kind(), CLERK, MON_2026_06_01, Particulars.fact("part", 1).with("title", "Plans").with("count", 2).with("open", 1));
        LetterWriter.Written letter = written(new Occasion(LetterKind.DETERMINATION, city, request, entry, decided, null, List.of()));
        assertEquals("Our decision on your public records request SAM-2026-000007, part 1", letter.subject());
        for (String said : new String[] {"Your request is answered in 2 parts. This letter is about part 1 (Plans) alone.",
                "Decision on part 1 (Plans): We can release all the records you asked for in this part.", "One part is not decided yet."}) {
            assertTrue(letter.body().contains(said), () -> said + " is missing in\n" + letter.body());
        }
    }

    @Test
    void aReversalInPartNamesTheNextLevelForWhatStands() {
        Determination denied = SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);
        request.determine(Step.DETERMINE, Outcome.DENIED, CLERK, MON_2026_06_01, Particulars.NONE);
        CityProfile two = SampleCity.with(SampleCity.cityManager(), new AppealRoute(2, "City council", "Resolution 2026-5", 10, AppealRoute.DayUnit.CALENDAR,
                null, null, SampleCity.cityManager().seen()));
        for (Appeal.Decision how : List.of(Appeal.Decision.REVERSED_IN_PART, Appeal.Decision.REVERSED)) {
            Appeal appeal = SampleDecision.appeal(denied, city, at("2026-06-10"));
            SampleDecision.decide(appeal, how, "Most of it is public.", null, OTHER_SUPERVISOR, at("2026-06-11"));
            TimelineEntry decided = request.take(Step.DECIDE_APPEAL, OTHER_SUPERVISOR, at("2026-06-11"), Particulars.words("Most of it is public."));
            String body = written(new Occasion(LetterKind.APPEAL_DECISION, two, request, decided, null, appeal, List.of())).body();
            assertEquals(how == Appeal.Decision.REVERSED_IN_PART, body.contains("for a review: City council."), body);
        }
    }

    @Test
    void aDenialNamesTheCourtOfTheCountyAndTheCitysOwnReviewWithItsLastDay() {
        String body = denial(city);
        assertTrue(body.contains("(Gov. Code §§ 7923.000, 7923.100)"), body);
        assertTrue(body.contains("Orange County. Court: Superior Court of California, County of Orange"), body);
        assertTrue(body.contains("for a review: City manager.\nWho decides: Resolution 2026-4"), body);
        assertTrue(body.contains("Send it to: Not specified by the city"), body);
        assertTrue(body.contains("Last day to ask: Tuesday, June 16, 2026"), body);
        assertTrue(body.contains("Time the city has to decide: 10 calendar days"), body);
    }

    @Test
    void aDenialSaysWhoMayAskForAReviewWhatItCostsAndWhetherItBinds() {
        String body = denial(SampleCity.with(new AppealRoute(new AppealRoutes.Draft(1, "City manager", "Resolution 2026-4", "The requester", "City Hall", 15,
                AppealRoute.DayUnit.CALENDAR, AppealRoute.Base.DENIAL, 10, AppealRoute.Effect.ADVISORY, 2500L, null, null), SampleCity.cityManager().seen())));
        assertTrue(body.contains("Who may ask: The requester\nSend it to: City Hall"), body);
        assertTrue(body.contains("Fee: $25.00\nDoes its decision bind the city: No, it is a recommendation"), body);
        assertTrue(denial(city).contains("Fee: Not specified by the city\nDoes its decision bind the city: Not specified by the city"));
    }

    @Test
    void aDenialSaysThatNoReviewIsSpecifiedAndStillNamesTheCourt() {
        String body = denial(SampleCity.with());
        assertTrue(body.contains("Internal appeal: not specified by the city."), body);
        assertTrue(body.contains("Orange County"), body);
        String silent = denial(SampleCity.with(SampleCity.silent()));
        assertTrue(silent.contains("Last day to ask: Not specified by the city\nTime the city has to decide: Not specified by the city"), silent);
    }

    @Test
    void aPartialDenialCarriesBothSidesOfTheBalanceAndTheDayAndTimeOfTheRest() {
        Determination part = SampleDecision.inPart(request, city, FRI_2026_06_05, CLERK, MON_2026_06_01);
        String body = determined(part, city);
        for (String said : new String[] {"Withheld in part; the rest is released", "Public interest in disclosure: Knowing how",
                "Public interest in withholding: Not showing", "clearly outweighs disclosure here: The lease is public once it is signed.",
                "Van Tran, Assistant City Manager", "available from Friday, June 5, 2026, 12:00"}) {
            assertTrue(body.contains(said), () -> said + " is missing in\n" + body);
        }
        assertFalse(body.contains("Why no part"), body);
    }

    @Test
    void aDeterminationCarriesNumberRequestOutcomeReasonsAvailabilityAndContact() {
        String body = determined(plain(Outcome.IN_FULL), city);
        for (String said : new String[] {"SAM-2026-000007", "The memos on the lease of the old library.", "Decision: We can release all",
                "Reasons: We looked in the clerk’s files.", "available from Friday, June 5, 2026, 12:00", "Contact: Rosa Bell, City Clerk",
                "Telephone: (714) 555-0100", "E-mail: Not specified by the city", "Decided by: Ana Ruiz, Deputy City Clerk"}) {
            assertTrue(body.contains(said), () -> said + " is missing in\n" + body);
        }
        assertFalse(body.contains("on the web at"), body);
        assertFalse(body.contains("Who may have"), body);
    }

    @Test
    void postedRecordsComeWithTheLinkAndTheOfferOfACopy() {
        String body = determined(plain(Outcome.POSTED), city);
        assertTrue(body.contains("on the web at: https://www.example.org/leases\nIf you cannot open or copy"), body);
        assertFalse(body.contains("We expect the records"), body);
        assertTrue(determined(plain(Outcome.NOT_THIS_AGENCY), city).contains("Who may have the records: County Recorder"));
    }

    @Test
    void recordsThatCannotBeIdentifiedComeWithTheHelpOfferedAndAreNoDenial() {
        String body = determined(SampleDecision.notIdentified(request, city, CLERK, MON_2026_06_01), city);
        for (String said : new String[] {"Decision: We cannot tell from your request which records you mean. This is not a denial", "7922.600): We sent our list of leases.",
                "What you can do next: Name a building or a year."}) {
            assertTrue(body.contains(said), () -> said + " is missing in\n" + body);
        }
        assertFalse(body.contains("withhold"), body);
    }

    @Test
    void aQuestionCarriesTheThreeElementsOfHelpAndLeavesOutTheObstacleWhereThereIsNone() {
        String body = body(LetterKind.CLARIFICATION, request.take(Step.ASK_CLARIFICATION, CLERK, MON_2026_06_01,
                new Clarification.Question("Which library?", "There were two.", "Leases are on paper.", null).told()));
        assertTrue(body.contains("To find the records with you: There were two.\n\nWhere such records are, and in which systems: Leases are on paper.\n\nYou can"), body);
        for (Clarification.Question bad : List.of(new Clarification.Question("Which?", " ", "On paper.", null), new Clarification.Question("Which?", "Two.", null, "One year."))) {
            assertThrows(Refused.class, bad::checked);
        }
        assertEquals("One year.", new Clarification.Question("Which?", "Two.", "Paper.", "One year.").checked().overcome());
    }

    @Test
    void anExtensionCarriesGroundsReasonsExpectedDateAndSigner() {
        String body = body(LetterKind.EXTENSION, request.take(Step.EXTEND, CLERK, MON_2026_06_01, Particulars.fact("oldDue", "2026-06-01")
                .with("due", "2026-06-15").with("grounds", "voluminous").with("signer", "Rosa Bell, City Clerk").saying("There are 4,000 e-mails.")));
        for (String said : new String[] {"7922.535(b)", "voluminous amount of separate", "There are 4,000 e-mails.", "The date was Monday, June 1, 2026",
                "Signed: Rosa Bell, City Clerk"}) {
            assertTrue(body.contains(said), () -> said + " is missing in\n" + body);
        }
    }

    @Test
    void anAppealIsConfirmedWithItsDateAndDecidedWithReasonsAndTheCourt() {
        Determination denied = SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);
        request.determine(Step.DETERMINE, Outcome.DENIED, CLERK, MON_2026_06_01, Particulars.NONE);
        Instant wed = at("2026-06-17");
        Appeal appeal = SampleDecision.appeal(denied, city, wed);
        TimelineEntry filed = request.take(Step.APPEAL, Actor.REQUESTER, wed, Particulars.words("The lease was signed."));
        assertEquals(LetterKind.APPEAL_RECEIVED, LetterKind.of(filed).orElseThrow());
        String received = written(new Occasion(LetterKind.APPEAL_RECEIVED, city, request, filed, null, appeal, List.of())).body();
        assertTrue(received.contains("Review by: City manager\nIt came on Wednesday, June 17, 2026. The last day to ask was Tuesday, June 16, 2026.\nDay by which the city decides: Monday, June 29, 2026"), received);
        assertTrue(received.contains("We received it on Wednesday, June 17, 2026."), received);
        SampleDecision.decide(appeal, Appeal.Decision.UPHELD, "It is advice.", "The post was late.", OTHER_SUPERVISOR, wed);
        TimelineEntry decided = request.take(Step.DECIDE_APPEAL, OTHER_SUPERVISOR, wed, Particulars.words("It is advice."));
        String decision = written(new Occasion(LetterKind.APPEAL_DECISION, city, request, decided, null, appeal, List.of())).body();
        assertTrue(decision.contains("Result: The decision stands.\n\nReasons: It is advice.\n\nDecided by: Van Tran, Assistant City Manager"), decision);
        assertTrue(decision.contains("It was taken although it came late, because: The post was late."), decision);
        assertFalse(decision.contains("You may also ask the city for a review"), "there is no further level");
        assertTrue(decision.contains("Orange County"), decision);
        CityProfile two = SampleCity.with(SampleCity.cityManager(), new AppealRoute(2, "City council", "Resolution 2026-5", 10, AppealRoute.DayUnit.CALENDAR,
                null, null, SampleCity.cityManager().seen()));
        String further = written(new Occasion(LetterKind.APPEAL_DECISION, two, request, decided, null, appeal, List.of())).body();
        assertTrue(further.contains("for a review: City council.") && further.contains("Last day to ask: Monday, June 29, 2026"), further);
    }

    @Test
    void aCaseClosedForSilenceIsToldThatItsReviewGoesOn() {
        Determination denied = SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);
        request.determine(Step.DETERMINE, Outcome.DENIED, CLERK, MON_2026_06_01, Particulars.NONE);
        Appeal appeal = SampleDecision.appeal(denied, city, at("2026-06-10"));
        TimelineEntry closed = request.take(Step.CLOSE, CLERK, at("2026-07-20"), Particulars.fact("cause", "SILENCE"));
        String body = written(new Occasion(LetterKind.CLOSURE, city, request, closed, null, appeal, List.of())).body();
        assertTrue(body.contains("review of its decision goes on: City manager."), body);
        assertFalse(written(new Occasion(LetterKind.CLOSURE, city, request, closed, null, null, List.of())).body().contains("goes on"));
    }

    @Test
    void aReviewRefusedAsLateSaysSoNamesTheLastDayAndTheCourtAndNoFurtherLevel() {
        CityProfile two = SampleCity.with(SampleCity.cityManager(), SampleCity.silent());
        Determination denied = SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);
        request.determine(Step.DETERMINE, Outcome.DENIED, CLERK, MON_2026_06_01, Particulars.NONE);
        Instant wed = at("2026-06-17");
        Appeal appeal = SampleDecision.appeal(denied, two, wed);
        SampleDecision.decide(appeal, Appeal.Decision.REFUSED_LATE, "Nothing says why it came late.", null, OTHER_SUPERVISOR, wed);
        TimelineEntry decided = request.take(Step.DECIDE_APPEAL, OTHER_SUPERVISOR, wed, Particulars.words("Nothing says why it came late."));
        String body = written(new Occasion(LetterKind.APPEAL_DECISION, two, request, decided, null, appeal, List.of())).body();
        for (String said : List.of("It came on Wednesday, June 17, 2026. The last day to ask was Tuesday, June 16, 2026.", "Refused because it came late. The city has not decided whether its decision was right.",
                "Nothing says why it came late.", "Orange County")) {
            assertTrue(body.contains(said), () -> said + " is missing in\n" + body);
        }
        assertFalse(body.contains("Ombudsperson"), body);
    }

    @Test
    void aDenialSaysOfTheSecondLevelFromWhatItCounts() {
        CityProfile two = SampleCity.with(SampleCity.cityManager(), new AppealRoute(2, "City council", "Resolution 2026-5", 10, AppealRoute.DayUnit.CALENDAR,
                null, null, SampleCity.cityManager().seen()));
        Determination denied = SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);
        TimelineEntry sent = request.determine(Step.DETERMINE, Outcome.DENIED, CLERK, MON_2026_06_01, Particulars.NONE);
        String body = written(new Occasion(LetterKind.DENIAL, two, request, sent, denied, null, List.of())).body();
        assertTrue(body.contains("Last day to ask: Tuesday, June 16, 2026") && body.contains("Last day to ask: 10 calendar days after the decision of the level before"), body);
    }

    @Test
    void anEstimateNamesEachLineWithCountUnitPriceAmountAndLegalBasis() {
        FeeNote note = SampleFee.ofFourLines(request, CLERK, MON_2026_06_01);
        TimelineEntry sent = request.take(Step.ESTIMATE_FEE, CLERK, MON_2026_06_01, Particulars.fact("total", note.total().cents()).saying("As you asked"));
        String body = written(new Occasion(LetterKind.FEE_ESTIMATE, city, request, sent, null, null, List.of(note))).body();
        for (String said : new String[] {
                "- Black-and-white copy\n  37 × page, $0.15 a page: $5.55\n  Stands on: Direct cost of copying (Gov. Code § 7922.530(a)), Resolution 2026-14\n",
                "- Certified copy\n  1 × document, $10.00 a document: $10.00\n  Stands on: Certification – Resolution 2026-14\n",
                "- Form 700\n  37 × page, $0.10 a page: $3.70\n  Stands on: Fee under a statute (Gov. Code § 81008), Resolution 2026-14\n",
                "- Custom query\n  3 × hour, $62.00 an hour: $186.00\n  Stands on: Data work (Gov. Code § 7922.575(b))\n  Why it may be charged: The data must be compiled, extracted or programmed\n  How the hourly cost is made up: Analyst,",
                "\n\nTotal: $205.25\nWe begin the data work only after you accept this estimate (Gov. Code § 7922.575(b)).", "\n\nAs you asked\n"}) {
            assertTrue(body.contains(said), () -> said + " is missing in\n" + body);
        }
    }

    @Test
    void anInvoiceSaysWhatIsToPayAndAReminderWhenTheCaseMayBeClosed() {
        FeeNote note = SampleFee.ofFourLines(request, CLERK, MON_2026_06_01);
        Particulars due = Particulars.fact("total", 20525).with("open", 15525).with("paid", 5000).with("invoice", "SAM-2026-0001-I1").with("closable", FRI_2026_06_05);
        String invoice = written(new Occasion(LetterKind.FEE_INVOICE, city, request, request.take(Step.INVOICE_FEE, CLERK, MON_2026_06_01, due), null, null, List.of(note))).body();
        for (String said : new String[] {"37 × page, $0.15 a page: $5.55", "Total: $205.25\nPaid so far: $50.00\nTo pay now: $155.25", "its number, SAM-2026-0001-I1.\nThe counter is at: 1 Main Street, Sample\n",
            "does not delay our decision"}) {
            assertTrue(invoice.contains(said), () -> said + " is missing in\n" + invoice);
        }
        String reminder = written(new Occasion(LetterKind.FEE_REMINDER, city, request, request.take(Step.REMIND_OF_FEE, CLERK, MON_2026_06_01, due), null, null, List.of(note))).body();
        assertTrue(reminder.contains("To pay now: $155.25") && reminder.contains("may close your request on Friday, June 5, 2026 or later"), reminder);
        assertTrue(reminder.contains("You can pay at the city clerk’s counter.\nIf you cannot pay"), reminder);
        SampleFee.declined(note, CLERK, MON_2026_06_01);
        for (LetterKind kind : List.of(LetterKind.FEE_INVOICE, LetterKind.FEE_REMINDER)) {
            String after = written(new Occasion(kind, city, request, request.take(Step.INVOICE_FEE, CLERK, MON_2026_06_01, due), null, null, List.of(note))).body();
            assertFalse(after.contains("If you cannot pay"), () -> "asked and answered, and asked to ask again in\n" + after);
        }
    }

    @Test
    void aPaymentIsConfirmedWithItsReceiptAndWhatIsStillToPay() {
        Particulars part = Particulars.fact("receipt", "SAM-2026-0001-R1").with("amount", 200).with("method", "CHECK").with("reference", "1047").with("total", 370);
        String body = written(new Occasion(LetterKind.FEE_PAID, city, request, request.take(Step.RECORD_PART_PAYMENT, CLERK, MON_2026_06_01, part.with("open", 170)), null, null, List.of())).body();
        assertTrue(body.contains("Receipt SAM-2026-0001-R1: $2.00, check\nNumber: 1047\nThe fee in all: $3.70\nStill to pay: $1.70"), body);
        String full = written(new Occasion(LetterKind.FEE_PAID, city, request, request.take(Step.RECORD_PAYMENT, CLERK, MON_2026_06_01, part), null, null, List.of())).body();
        Particulars early = part.with("open", 170).with("deposit", 1).with("later", 169);
        String before = written(new Occasion(LetterKind.FEE_PAID, city, request, request.take(Step.RECORD_PART_PAYMENT, CLERK, MON_2026_06_01, early), null, null, List.of())).body();
        assertFalse(before.contains("Still to pay: "), before);
        assertTrue(before.contains("begin the data work: $0.01\nNot due before the data work is done and you have our invoice: $1.69"), before);
        assertFalse(full.contains("Still to pay") || full.contains("Paid too much"), full);
        String over = written(new Occasion(LetterKind.FEE_PAID, city, request, request.take(Step.RECORD_OVERPAYMENT, CLERK, MON_2026_06_01, part.with("over", 130)), null, null, List.of())).body();
        assertTrue(over.contains("Paid too much, which we will pay back to you: $1.30"), over);
    }

    @Test
    void anEstimateIsItemizedInTheRequestersLanguage() {
        FeeNote note = SampleFee.ofFourLines(request, CLERK, MON_2026_06_01);
        String spanish = new LetterFees("es", new LetterWords("es", city.zone())).lines(note);
        assertTrue(spanish.contains("\n  Por qué se puede cobrar: Los datos se deben compilar, extraer o programar\n  Cómo se forma el costo por hora: Analyst"), spanish);
        assertTrue(spanish.contains("37 × página, $0.15 por página: $5.55\n  Base legal: Costo directo de la copia (Código de Gobierno § 7922.530(a)), Resolution"), spanish);
        String vietnamese = new LetterFees("vi", new LetterWords("vi", city.zone())).lines(note);
        assertTrue(vietnamese.contains("37 × trang, $0.15 một trang: $5.55\n  Căn cứ: Chi phí trực tiếp của việc sao chép (Bộ luật Chính quyền § 7922.530(a)), Resolution"), vietnamese);
    }

    @Test
    void aDecisionNamesWhatTheCopiesCostWhereThatIsOpenAndNothingWhereNot() {
        FeeNote note = SampleFee.ofFourLines(request, CLERK, MON_2026_06_01);
        Determination decided = plain(Outcome.IN_FULL);
        RecordsRequest anew = SampleCase.filed(city, FILED);
        TimelineEntry entry = anew.determine(Step.DETERMINE, decided.kind(), CLERK, MON_2026_06_01, Particulars.NONE);
        String body = written(new Occasion(LetterKind.DETERMINATION, city, anew, entry, decided, null, List.of(note))).body();
        assertTrue(body.contains("What the copies cost:\n- Black-and-white copy\n  37 × page, $0.15 a page: $5.55"), body);
        assertTrue(body.contains("Total: $205.25 (Estimated). We do not hold back this decision for a fee."), body);
        assertFalse(determined(decided, city).contains("copies cost"), "no fee, no word of one");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyKindHasAnEnglishTemplateThatIsUsedForOtherLanguagesToo(LetterKind kind) {
        String text = LetterTemplate.of(kind.template(), "en").text();
        assertTrue(text.startsWith(text.lines().findFirst().orElseThrow() + "\n\n"), kind.name());
        assertTrue(text.lines().findFirst().orElseThrow().contains("{number}"), kind.name());
        assertEquals("en", LetterTemplate.languageOf(kind.template(), "tlh"));
    }

    @Test
    void neverFillsTheBlanksInPeoplesWords() {
        String filled = new LetterTemplate("You wrote: {words}").fill(Map.of("words", "{secret} $1 \\ {due|date}", "secret", "x"),
                new LetterWords("en", city.zone()));
        assertEquals("You wrote: {secret} $1 \\ {due|date}", filled);
    }

    @Test
    void leavesOutLinesWhoseBlanksAreAllEmpty() {
        String filled = new LetterTemplate("A\n\nWhy: {words}\n\n{a} and {b}").fill(Map.of("b", "B"), new LetterWords("en", city.zone()));
        assertEquals("A\n\n and B", filled);
    }

    @Test
    void writesOfWhatTheCityDidAndNotOfWhatTheRequesterDidNorOfWhatStaffAloneSee() {
        TimelineEntry taken = request.take(Step.ACKNOWLEDGE, CLERK, FILED, Particulars.NONE);
        assertEquals(LetterKind.ACKNOWLEDGEMENT, LetterKind.of(taken).orElseThrow());
        assertTrue(LetterKind.of(request.take(Step.WRITE_TO_CITY, Actor.REQUESTER, FILED, Particulars.words("Hello"))).isEmpty());
        assertTrue(LetterKind.of(request.take(Step.NOTE, CLERK, FILED, Particulars.words("Note"))).isEmpty());
        assertEquals(LetterKind.MESSAGE, LetterKind.of(request.take(Step.WRITE_TO_REQUESTER, CLERK, FILED, Particulars.words("Hello"))).orElseThrow());
        TimelineEntry hidden = request.take(Step.WRITE_TO_REQUESTER, CLERK, FILED, Particulars.words("x").seenBy(org.daylight.request.Audience.STAFF));
        assertTrue(LetterKind.of(hidden).isEmpty());
    }

    @Test
    void goesByMailByHandOrIntoThePortal() {
        assertEquals(Letter.State.WAITING, letter(new Requester(null, null, "kim@example.org", null, null), true).state());
        assertEquals(Letter.State.TO_HAND_OVER, letter(new Requester(null, null, "kim@example.org", null, null), false).state());
        assertEquals(Letter.State.TO_HAND_OVER, letter(new Requester("Kim Lee", null, null, null, "2 Elm Street"), true).state());
        assertEquals(Letter.Delivery.PORTAL, letter(new Requester("Kim Lee", null, null, "555", null), true).delivery());
        Requester nobody = new Requester(null, null, null, null, null);
        assertEquals(Letter.State.SENT, letter(nobody, true).state());
        for (Channel door : List.of(Channel.PHONE, Channel.COUNTER, Channel.MAIL)) {
            Letter byHand = letter(SampleCase.filed(city, FILED, nobody, door), true);
            assertEquals(Letter.State.TO_HAND_OVER, byHand.state(), "who asked through " + door + " may never look at the web");
            assertNull(byHand.deliveredAt());
        }
    }

    @Test
    void isTriedEightTimesWithLongerAndLongerWaits() {
        Letter letter = mailed();
        Answer busy = new Answer(Answer.Kind.LATER, "451 busy");
        for (int minutes : new int[] {1, 5, 15, 60, 240, 720, 1440}) {
            letter.claim("example.org", FILED);
            assertEquals(FILED.plus(Letter.LEASE), letter.nextTryAt());
            assertFalse(letter.settle(letter.attempts(), busy, FILED));
            assertEquals(FILED.plusSeconds(minutes * 60L), letter.nextTryAt());
            assertEquals(Letter.State.WAITING, letter.state());
        }
        letter.claim("example.org", FILED);
        assertTrue(letter.settle(8, busy, FILED), "the last time");
        assertEquals(Letter.State.FAILED, letter.state());
        assertNull(letter.nextTryAt());
        assertTrue(letter.awaitsPerson());
        letter.handOver(Handing.Note.NOW, CLERK, SampleCity.PACIFIC, FILED);
        assertEquals("Ana Ruiz, Deputy City Clerk", letter.handing().by());
    }

    @Test
    void isInDoubtBeforeTheRelayGetsItAndThenNobodySendsItAgainButAPerson() {
        Letter letter = mailed();
        letter.claim("example.org", FILED);
        String mail = letter.messageId();
        assertTrue(mail.matches("<null\\.[0-9a-f]{16}@example\\.org>"), mail);
        assertTrue(letter.hand(1, FILED));
        assertEquals(Letter.State.IN_DOUBT, letter.state());
        assertFalse(letter.awaitsPerson(), "the answer may still come");
        assertThrows(Refused.class, () -> letter.mailAgain(FILED));
        assertFalse(letter.hand(1, FILED), "handed once");
        letter.settle(1, new Answer(Answer.Kind.UNKNOWN, "the line broke"), FILED);
        assertTrue(letter.awaitsPerson() && letter.nextTryAt() == null);
        letter.mailAgain(FILED);
        letter.claim("other.example", FILED);
        assertEquals(mail, letter.messageId(), "the same mail, whoever sends it");
        letter.settle(1, Answer.TAKEN, FILED);
        assertEquals(Letter.State.SENT, letter.state());
        assertThrows(Refused.class, () -> letter.mailAgain(FILED));
    }

    @Test
    void anAttemptThatLostItsLeaseNeitherSendsNorSettles() {
        Letter letter = mailed();
        letter.claim("example.org", FILED);
        letter.claim("example.org", FILED.plus(Letter.LEASE));
        assertFalse(letter.hand(1, FILED));
        assertFalse(letter.settle(1, Answer.TAKEN, FILED));
        assertEquals(Letter.State.CLAIMED, letter.state());
        assertTrue(letter.hand(2, FILED));
    }

    @Test
    void whatTheRelayRefusesForGoodIsLeftToAPersonAtOnce() {
        Letter letter = mailed();
        letter.claim("example.org", FILED);
        assertTrue(letter.settle(1, new Answer(Answer.Kind.NEVER, "550 no such person"), FILED));
        assertEquals(Letter.State.FAILED, letter.state());
        assertEquals("550 no such person", letter.problem());
    }

    @Test
    void aChangedWordIsFound() throws ReflectiveOperationException {
        Letter letter = mailed();
        assertTrue(letter.isWhole());
        var body = Letter.class.getDeclaredField("body");
        body.setAccessible(true);
        body.set(letter, letter.body().replace("working", "not working"));
        assertFalse(letter.isWhole());
    }

    @Test
    void subjectsNameTheRequestAndNothingElseOfIt() {
        for (LetterKind kind : LetterKind.values()) {
            for (String language : new String[] {"en", "es", "vi"}) {
                String subject = LetterTemplate.of(kind.template(), language).text().lines().findFirst().orElseThrow();
                assertEquals("", subject.replaceAll("[^{}]|\\{number}", ""), subject);
            }
        }
    }

    @Test
    void aDecisionOnPaperIsLateWhenItLiesLongerThanOneBusinessDay() {
        RecordsRequest paper = SampleCase.filed(city, FILED, new Requester("Kim Lee", null, null, null, "2 Elm Street"));
        TimelineEntry entry = paper.determine(Step.DETERMINE, Outcome.IN_FULL, CLERK, MON_2026_06_01, Particulars.NONE);
        Letter letter = new Letter(paper, LetterKind.DETERMINATION, written(new Occasion(LetterKind.DETERMINATION, city, paper, entry, plain(Outcome.IN_FULL), null,
                List.of())), null, true, MON_2026_06_01);
        assertFalse(letter.isLate(city.calendar(), at("2026-06-02")));
        assertTrue(letter.isLate(city.calendar(), at("2026-06-03")));
        letter.handOver(Handing.Note.NOW, CLERK, SampleCity.PACIFIC, at("2026-06-02"));
        assertFalse(letter.isLate(city.calendar(), at("2026-06-03")), "handed over in time");
        assertFalse(letter(new Requester("Kim Lee", null, null, null, "2 Elm Street"), true).isLate(city.calendar(), MON_2026_06_01), "only decisions");
    }

    @Test
    void isHandedOverOnceAndNotWhileItWaitsForTheMail() {
        Letter waiting = letter(new Requester(null, null, "kim@example.org", null, null), true);
        assertThrows(Refused.class, () -> waiting.handOver(Handing.Note.NOW, CLERK, SampleCity.PACIFIC, FILED));
        Letter paper = letter(new Requester("Kim Lee", null, null, null, "2 Elm Street"), true);
        paper.handOver(Handing.Note.NOW, CLERK, SampleCity.PACIFIC, FILED);
        assertThrows(Refused.class, () -> paper.handOver(Handing.Note.NOW, CLERK, SampleCity.PACIFIC, FILED));
    }

    @Test
    void wentOnTheDayThatIsNotedAndNotWhenItWasNoted() {
        Letter paper = letter(new Requester("Kim Lee", null, null, null, "2 Elm Street"), true);
        LocalDate written = LocalDate.ofInstant(paper.writtenAt(), SampleCity.PACIFIC);
        Instant monday = written.plusDays(3).atTime(9, 0).atZone(SampleCity.PACIFIC).toInstant();
        assertEquals("input.future", refused(paper, written.plusDays(4), Handing.Carried.MAIL, monday));
        assertEquals("refused.letter.early", refused(paper, written.minusDays(1), Handing.Carried.MAIL, monday));
        assertEquals("input.choose", refused(paper, written, null, monday));
        paper.handOver(new Handing.Note(Handing.Carried.MAIL, written), CLERK, SampleCity.PACIFIC, monday);
        assertEquals(paper.writtenAt(), paper.deliveredAt(), "the day it was written");
        assertEquals(Handing.Carried.MAIL, paper.handing().how());
        Letter next = letter(new Requester("Kim Lee", null, null, null, "2 Elm Street"), true);
        next.handOver(new Handing.Note(Handing.Carried.MAIL, written.plusDays(1)), CLERK, SampleCity.PACIFIC, monday);
        assertEquals(written.plusDays(1).atStartOfDay(SampleCity.PACIFIC).toInstant(), next.deliveredAt());
        Letter today = letter(new Requester("Kim Lee", null, null, null, "2 Elm Street"), true);
        today.handOver(new Handing.Note(Handing.Carried.HAND, written.plusDays(3)), CLERK, SampleCity.PACIFIC, monday);
        assertEquals(monday, today.deliveredAt());
    }

    private static String refused(Letter letter, LocalDate on, Handing.Carried how, Instant now) {
        return assertThrows(Refused.class, () -> letter.handOver(new Handing.Note(how, on), CLERK, SampleCity.PACIFIC, now)).points().get(0).refusal().key();
    }

    private Letter mailedAt(String domain) {
        Letter letter = mailed();
        letter.claim(domain, MON_2026_06_01);
        return letter;
    }

    private Letter mailed() {
        return letter(new Requester(null, null, "kim@example.org", null, null), true);
    }

    private Letter letter(Requester reader, boolean mails) {
        return letter(SampleCase.filed(city, FILED, reader), mails);
    }

    private Letter letter(RecordsRequest case1, boolean mails) {
        TimelineEntry entry = case1.take(Step.ACKNOWLEDGE, CLERK, FILED, Particulars.NONE);
        LetterWriter.Written text = written(new Occasion(LetterKind.ACKNOWLEDGEMENT, city, case1, entry, null, null, List.of()));
        return new Letter(case1, LetterKind.ACKNOWLEDGEMENT, text, null, mails, FILED);
    }

    private String denial(CityProfile of) {
        return determined(SampleDecision.denied(request, of, false, CLERK, MON_2026_06_01), of);
    }

    private Determination plain(Outcome kind) {
        return SampleDecision.plain(request, kind, city, FRI_2026_06_05, CLERK, MON_2026_06_01);
    }

    private String determined(Determination determination, CityProfile of) {
        RecordsRequest anew = SampleCase.filed(of, FILED);
        TimelineEntry entry = anew.determine(Step.DETERMINE, determination.kind(), CLERK, MON_2026_06_01, Particulars.NONE);
        return written(new Occasion(LetterKind.of(entry).orElseThrow(), of, anew, entry, determination, null, List.of())).body();
    }

    private String body(LetterKind kind, TimelineEntry entry) {
        return written(new Occasion(kind, city, request, entry, null, null, List.of())).body();
    }

    private static LetterWriter.Written written(Occasion occasion) {
        return LetterWriter.write(occasion);
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(SampleCity.PACIFIC).toInstant();
    }
}
