package org.daylight.law.delay;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.city.SampleCity;
import org.daylight.law.Deadline;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.law.StatutoryClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DelayLawTest {

    private static final LocalDate THU_2026_04_16 = LocalDate.of(2026, 4, 16);
    private static final LocalDate MON_2026_08_03 = LocalDate.of(2026, 8, 3);
    private static final LocalDate THU_2026_09_17 = LocalDate.of(2026, 9, 17);
    private final DelayLaw law = new DelayLaw(new StatutoryClock(Jurisdiction.california(), SampleCity.with().calendar()));

    @Test
    @DisplayName("5a: records of 832.7(b) are disclosed by day 45")
    void policeRecordsAreDueOnDayFortyFive() {
        assertEquals(LocalDate.of(2026, 7, 2), law.disclosureDue(LocalDate.of(2026, 5, 18)).dueOn());
        assertTrue(DelayGround.isOfPoliceRecords("police-misconduct-redaction"));
        assertFalse(DelayGround.isOfPoliceRecords("critical-incident-recording"));
    }

    @Test
    @DisplayName("5b: a recording runs 45 days, then a year at most")
    void aRecordingRunsFortyFiveDaysThenAYear() {
        assertEquals(THU_2026_09_17, law.firstLimit(DelayGround.RECORDING, MON_2026_08_03).orElseThrow().dueOn());
        assertEquals(LocalDate.of(2027, 8, 3), law.outerLimit(DelayGround.RECORDING, MON_2026_08_03).orElseThrow().outerOn());
        assertEquals(THU_2026_09_17, next(DelayGround.RECORDING, MON_2026_08_03, LocalDate.of(2026, 8, 10), false), "the first notice: by the end of the 45 days");
    }

    @Test
    @DisplayName("5c: then every 30 days after each notice, never later than the outer limit")
    void aRecordingIsLookedAtEveryThirtyDays() {
        assertEquals(LocalDate.of(2026, 10, 16), next(DelayGround.RECORDING, MON_2026_08_03, THU_2026_09_17, false));
        Deadline again = law.next(DelayGround.RECORDING, MON_2026_08_03, THU_2026_09_17, true);
        assertEquals(LocalDate.of(2026, 10, 16), again.dueOn());
        assertEquals(List.of("7923.625(a)(2)"), again.citations().subList(0, 1));
        assertEquals(THU_2026_09_17, next(DelayGround.RECORDING, MON_2026_08_03, LocalDate.of(2026, 8, 10), true), "looked at early: the first 45 days still end");
        assertEquals(LocalDate.of(2026, 10, 9), next(DelayGround.RECORDING, MON_2026_08_03, LocalDate.of(2026, 9, 10), true), "30 days are Saturday: Friday");
        assertEquals(LocalDate.of(2027, 8, 3), next(DelayGround.RECORDING, MON_2026_08_03, LocalDate.of(2027, 7, 20), true), "the year ends first");
    }

    @Test
    @DisplayName("5d: a criminal investigation: 60 days, then every 180, 18 months from the incident at most")
    void aCriminalInvestigationRunsSixtyDaysThenHalfYears() {
        assertEquals(LocalDate.of(2026, 6, 15), next(DelayGround.CRIMINAL, THU_2026_04_16, LocalDate.of(2026, 5, 1), false));
        assertEquals(LocalDate.of(2026, 12, 11), next(DelayGround.CRIMINAL, THU_2026_04_16, LocalDate.of(2026, 6, 15), true), "180 days are Saturday, December 12");
        assertEquals(LocalDate.of(2027, 10, 16), law.outerLimit(DelayGround.CRIMINAL, THU_2026_04_16).orElseThrow().outerOn());
    }

    @Test
    @DisplayName("5e: an internal investigation: 180 days and no more")
    void anInternalInvestigationEnds() {
        LocalDate limit = LocalDate.of(2026, 10, 13);
        assertEquals(limit, next(DelayGround.INTERNAL, THU_2026_04_16, LocalDate.of(2026, 5, 1), false));
        assertEquals(limit, next(DelayGround.INTERNAL, THU_2026_04_16, LocalDate.of(2026, 9, 1), true));
        assertEquals(limit, law.outerLimit(DelayGround.INTERNAL, THU_2026_04_16).orElseThrow().outerOn());
    }

    @Test
    void filedChargesHaveNoLastDayAndAreStillLookedAt() {
        assertEquals(Optional.empty(), law.outerLimit(DelayGround.CHARGES, THU_2026_04_16));
        assertEquals(LocalDate.of(2026, 10, 13), next(DelayGround.CHARGES, THU_2026_04_16, THU_2026_04_16, false));
        assertEquals(List.of(), faults(DelayGround.CHARGES, new DelayDraft(THU_2026_04_16, "Trial is set.", LocalDate.of(2031, 1, 2)), THU_2026_09_17));
    }

    @Test
    void needsADayABasisAndAnEstimate() {
        assertEquals(List.of("delayFrom refused.delay.from", "delayBasis refused.delay.basis", "delayUntil refused.delay.until"),
                faults(DelayGround.RECORDING, DelayDraft.NONE, THU_2026_09_17));
        assertEquals(List.of("delayFrom input.future", "delayBasis refused.delay.blank", "delayUntil input.past"),
                faults(DelayGround.RECORDING, new DelayDraft(THU_2026_09_17.plusDays(1), "Because [specific basis].", THU_2026_09_17.minusDays(1)), THU_2026_09_17));
        assertEquals(List.of(), faults(DelayGround.RECORDING, of(MON_2026_08_03, LocalDate.of(2026, 11, 2)), THU_2026_09_17));
    }

    @Test
    void isRefusedPastItsOuterLimit() {
        LocalDate last = LocalDate.of(2027, 8, 3);
        assertEquals(List.of(), faults(DelayGround.RECORDING, of(MON_2026_08_03, last), last), "the last day itself");
        assertEquals(List.of("delayUntil refused.delay.outer"), faults(DelayGround.RECORDING, of(MON_2026_08_03, last.plusDays(1)), last));
        assertEquals(List.of("delayFrom refused.delay.over"), faults(DelayGround.RECORDING, of(MON_2026_08_03, last.plusDays(9)), last.plusDays(1)));
        var refusal = law.faults(DelayGround.RECORDING, of(MON_2026_08_03, last.plusDays(1)), last).get(0).refusal();
        assertEquals(List.of(last), refusal.arguments());
        assertEquals("7923.625(a)", refusal.section());
        assertFalse(refusal.alternatives().isEmpty());
    }

    @Test
    void everyGroundIsCitedByAnExemptionThatWeighs() {
        for (DelayGround ground : DelayGround.values()) {
            Exemption cited = Jurisdiction.california().exemption(ground.exemption()).orElseThrow();
            assertTrue(cited.needsBothSides(), ground.name());
            assertEquals(Optional.of(ground), DelayGround.of(cited.code()));
        }
        assertEquals(Optional.empty(), DelayGround.of("critical-incident-redaction"));
        assertEquals(Optional.empty(), DelayGround.of(null));
    }

    private LocalDate next(DelayGround ground, LocalDate from, LocalDate noticedOn, boolean again) {
        return law.next(ground, from, noticedOn, again).dueOn();
    }

    private static DelayDraft of(LocalDate from, LocalDate until) {
        return new DelayDraft(from, "The one witness has not been heard.", until);
    }

    private List<String> faults(DelayGround ground, DelayDraft draft, LocalDate today) {
        return law.faults(ground, draft, today).stream().map(fault -> fault.field() + " " + fault.refusal().key()).toList();
    }
}
