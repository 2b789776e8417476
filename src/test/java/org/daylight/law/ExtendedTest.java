package org.daylight.law;

import static org.daylight.law.Town.CALIFORNIA;
import static org.daylight.law.Town.clock;
import static org.daylight.law.Town.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The date of a request that was extended to a promised day, with its work. */
class ExtendedTest {

    private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
    private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
    private static final LocalDate SAT_2026_04_04 = LocalDate.of(2026, 4, 4);
    private static final LocalDate THU_2026_04_09 = LocalDate.of(2026, 4, 9);
    private final RuleVersion version = CALIFORNIA.version("V2026").orElseThrow();

    @Test
    void countsEveryDayToThePromiseAndShowsTheLatestDate() {
        Deadline extended = clock().extendedTo(THU_2026_04_02, on(MON_2026_03_16), version);
        assertEquals(THU_2026_04_02, extended.dueOn());
        assertEquals(THU_2026_04_02, extended.lastDay());
        assertEquals(THU_2026_04_09, extended.outerOn());
        assertEquals(MON_2026_03_16, extended.dayZero());
        assertEquals(17, extended.trace().stream().filter(TraceDay::counted).count());
        assertEquals(THU_2026_04_02, extended.trace().get(extended.trace().size() - 1).date());
        assertEquals("V2026", extended.ruleVersion());
        assertTrue(extended.citations().contains("7922.535"));
    }

    @Test
    void movesAPromiseOnAClosureToTheNextOpenDay() {
        SortedMap<LocalDate, String> closures = Town.elevenHolidays();
        closures.put(THU_2026_04_02, "Storm");
        Deadline extended = clock(calendar(closures)).extendedTo(THU_2026_04_02, on(MON_2026_03_16), version);
        assertEquals(FRI_2026_04_03, extended.dueOn());
        assertEquals("Storm", extended.skipped().get(0).detail());
    }

    @Test
    void leavesAPromiseOnAWeekendAlsoWhenTheWeekendIsWrittenDown() {
        assertEquals(SAT_2026_04_04, clock().extendedTo(SAT_2026_04_04, on(MON_2026_03_16), version).dueOn());
        SortedMap<LocalDate, String> closures = Town.elevenHolidays();
        closures.put(SAT_2026_04_04, "Saturday");
        assertEquals(SAT_2026_04_04, clock(calendar(closures)).extendedTo(SAT_2026_04_04, on(MON_2026_03_16), version).dueOn());
    }

    @Test
    void neverShowsALatestDateBeforeThePromise() {
        LocalDate fri20260410 = THU_2026_04_09.plusDays(1);
        Deadline extended = clock().extendedTo(fri20260410, on(MON_2026_03_16), version);
        assertEquals(fri20260410, extended.dueOn());
        assertEquals(fri20260410, extended.outerOn());
    }

    private static OfficeCalendar calendar(SortedMap<LocalDate, String> closures) {
        return Town.calendar(closures, ReceiptRule.ACTUAL_DATE, ExtensionBase.UNROLLED_DAY10, false);
    }
}
