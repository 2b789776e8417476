package org.daylight.fee;

import static org.junit.jupiter.api.Assertions.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.law.FeeDraft;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refused;
import org.daylight.request.CaseAt;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Status;
import org.daylight.request.StepRefused;
import org.daylight.request.TimelineEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeeNoteTest {

    static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    private static final Instant NOW = Instant.parse("2026-03-16T17:00:00Z");
    private static final Actor CLERK = new Actor(Actor.Kind.STAFF, 1L, "Ana Ruiz", "Deputy City Clerk", null, Role.CLERK.permissions());
    private static final LineDraft COPIES = new LineDraft.FilingCopies("Form 700 copies", BigDecimal.valueOf(37));
    private static final LineDraft QUERY = new LineDraft.DataWork("Custom database query", BigDecimal.valueOf(3), new Money(6200),
            FeeDraft.Limb.COMPILATION_EXTRACTION_PROGRAMMING, "Analyst, salary and benefits");

    private static final Acceptance BY_PHONE = new Acceptance(Channel.PHONE, MON_2026_03_16, "Yes, go ahead.");
    private static final PaymentDraft CHECK = new PaymentDraft(FeeReceipt.Method.CHECK, new Money(18600), "1001");

    @Test
    @DisplayName("4c: 37 pages of Form 700 of 2018 and their retrieval are 8.70")
    void addsUpItsLinesAndTellsTheTotal() {
        FeeNote note = note(Status.IN_PROGRESS, COPIES, new LineDraft.FilingRetrieval("Old filings", Set.of(FeeDraft.Filed.in(2018))));
        TimelineEntry entry = note.send(CLERK);
        assertEquals(new Money(870), note.total());
        assertEquals(Happening.FEE_ESTIMATED, entry.happening());
        assertTrue(entry.particulars().contains("\"total\":\"870\""));
        assertEquals(List.of("81008", "81008"), note.lines().stream().map(FeeLine::section).toList());
        assertEquals(List.of("Resolution 2026-14", "Resolution 2026-14"), note.lines().stream().map(FeeLine::resolution).toList());
        assertTrue(note.unanswered() && note.open());
    }

    @Test
    void isAcceptedByTheRequesterOnce() {
        FeeNote note = note(Status.IN_PROGRESS, COPIES);
        assertEquals(Happening.FEE_ACCEPTED, note.accept(null, Actor.REQUESTER, NOW).happening());
        assertEquals(FeeNote.State.ACCEPTED, note.state());
        assertEquals("refused.fee.state.ACCEPTED", key(() -> note.accept(null, Actor.REQUESTER, NOW)));
        assertEquals("refused.fee.state.ACCEPTED", key(() -> note.question("Why?", Actor.REQUESTER, NOW)));
    }

    @Test
    void tellsHowAndWhenAYesCameThatAClerkEnters() {
        FeeNote note = note(Status.IN_PROGRESS, QUERY);
        assertEquals("input.choose", key(() -> note.accept(null, CLERK, NOW)));
        assertTrue(note.unanswered());
        TimelineEntry entry = note.accept(BY_PHONE, CLERK, NOW);
        assertEquals("Yes, go ahead.", entry.body());
        assertEquals("PHONE", entry.facts().get("channel"));
        assertEquals("2026-03-16", entry.facts().get("on"));
        assertEquals(MON_2026_03_16, note.course().acceptedOn());
        assertEquals(Channel.PHONE, note.course().acceptedChannel());
        assertEquals("Yes, go ahead.", note.course().acceptedWords());
    }

    @Test
    void tellsNothingMoreOfTheRequestersOwnYes() {
        FeeNote note = note(Status.IN_PROGRESS, COPIES);
        assertNull(note.accept(null, Actor.REQUESTER, NOW).body());
        assertNull(note.course().acceptedOn());
    }

    @Test
    void refusesAYesBeforeTheEstimateOrAfterToday() {
        BY_PHONE.mustLieBetween(MON_2026_03_16, MON_2026_03_16);
        assertEquals("refused.fee.accepted.early", key(() -> BY_PHONE.mustLieBetween(MON_2026_03_16.plusDays(1), MON_2026_03_16.plusDays(2))));
        assertEquals("refused.fee.accepted.late", key(() -> BY_PHONE.mustLieBetween(MON_2026_03_16.minusDays(2), MON_2026_03_16.minusDays(1))));
        Refused empty = assertThrows(Refused.class, () -> new Acceptance(Channel.WEB, null, " "));
        assertEquals(List.of("channel", "on", "words"), empty.points().stream().map(Refused.Point::field).toList());
    }

    @Test
    void mayBeAcceptedAfterAQuestion() {
        FeeNote note = note(Status.IN_PROGRESS, COPIES);
        assertEquals(Happening.FEE_QUESTIONED, note.question("Why 37 pages?", Actor.REQUESTER, NOW).happening());
        assertEquals("Why 37 pages?", note.question());
        note.accept(null, Actor.REQUESTER, NOW);
        assertEquals(FeeNote.State.ACCEPTED, note.state());
    }

    @Test
    @DisplayName("4e: three hours of a custom query at 62.00 are 186.00, paid only after an accepted estimate")
    void isPaidForDataWorkOnlyAfterItIsAccepted() {
        FeeNote note = note(Status.IN_PROGRESS, QUERY);
        assertEquals("refused.fee.unaccepted", key(() -> note.pay("R1", CHECK, CLERK, NOW)));
        note.question("Why three hours?", Actor.REQUESTER, NOW);
        assertEquals("refused.fee.unaccepted", key(() -> note.pay("R1", CHECK, CLERK, NOW)));
        note.accept(null, Actor.REQUESTER, NOW);
        assertEquals(Happening.FEE_PAID, note.pay("R1", CHECK, CLERK, NOW).happening());
        assertEquals("R1", note.settledHow());
    }

    @Test
    void mayBePaidForCopiesAtOnce() {
        FeeNote note = note(Status.IN_PROGRESS, COPIES);
        note.pay("R1", paid(cents(note)), CLERK, NOW);
        assertEquals(FeeNote.State.PAID, note.state());
        assertFalse(note.open());
    }

    @Test
    void isSettledOnce() {
        FeeNote note = note(Status.CLOSED, COPIES);
        assertEquals(Happening.FEE_WAIVED, note.waive("Served the public", CLERK, NOW).happening());
        assertEquals("refused.fee.state.WAIVED", key(() -> note.waive("Again", CLERK, NOW)));
        assertEquals("refused.fee.state.WAIVED", key(() -> note.pay("R1", paid(cents(note)), CLERK, NOW)));
        assertEquals("refused.fee.state.WAIVED", key(() -> note.accept(BY_PHONE, CLERK, NOW)));
    }

    @Test
    void leavesEverythingWhenTheStepIsRefused() {
        FeeNote note = note(Status.CLOSED, COPIES);
        assertThrows(StepRefused.class, () -> note.accept(null, Actor.REQUESTER, NOW));
        assertThrows(StepRefused.class, () -> note.waive("I would rather not", Actor.REQUESTER, NOW));
        assertThrows(StepRefused.class, () -> note.question("Why?", CLERK, NOW));
        assertEquals(FeeNote.State.ESTIMATED, note.state());
        assertNull(note.settledAt());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void neverMovesTheStatusOfTheCase(Status status) {
        RecordsRequest request = CaseAt.status(status);
        FeeNote note = new FeeNote(request, priced(COPIES), null, 0, CLERK, NOW);
        note.pay("R1", paid(cents(note)), CLERK, NOW);
        assertEquals(status, request.status());
    }

    @Test
    void isPaidInPartsEachWithItsReceipt() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        TimelineEntry first = note.pay("R1", paid(200), CLERK, NOW);
        assertEquals(Happening.FEE_PART_PAID, first.happening());
        assertTrue(first.particulars().contains("\"open\":\"170\"") && first.particulars().contains("\"receipt\":\"R1\""), first.particulars());
        assertTrue(note.open());
        assertEquals(Happening.FEE_PAID, note.pay("R2", paid(170), CLERK, NOW).happening());
        assertEquals(FeeNote.State.PAID, note.state());
        assertEquals(List.of("R1", "R2"), note.receipts().stream().map(FeeReceipt::number).toList());
        assertEquals("refused.fee.state.PAID", key(() -> note.pay("R3", paid(1), CLERK, NOW)));
    }

    @Test
    void takesTheSameCheckOnce() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        note.pay("R1", new PaymentDraft(FeeReceipt.Method.CHECK, new Money(100), "77"), CLERK, NOW);
        assertEquals("refused.fee.reference", key(() -> note.pay("R2", new PaymentDraft(FeeReceipt.Method.CHECK, new Money(100), "77"), CLERK, NOW)));
        note.pay("R2", new PaymentDraft(FeeReceipt.Method.CARD, new Money(100), "77"), CLERK, NOW);
        assertEquals(new Money(170), note.balance().open());
    }

    @Test
    void paysBackWhatWasPaidTooMuchAndNoMore() {
        FeeNote note = note(Status.CLOSED, COPIES);
        assertEquals("refused.fee.refund", key(() -> note.refund("R1", paid(1), "Nothing was paid", CLERK, NOW)));
        note.pay("R1", tooMuch(500, 130), CLERK, NOW);
        assertEquals(new Money(130), note.balance().over());
        assertEquals("refused.fee.refund", key(() -> note.refund("R2", paid(131), "A cent too much", CLERK, NOW)));
        TimelineEntry back = note.refund("R2", paid(130), "Five dollars were given", CLERK, NOW);
        assertEquals(Happening.FEE_REFUNDED, back.happening());
        assertEquals("Five dollars were given", note.receipts().get(1).reason());
        assertTrue(note.balance().over().isZero() && note.balance().open().isZero());
        assertEquals("refused.fee.refund", key(() -> note.refund("R3", paid(130), "Again", CLERK, NOW)));
    }

    @Test
    void takesMoreThanIsOwedOnlyWhenTheRestIsConfirmedToTheCent() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        note.pay("R1", paid(100), CLERK, NOW);
        Refused.Point asked = assertThrows(Refused.class, () -> note.pay("R2", paid(271), CLERK, NOW)).points().get(0);
        assertEquals("amount refused.fee.over", asked.field() + " " + asked.refusal().key());
        assertEquals(List.of(271L, 270L, 1L), asked.refusal().arguments());
        assertEquals("refused.fee.over", key(() -> note.pay("R2", tooMuch(400, 1), CLERK, NOW)), "said of another amount");
        assertEquals(new Money(270), note.balance().open(), "nothing was taken");
        TimelineEntry entry = note.pay("R2", tooMuch(400, 130), CLERK, NOW);
        assertEquals(Happening.FEE_OVERPAID, entry.happening());
        assertEquals("130", entry.facts().get("over"));
        assertNull(entry.facts().get("open"));
        assertEquals(FeeNote.State.PAID, note.state());
        assertEquals(new Money(130), note.balance().over(), "a refund is due");
    }

    @Test
    void refusesAnAmountWhoseDecimalPointWasLostWhateverIsSaidOfIt() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        assertEquals("refused.fee.mistyped", key(() -> note.pay("R1", paid(370_00), CLERK, NOW)));
        assertEquals("refused.fee.mistyped", key(() -> note.pay("R1", tooMuch(370_00, 366_30), CLERK, NOW)));
        assertEquals("refused.fee.over", key(() -> note.pay("R1", paid(369_99), CLERK, NOW)), "that may be a check somebody gave");
        note.pay("R1", paid(360), CLERK, NOW);
        assertEquals(Happening.FEE_OVERPAID, note.pay("R2", tooMuch(20_00, 19_90), CLERK, NOW).happening(), "twenty dollars for ten cents");
    }

    @Test
    void owesBackWhatWasPaidBeforeItIsWaived() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        note.pay("R1", paid(200), CLERK, NOW);
        note.waive("Served the public", CLERK, NOW);
        assertEquals(new Money(200), note.balance().over());
        assertTrue(note.balance().open().isZero());
    }

    @Test
    void beginsDataWorkOnlyAfterTheRequestersYesAndTheCitysDeposit() {
        FeeNote note = new FeeNote(CaseAt.status(Status.IN_PROGRESS), priced(COPIES, QUERY), null, 25, CLERK, NOW);
        assertEquals(new Money(4650), note.course().deposit(), "a quarter of the data work, none of the copies");
        assertEquals("refused.fee.unaccepted", key(() -> note.beginWork(CLERK, NOW)));
        assertEquals("refused.fee.invoice.unaccepted", key(() -> note.invoice("I1", CLERK, NOW)));
        note.accept(null, Actor.REQUESTER, NOW);
        assertEquals("refused.fee.deposit", key(() -> note.beginWork(CLERK, NOW)));
        assertEquals("refused.fee.work.first", key(() -> note.invoice("I1", CLERK, NOW)));
        note.pay("R1", paid(4650), CLERK, NOW);
        assertEquals(Happening.DATA_WORK_BEGUN, note.beginWork(CLERK, NOW).happening());
        assertEquals("refused.fee.work.begun", key(() -> note.beginWork(CLERK, NOW)));
        assertTrue(note.invoice("I1", CLERK, NOW).particulars().contains("\"open\":\"14320\""));
    }

    @Test
    void asksForTheDepositFirstAndTellsWhatIsDueOfItAndWhatOnlyLater() {
        FeeNote note = new FeeNote(CaseAt.status(Status.IN_PROGRESS), priced(QUERY), null, 25, CLERK, NOW);
        note.accept(null, Actor.REQUESTER, NOW);
        assertEquals(new Money(4650), note.course().askedNext(note.balance()));
        TimelineEntry entry = note.pay("R1", paid(4649), CLERK, NOW);
        assertEquals("1", entry.facts().get("deposit"), "a cent short");
        assertEquals("13950", entry.facts().get("later"));
        assertEquals(new Money(1), note.course().askedNext(note.balance()));
        Refused.Point refused = assertThrows(Refused.class, () -> note.beginWork(CLERK, NOW)).points().get(0);
        assertEquals(List.of(4650L, 1L), refused.refusal().arguments());
        entry = note.pay("R2", paid(1), CLERK, NOW);
        assertNull(entry.facts().get("deposit"));
        assertEquals("13950", entry.facts().get("later"));
        note.beginWork(CLERK, NOW);
        assertEquals(new Money(13950), note.course().askedNext(note.balance()));
        assertNull(note.pay("R3", paid(1), CLERK, NOW).facts().get("later"), "what is open now is due");
    }

    @Test
    void keepsAReceiptAsItWasGiven() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        note.pay("R1", paid(100), CLERK, NOW);
        note.pay("R2", tooMuch(400, 130), CLERK, NOW.plusSeconds(1));
        note.refund("R3", paid(130), "Too much", CLERK, NOW.plusSeconds(2));
        assertEquals(List.of(270L, 0L, 0L), note.receipts().stream().map(one -> one.after().open().cents()).toList());
        assertEquals(List.of(100L, 500L, 370L), note.receipts().stream().map(one -> one.after().kept().cents()).toList());
        assertEquals(List.of(0L, 130L, 0L), note.receipts().stream().map(one -> one.after().over().cents()).toList());
    }

    @Test
    void keepsAReceiptOfBeforeAWaiverAsItWasGiven() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        note.pay("R1", paid(200), CLERK, NOW);
        note.waive("Served the public", CLERK, NOW.plusSeconds(1));
        note.refund("R2", paid(150), "Waived", CLERK, NOW.plusSeconds(2));
        assertEquals(List.of(170L, 0L), note.receipts().stream().map(one -> one.after().open().cents()).toList());
        assertEquals(List.of(0L, 50L), note.receipts().stream().map(one -> one.after().over().cents()).toList());
    }

    @Test
    void asksNoDepositUnlessTheCitySetOne() {
        FeeNote note = note(Status.IN_PROGRESS, QUERY);
        assertTrue(note.course().deposit().isZero());
        note.accept(null, Actor.REQUESTER, NOW);
        note.beginWork(CLERK, NOW);
        assertEquals(NOW, note.course().workBegunAt());
        assertEquals("refused.fee.work.none", key(() -> note(Status.IN_PROGRESS, COPIES).beginWork(CLERK, NOW)));
    }

    @Test
    void isInvoicedOnceAndRemindedOnlyThen() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        assertEquals("refused.fee.noInvoice", key(() -> note.remind(MON_2026_03_16, CLERK, NOW)));
        note.accept(BY_PHONE, CLERK, NOW);
        assertEquals(Happening.FEE_INVOICED, note.invoice("I1", CLERK, NOW).happening());
        assertEquals("refused.fee.state.INVOICED", key(() -> note.invoice("I2", CLERK, NOW)));
        assertEquals("refused.fee.state.INVOICED", key(() -> note.accept(null, Actor.REQUESTER, NOW)));
        assertTrue(note.remind(MON_2026_03_16, CLERK, NOW).particulars().contains("\"closable\":\"2026-03-16\""));
        note.pay("R1", paid(370), CLERK, NOW);
        assertEquals("refused.fee.state.PAID", key(() -> note.remind(null, CLERK, NOW)));
    }

    @Test
    void asksForNothingBeforeTheRequestersYesForCopiesEither() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        assertEquals("refused.fee.invoice.unaccepted", key(() -> note.invoice("I1", CLERK, NOW)));
        note.question("Why 37 pages?", Actor.REQUESTER, NOW);
        assertEquals("refused.fee.invoice.unaccepted", key(() -> note.invoice("I1", CLERK, NOW)));
        note.accept(null, Actor.REQUESTER, NOW);
        assertEquals(NOW, note.course().acceptedAt());
        assertEquals(Happening.FEE_INVOICED, note.invoice("I1", CLERK, NOW).happening());
    }

    @Test
    void asksForNothingWhileARequestNotToBeChargedWaitsForItsAnswer() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        note.accept(null, Actor.REQUESTER, NOW);
        note.askWaiver("I am a student", Actor.REQUESTER, NOW);
        assertTrue(note.waiverWaits());
        assertEquals("refused.fee.waiver.waits", key(() -> note.invoice("I1", CLERK, NOW)));
        note.declineWaiver("Free at the counter", CLERK, NOW);
        assertFalse(note.waiverWaits());
        assertEquals(Happening.FEE_INVOICED, note.invoice("I1", CLERK, NOW).happening());
    }

    @Test
    void remindsOfNothingWhileARequestNotToBeChargedWaitsForItsAnswer() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        note.accept(null, Actor.REQUESTER, NOW);
        note.invoice("I1", CLERK, NOW);
        note.askWaiver("I am a student", Actor.REQUESTER, NOW);
        assertEquals("refused.fee.waiver.waits", key(() -> note.remind(MON_2026_03_16, CLERK, NOW)));
    }

    @Test
    void keepsTheRequestNotToBeChargedAndTheCitysAnswerWithItsReason() {
        FeeNote note = note(Status.DETERMINED, COPIES);
        assertThrows(StepRefused.class, () -> note.askWaiver("Please", CLERK, NOW));
        assertEquals(Happening.FEE_WAIVER_ASKED, note.askWaiver("I am a student", Actor.REQUESTER, NOW).happening());
        assertEquals("refused.fee.waiver.asked", key(() -> note.askWaiver("Again", Actor.REQUESTER, NOW)));
        assertEquals(Happening.FEE_WAIVER_DECLINED, note.declineWaiver("Free at the counter", CLERK, NOW).happening());
        assertEquals("Ana Ruiz, Deputy City Clerk", note.course().waiverDeclinedBy());
        assertTrue(note.open());
    }

    @Test
    void refusesMoneyWithoutAmountOrNumberAndCardNumbers() {
        Refused none = assertThrows(Refused.class, () -> new PaymentDraft(FeeReceipt.Method.CHECK, Money.ZERO, " "));
        assertEquals(List.of("amount", "reference"), none.points().stream().map(Refused.Point::field).toList());
        assertEquals("refused.fee.cardNumber", key(() -> new PaymentDraft(FeeReceipt.Method.CARD, new Money(1), "4111 1111 1111 1111")));
        assertNull(new PaymentDraft(FeeReceipt.Method.CASH, new Money(1), "").reference());
    }

    private static PaymentDraft tooMuch(long cents, long over) {
        return new PaymentDraft(FeeReceipt.Method.CASH, new Money(cents), null, new Money(over));
    }

    private static PaymentDraft paid(long cents) {
        return new PaymentDraft(FeeReceipt.Method.CASH, new Money(cents), null);
    }

    private static long cents(FeeNote note) {
        return note.total().cents();
    }

    private static FeeNote note(Status status, LineDraft... lines) {
        return new FeeNote(CaseAt.status(status), priced(lines), "As asked", 0, CLERK, NOW);
    }

    private static List<PricedLine> priced(LineDraft... lines) {
        return new Pricing(Jurisdiction.california(), SampleFee.prices(), Delivery.PAPER, List.of(), MON_2026_03_16).price(List.of(lines));
    }

    private static String key(Runnable act) {
        return assertThrows(Refused.class, act::run).points().get(0).refusal().key();
    }
}
