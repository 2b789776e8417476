package org.daylight.law;

import static org.daylight.law.Days.*;
import static org.daylight.law.Town.at;
import static org.daylight.law.Town.clock;
import static org.daylight.law.Town.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeterminationTest {

    @Test
    @DisplayName("1a: a plain request is due on day 10")
    void isDueOnDayTen() {
        Deadline due = clock().determinationDue(at(MON_2026_03_16, "10:00"));
        assertEquals(THU_2026_03_26, due.dueOn());
        assertEquals(THU_2026_03_26, due.outerOn());
        assertEquals(MON_2026_03_16, due.dayZero());
        assertEquals("V2026", due.ruleVersion());
        assertEquals(List.of(), due.warnings());
    }

    @Test
    @DisplayName("1b: a Saturday rolls to Monday, and the trace says why")
    void rollsASaturday() {
        Deadline due = clock().determinationDue(on(WED_2026_07_08));
        assertEquals(SAT_2026_07_18, due.lastDay());
        assertEquals(MON_2026_07_20, due.dueOn());
        assertEquals(List.of(TraceReason.SATURDAY, TraceReason.SUNDAY),
                due.skipped().stream().map(TraceDay::reason).toList());
        assertEquals("CCP 12a(a)", due.skipped().get(0).citation());
        assertEquals(13, due.trace().size());
        assertEquals(new TraceDay(MON_2026_07_20, 10, true, TraceReason.COUNTED, null, "Gov. 6800, CCP 12"),
                due.trace().get(12));
    }

    @Test
    @DisplayName("1c: Memorial Day rolls to Tuesday")
    void rollsMemorialDay() {
        Deadline due = clock().determinationDue(on(FRI_2026_05_15));
        assertEquals(MON_2026_05_25, due.lastDay());
        assertEquals(TUE_2026_05_26, due.dueOn());
        assertEquals("Memorial Day", due.skipped().get(0).detail());
        assertEquals("CCP 12b", due.skipped().get(0).citation());
    }

    @Test
    @DisplayName("1d: the closed day after Thanksgiving rolls to Monday")
    void rollsTheDayAfterThanksgiving() {
        Deadline due = clock().determinationDue(on(TUE_2026_11_17));
        assertEquals(FRI_2026_11_27, due.lastDay());
        assertEquals(MON_2026_11_30, due.dueOn());
    }

    @Test
    @DisplayName("1e: 29 February counts as a day")
    void countsALeapDay() {
        Deadline due = clock().determinationDue(on(WED_2024_02_21));
        assertEquals(SAT_2024_03_02, due.lastDay());
        assertEquals(MON_2024_03_04, due.dueOn());
        assertEquals("V2023", due.ruleVersion());
    }

    @Test
    @DisplayName("1f: a winter closure rolls day by day")
    void rollsAWinterClosure() {
        assertEquals(MON_2025_12_29, clock().dueOn(on(THU_2025_12_18)));
        OfficeCalendar winter = Town.alsoClosed(WED_2025_12_24, THU_2026_01_01);
        Deadline due = clock(winter).determinationDue(on(THU_2025_12_18));
        assertEquals(FRI_2026_01_02, due.dueOn());
        assertEquals("V2025", due.ruleVersion());
        assertEquals(5, due.skipped().size());
    }

    @Test
    @DisplayName("1g: the phase of the alternate Friday decides")
    void rollsAClosedFriday() {
        assertEquals(MON_2026_12_21,
                clock(Town.alsoClosed(FRI_2026_12_18, FRI_2026_12_18)).dueOn(on(TUE_2026_12_08)));
        assertEquals(FRI_2026_12_18, clock().dueOn(on(TUE_2026_12_08)));
    }

    @Test
    @DisplayName("1h: a court holiday on which the city is open moves only the outer date")
    void showsTheCourtHolidayAsTheOuterDate() {
        Deadline due = clock().determinationDue(on(TUE_2025_09_16));
        assertEquals(FRI_2025_09_26, due.dueOn());
        assertEquals(MON_2025_09_29, due.outerOn());
        OfficeCalendar rolls = Town.calendar(Town.elevenHolidays(), ReceiptRule.ACTUAL_DATE,
                ExtensionBase.UNROLLED_DAY10, true);
        Deadline later = clock(rolls).determinationDue(on(TUE_2025_09_16));
        assertEquals(MON_2025_09_29, later.dueOn());
        assertEquals("Native American Day", later.skipped().get(0).detail());
        assertEquals(TraceReason.COURT_HOLIDAY, later.skipped().get(0).reason());
    }

    @Test
    @DisplayName("1i: after hours on Friday, the receipt rule decides")
    void countsFromTheReceiptRulesDay() {
        assertEquals(MON_2026_06_15, clock().dueOn(at(FRI_2026_06_05, "19:00")));
        StatutoryClock next = clock(Town.with(ReceiptRule.NEXT_BUSINESS_DAY));
        assertEquals(MON_2026_06_08, next.dayZero(at(FRI_2026_06_05, "19:00")));
        assertEquals(THU_2026_06_18, next.dueOn(at(FRI_2026_06_05, "19:00")));
    }

    @Test
    void isAfterHoursFromClosingTimeOn() {
        StatutoryClock next = clock(Town.with(ReceiptRule.NEXT_BUSINESS_DAY));
        assertEquals(FRI_2026_06_05, next.dayZero(at(FRI_2026_06_05, "16:59")));
        assertEquals(MON_2026_06_08, next.dayZero(at(FRI_2026_06_05, "17:00")));
        assertEquals(FRI_2026_06_05, next.dayZero(at(FRI_2026_06_05, "03:00")));
        assertEquals(TUE_2026_05_26, next.dayZero(at(MON_2026_05_25, "09:00")));
    }

    @Test
    void usesTheLocalDateWhereUtcIsAlreadyTomorrow() {
        assertEquals(MON_2026_03_16, clock().dayZero(at(MON_2026_03_16, "23:59")));
        OfficeCalendar elsewhere = new OfficeCalendar(ZoneId.of("Pacific/Auckland"), Town.elevenHolidays(),
                ReceiptRule.ACTUAL_DATE, LocalTime.of(8, 0), LocalTime.of(17, 0), ExtensionBase.UNROLLED_DAY10, false);
        assertEquals(TUE_2026_03_17, clock(elsewhere).dayZero(at(MON_2026_03_16, "10:00")));
    }

    @Test
    void tellsHowLateADeterminationIs() {
        Deadline due = clock().determinationDue(on(MON_2026_03_16));
        assertEquals(0, due.lateness(THU_2026_03_26));
        assertTrue(due.isTimely(THU_2026_03_26));
        assertEquals(4, due.lateness(MON_2026_03_30));
        assertFalse(due.isTimely(MON_2026_03_30));
    }

    @Test
    void warnsWhenTheYearHasNoClosures() {
        SortedMap<LocalDate, String> only2026 = new TreeMap<>(Town.elevenHolidays().headMap(FRI_2027_01_01));
        OfficeCalendar calendar = Town.calendar(only2026, ReceiptRule.ACTUAL_DATE, ExtensionBase.UNROLLED_DAY10, false);
        Deadline due = clock(calendar).determinationDue(on(MON_2026_12_28));
        assertEquals(List.of(new Deadline.Warning("law.warning.no_closures_for_year", List.of(2027))),
                due.warnings());
    }

    @Test
    void runsOlderRequestsUnderTheFirstVersion() {
        assertEquals("V2023", clock().determinationDue(on(MON_2022_03_14)).ruleVersion());
    }

    @Test
    void tellsWhatMovedWhenAClosureIsAdded() {
        OfficeCalendar flooded = Town.alsoClosed(THU_2026_03_26, THU_2026_03_26);
        Deadline.Change change = clock(flooded)
                .recompute(THU_2026_03_26, "V2026", ClockEvent.DETERMINATION_DUE, on(MON_2026_03_16)).orElseThrow();
        assertEquals("law.change.later", change.key());
        assertEquals(THU_2026_03_26, change.oldDue());
        assertEquals(FRI_2026_03_27, change.newDue());
        assertEquals(List.of(THU_2026_03_26), change.skipped().stream().map(TraceDay::date).toList());
        assertTrue(clock().recompute(THU_2026_03_26, "V2026", ClockEvent.DETERMINATION_DUE, on(MON_2026_03_16))
                .isEmpty());
    }

    @Test
    void countsTwoBusinessDaysBackForTheClerksWarning() {
        OfficeCalendar calendar = Town.calendar();
        assertEquals(FRI_2026_05_22, calendar.businessDaysBefore(WED_2026_05_27, 2));
        assertEquals(1, calendar.businessDaysBetween(FRI_2026_05_22, TUE_2026_05_26));
        assertEquals(0, calendar.businessDaysBetween(TUE_2026_05_26, TUE_2026_05_26));
    }

    @Test
    void proposesTheAlternateFridaysOfAYear() {
        List<LocalDate> fridays = OfficeCalendar.alternateFridays(FRI_2026_12_18, 2027);
        assertEquals(FRI_2027_01_01, fridays.get(0));
        assertEquals(27, fridays.size());
        assertEquals(FRI_2026_12_18, OfficeCalendar.alternateFridays(FRI_2027_01_01, 2026).get(25));
    }
}
