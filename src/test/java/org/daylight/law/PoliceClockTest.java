package org.daylight.law;

import static org.daylight.law.ClockEvent.*;
import static org.daylight.law.Days.*;
import static org.daylight.law.Town.at;
import static org.daylight.law.Town.clock;
import static org.daylight.law.Town.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoliceClockTest {

    @Test
    @DisplayName("5a: police misconduct records: determination in ten days, disclosure in forty-five")
    void runsBesideTheDetermination() {
        assertEquals(THU_2026_05_28, clock().dueOn(on(MON_2026_05_18)));
        assertEquals(THU_2026_07_02, due(POLICE_RECORD_DISCLOSURE_DUE, MON_2026_05_18));
    }

    @Test
    @DisplayName("5b: a recording: 45 days, then one year")
    void limitsTheDelayOfARecording() {
        assertEquals(THU_2026_09_17, due(RECORDING_DELAY_FIRST_LIMIT, MON_2026_08_03));
        assertEquals(TUE_2027_08_03, due(RECORDING_DELAY_OUTER_LIMIT, MON_2026_08_03));
    }

    @Test
    @DisplayName("5c: the next reassessment is sent on the last open day before day 30")
    void reassessesBeforeAWeekend() {
        Deadline next = clock().when(RECORDING_REASSESSMENT_NOTICE, on(THU_2026_09_17));
        assertEquals(FRI_2026_10_16, next.dueOn());
        assertEquals(SAT_2026_10_17, next.outerOn());
        List<TraceDay> trace = next.trace();
        assertEquals(TraceReason.SATURDAY, trace.get(trace.size() - 2).reason());
        assertEquals(TraceReason.MOVED_BACK, trace.get(trace.size() - 1).reason());
        assertEquals(FRI_2026_10_16, trace.get(trace.size() - 1).date());
    }

    @Test
    @DisplayName("5d: a criminal investigation: 60 days, then eighteen months from the incident")
    void limitsTheDelayForACriminalInvestigation() {
        assertEquals(MON_2026_06_15, due(POLICE_CRIMINAL_INVESTIGATION_FIRST_LIMIT, THU_2026_04_16));
        Deadline outer = clock().when(POLICE_DELAY_OUTER_LIMIT, on(THU_2026_04_16));
        assertEquals(SAT_2027_10_16, outer.outerOn());
        assertEquals(FRI_2027_10_15, outer.dueOn());
    }

    @Test
    @DisplayName("5e: an internal investigation: 180 days")
    void limitsTheDelayForAnInternalInvestigation() {
        Deadline limit = clock().when(POLICE_ADMIN_INVESTIGATION_LIMIT, on(THU_2026_04_16));
        assertEquals(TUE_2026_10_13, limit.dueOn());
        assertTrue(limit.warnings().contains(
                new Deadline.Warning("law.warning.to_be_confirmed", List.of("Penal 832.7(b)(8)(C)"))));
    }

    @Test
    @DisplayName("5f: filed statements are public on the second business day")
    void opensFiledStatementsOnTheSecondBusinessDay() {
        assertEquals(FRI_2026_03_13, due(FILED_STATEMENT_PUBLIC_BY, WED_2026_03_11));
        assertEquals(MON_2026_03_16, due(FILED_STATEMENT_PUBLIC_BY, THU_2026_03_12));
        assertEquals(MON_2026_11_30, due(FILED_STATEMENT_PUBLIC_BY, TUE_2026_11_24));
    }

    @Test
    void worksToTheLastOpenDayWhereTheRollIsDebatable() {
        Deadline due = clock().when(POLICE_RECORD_DISCLOSURE_DUE, on(WED_2026_05_20));
        assertEquals(SAT_2026_07_04, due.lastDay());
        assertEquals(THU_2026_07_02, due.dueOn());
        assertEquals(MON_2026_07_06, due.outerOn());
    }

    @Test
    void countsFromTheActualDateWhateverTheReceiptRule() {
        StatutoryClock next = clock(Town.with(ReceiptRule.NEXT_BUSINESS_DAY));
        assertEquals(FRI_2026_06_05, next.when(POLICE_RECORD_DISCLOSURE_DUE, at(FRI_2026_06_05, "19:00")).dayZero());
        assertEquals(MON_2026_06_08, next.when(DETERMINATION_DUE, at(FRI_2026_06_05, "19:00")).dayZero());
    }

    @Test
    void takesTheLastDayOfAShortMonth() {
        assertEquals(TUE_2028_02_29, clock().when(POLICE_DELAY_OUTER_LIMIT, on(MON_2026_08_31)).outerOn());
        assertEquals(FRI_2025_02_28, clock().when(ROUTINE_VIDEO_KEEP_THROUGH, on(THU_2024_02_29)).outerOn());
    }

    private static LocalDate due(ClockEvent event, LocalDate trigger) {
        assertEquals(clock().dueOn(event, on(trigger)), clock().when(event, on(trigger)).dueOn());
        return clock().dueOn(event, on(trigger));
    }
}
