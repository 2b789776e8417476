package org.daylight.law;

import static org.daylight.law.Days.*;
import static org.daylight.law.Town.CALIFORNIA;
import static org.daylight.law.Town.clock;
import static org.daylight.law.Town.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssistanceTest {
    private final ClosingLaw closing = new ClosingLaw(CALIFORNIA);
    private final Deadline due = clock().determinationDue(on(MON_2026_03_16));

    @Test
    @DisplayName("3a: waiting for the requester moves nothing")
    void stopsNothingWhileWaitingForTheRequester() {
        var waited = List.of(new StatutoryClock.Waiting(WED_2026_03_18, WED_2026_03_25));
        Deadline waitedDue = clock().when(ClockEvent.DETERMINATION_DUE, on(MON_2026_03_16),
                clock().versionFor(on(MON_2026_03_16)), waited);
        assertEquals(THU_2026_03_26, waitedDue.dueOn());
        assertEquals(due, waitedDue);
    }

    @Test
    @DisplayName("R3.3: two business days before the date an open question calls for a choice")
    void callsForAChoiceTwoBusinessDaysBeforeTheDate() {
        OfficeCalendar office = clock().calendar();
        assertEquals(LocalDate.of(2026, 3, 24), office.choiceFrom(THU_2026_03_26));
        assertTrue(office.mustChoose(THU_2026_03_26, LocalDate.of(2026, 3, 24)) && office.mustChoose(THU_2026_03_26, FRI_2026_03_27));
        assertFalse(office.mustChoose(THU_2026_03_26, MON_2026_03_23));
        assertEquals(THU_2026_03_26, office.choiceUntil(LocalDate.of(2026, 3, 24)));
        assertEquals(LocalDate.of(2026, 3, 31), office.choiceUntil(FRI_2026_03_27), "over a weekend");
    }

    @Test
    @DisplayName("3b: silence may close the case thirty days after the timely determination")
    void closesForSilenceOnlyAfterTheDetermination() {
        ClosingLaw.Silence silence = silence(THU_2026_03_26);
        assertEquals(Optional.of(SAT_2026_04_25), closing.earliest(silence));
        assertEquals(List.of(), closing.refusals(silence, SAT_2026_04_25));
        assertEquals(List.of("law.refusal.closing.too_early"), keys(closing.refusals(silence, FRI_2026_04_24)));
    }

    @Test
    @DisplayName("3c: a new subject runs from its own day 0")
    void countsANewSubjectFromItsOwnDay() {
        assertEquals(THU_2026_03_26, due.dueOn());
        assertEquals(THU_2026_04_02, clock().dueOn(on(MON_2026_03_23)));
    }

    @Test
    void neverClosesForSilenceAfterALateOrMissingDetermination() {
        assertEquals(List.of("law.refusal.closing.determination_was_late"),
                keys(closing.refusals(silence(FRI_2026_03_27), FRI_2027_01_01)));
        assertEquals(List.of("law.refusal.closing.no_determination"),
                keys(closing.refusals(silence(null), FRI_2027_01_01)));
        assertTrue(closing.earliest(silence(null)).isEmpty());
    }

    @Test
    void neverClosesForSilenceWithoutASettingOrAQuestion() {
        assertEquals(List.of("law.refusal.closing.not_set", "law.refusal.closing.nothing_asked"),
                keys(closing.refusals(new ClosingLaw.Silence(List.of(answer(THU_2026_03_26)), null, OptionalInt.empty()),
                        FRI_2027_01_01)));
    }

    @Test
    void neverHoldsTheDeterminationForAFee() {
        ClosingLaw.Unpaid unpaid = new ClosingLaw.Unpaid(null, went(MON_2026_03_23), null, OptionalInt.of(30));
        assertEquals(List.of("law.refusal.closing.determination_held_for_fee", "law.refusal.closing.no_notice"),
                keys(closing.refusals(unpaid, FRI_2027_01_01)));
    }

    @Test
    void closesForNonPaymentThirtyDaysAfterTheInvoiceWithANoticeFirst() {
        ClosingLaw.Unpaid unpaid = new ClosingLaw.Unpaid(THU_2026_03_26, went(THU_2026_03_26), went(MON_2026_04_13),
                OptionalInt.of(30));
        assertEquals(Optional.of(SAT_2026_04_25), closing.earliest(unpaid));
        assertEquals(List.of(), closing.refusals(unpaid, SAT_2026_04_25));
        assertEquals(List.of("law.refusal.closing.too_early"), keys(closing.refusals(unpaid, FRI_2026_04_24)));
    }

    @Test
    void wantsTheNoticeBeforeTheDayOfClosing() {
        ClosingLaw.Unpaid sameDay = new ClosingLaw.Unpaid(THU_2026_03_26, went(THU_2026_03_26), went(SAT_2026_04_25),
                OptionalInt.of(30));
        assertEquals(List.of("law.refusal.closing.notice_too_new"), keys(closing.refusals(sameDay, SAT_2026_04_25)));
    }

    @Test
    void countsNoInvoiceAndNoNoticeThatLies() {
        ClosingLaw.Unpaid lying = new ClosingLaw.Unpaid(THU_2026_03_26, went(null), went(null), OptionalInt.of(30));
        assertEquals(List.of("law.refusal.closing.invoice_lies", "law.refusal.closing.notice_lies"), keys(closing.refusals(lying, FRI_2027_01_01)));
        assertTrue(closing.earliest(lying).isEmpty());
        ClosingLaw.Unpaid warned = new ClosingLaw.Unpaid(THU_2026_03_26, went(FRI_2026_03_27), went(MON_2026_04_13), OptionalInt.of(30));
        assertEquals(Optional.of(SAT_2026_04_25.plusDays(1)), closing.earliest(warned), "from the day the invoice went, not the day it was written");
    }

    @Test
    void closesForNoFeeThatItsRequesterAskedNotToPayAndHasNoAnswerYet() {
        ClosingLaw.Unpaid asked = new ClosingLaw.Unpaid(THU_2026_03_26, went(THU_2026_03_26), went(MON_2026_04_13), OptionalInt.of(30), true);
        assertEquals(List.of("law.refusal.closing.waiver_waits"), keys(closing.refusals(asked, SAT_2026_04_25)));
    }

    private static ClosingLaw.Demand went(LocalDate on) {
        return new ClosingLaw.Demand(on);
    }

    @Test
    @DisplayName("R3.5: of a request in parts, each answer is timely by its own date")
    void neverClosesForSilenceWhileAPartWasLateOrIsUnanswered() {
        ClosingLaw.Answer extended = new ClosingLaw.Answer(FRI_2026_04_24, FRI_2026_04_24);
        assertEquals(List.of(), keys(closing.refusals(silenceOf(List.of(answer(THU_2026_03_26), extended)), FRI_2027_01_01)), "late by the other part's date, not by its own");
        assertEquals(List.of("law.refusal.closing.determination_was_late"), keys(closing.refusals(silenceOf(List.of(answer(FRI_2026_03_27), extended)), FRI_2027_01_01)),
                "early by the last date of the case, late by its own");
        assertEquals(List.of("law.refusal.closing.no_determination"), keys(closing.refusals(silenceOf(List.of(answer(null), extended)), FRI_2027_01_01)));
        assertTrue(closing.earliest(silenceOf(List.of(answer(null), extended))).isEmpty());
        assertTrue(closing.earliest(silenceOf(List.of())).isEmpty());
    }

    @Test
    @DisplayName("R1.20, R7.5, R3.5, R4.6, R6.5: all of the work is done only when it is")
    void isDoneOnlyWhenNothingIsPromisedAskedUnpaidOrUnderReview() {
        assertEquals(List.of(), closing.refusals(new ClosingLaw.Done(0, 0, false, false, 0, 0, 0)));
        List<Refusal> all = closing.refusals(new ClosingLaw.Done(2, 1, true, true, 1, 0, 0));
        assertEquals(List.of("law.refusal.closing.promised", "law.refusal.closing.copy_asked", "law.refusal.closing.asked", "law.refusal.closing.unpaid",
                "law.refusal.closing.under_review"), keys(all));
        assertEquals(List.of("7922.535(a)", "7922.545", "7922.500", "7922.535(a)", ""), all.stream().map(Refusal::section).toList());
        assertEquals(List.of(2L), all.get(0).arguments());
    }

    @Test
    @DisplayName("R1.17, R5.16: nor while a letter has to go out, or a police record is delayed")
    void isNotDoneWhileALetterLiesOrARecordIsDelayed() {
        List<Refusal> all = closing.refusals(new ClosingLaw.Done(0, 0, false, false, 0, 1, 2));
        assertEquals(List.of("law.refusal.closing.unsent", "law.refusal.closing.delayed"), keys(all));
        assertEquals(List.of("R1.17", "R5.16"), all.stream().map(Refusal::rule).toList());
    }

    private ClosingLaw.Answer answer(LocalDate sentOn) {
        return new ClosingLaw.Answer(due.dueOn(), sentOn);
    }

    private static ClosingLaw.Silence silenceOf(List<ClosingLaw.Answer> answers) {
        return new ClosingLaw.Silence(answers, WED_2026_03_18, OptionalInt.of(30));
    }

    private ClosingLaw.Silence silence(LocalDate determinationSentOn) {
        return silenceOf(List.of(answer(determinationSentOn)));
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
