package org.daylight.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.city.Observance.Way;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refused;
import org.junit.jupiter.api.Test;

/** The days a year's plan proposes. R1.9, R1.10 */
class YearPlanTest {

    private static final LocalDate SAT_2026_07_04 = LocalDate.of(2026, 7, 4);
    private static final LocalDate SUN_2027_07_04 = LocalDate.of(2027, 7, 4);
    private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);

    @Test
    void keepsAWeekendHolidayAsThatHolidaySays() {
        assertEquals(Optional.empty(), Way.OPEN.closedFor(LocalDate.of(2026, 12, 25)));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 3)), Way.NEAREST.closedFor(SAT_2026_07_04));
        assertEquals(Optional.of(LocalDate.of(2027, 7, 5)), Way.NEAREST.closedFor(SUN_2027_07_04));
        assertEquals(Optional.empty(), Way.DAY_ONLY.closedFor(SAT_2026_07_04));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 3)), Way.FRIDAY_BEFORE.closedFor(SAT_2026_07_04));
        assertEquals(Optional.of(LocalDate.of(2027, 7, 2)), Way.FRIDAY_BEFORE.closedFor(SUN_2027_07_04));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 6)), Way.MONDAY_AFTER.closedFor(SAT_2026_07_04));
        assertEquals(Optional.of(LocalDate.of(2027, 7, 5)), Way.MONDAY_AFTER.closedFor(SUN_2027_07_04));
        for (Way way : List.of(Way.NEAREST, Way.DAY_ONLY, Way.FRIDAY_BEFORE, Way.MONDAY_AFTER)) {
            assertEquals(Optional.of(LocalDate.of(2026, 12, 25)), way.closedFor(LocalDate.of(2026, 12, 25)), way + " on a Friday");
        }
    }

    @Test
    void proposesNewYearsDayOfTheNextYearWhereItIsKeptInThisOne() {
        List<LocalDate> days = days(new YearPlan(2027, Map.of("new_year", Way.NEAREST), null, "Alternate Friday"));
        assertEquals(List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)), days);
    }

    @Test
    void writesOutEverySecondFridayOnceEach() {
        YearPlan plan = new YearPlan(2026, Map.of("christmas", Way.NEAREST), FRI_2026_01_09, "Alternate Friday");
        List<ClosureChange.Day> days = plan.days(Jurisdiction.california());
        assertEquals(26, days.size(), "26 Fridays; Christmas Day is one of them");
        assertEquals("Christmas Day", days.get(25).reason());
        assertEquals(FRI_2026_01_09, days.get(0).date());
        assertTrue(days.stream().allMatch(day -> day.wholeDay() && day.office() == Closure.Office.MAIN));
    }

    @Test
    void refusesAnAnchorThatIsNoFriday() {
        Refused refused = assertThrows(Refused.class, () -> new YearPlan(2026, Map.of(), LocalDate.of(2026, 1, 8), "x"));
        assertEquals("closedFriday", refused.points().get(0).field());
    }

    private static List<LocalDate> days(YearPlan plan) {
        return plan.days(Jurisdiction.california()).stream().map(ClosureChange.Day::date).toList();
    }
}
