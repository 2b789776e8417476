package org.daylight.law;

import static org.daylight.law.Days.*;
import static org.daylight.law.Town.CALIFORNIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AppealClockTest {
    private static final AppealClock.Route MANAGER = new AppealClock.Route("city-manager", "Resolution 2026-4",
            OptionalInt.of(15), OptionalInt.of(10), DayUnit.CALENDAR);
    private final AppealClock clock = new AppealClock(CALIFORNIA, Town.calendar());

    @Test
    @DisplayName("6a: no route: nothing is invented, the court route is always in the letter")
    void inventsNoPeriod() {
        assertEquals(List.of(), CALIFORNIA.appealRoutes());
        AppealClock.Route silent = new AppealClock.Route("ombudsperson", "Resolution 2026-4", OptionalInt.empty(),
                OptionalInt.empty(), DayUnit.CALENDAR);
        assertTrue(clock.lastDayToFile(silent, MON_2026_06_01).isEmpty());
        assertTrue(clock.decisionDue(silent, TUE_2026_06_16).isEmpty());
        assertEquals(List.of(), clock.refusals(silent, MON_2026_06_01, FRI_2027_01_01));
        assertTrue(CALIFORNIA.letter("denial").stream()
                .anyMatch(part -> part.element().equals("review_rights") && part.when().equals("always")));
    }

    @Test
    @DisplayName("6b: filed on the fifteenth day is in time, and is decided in ten")
    void countsTheRoutesOwnDays() {
        assertEquals(TUE_2026_06_16, clock.lastDayToFile(MANAGER, MON_2026_06_01).orElseThrow().dueOn());
        assertEquals(List.of(), clock.refusals(MANAGER, MON_2026_06_01, TUE_2026_06_16));
        assertEquals(FRI_2026_06_26, clock.decisionDue(MANAGER, TUE_2026_06_16).orElseThrow().dueOn());
    }

    @Test
    @DisplayName("6c: filed a day later is late: with a reason, or to court")
    void refusesALateAppealWithTheCourtRoute() {
        List<Refusal> refusals = clock.refusals(MANAGER, MON_2026_06_01, WED_2026_06_17);
        assertEquals(List.of(WED_2026_06_17, TUE_2026_06_16, MANAGER.name()), refusals.get(0).arguments());
        assertEquals("", refusals.get(0).section(), "the day is the city’s own");
        assertEquals(List.of("law.alternative.accept_late_with_reason", "law.alternative.go_to_court"),
                refusals.get(0).alternatives());
    }

    @Test
    void rollsALastDayOnAWeekend() {
        Deadline last = clock.lastDayToFile(MANAGER, FRI_2026_06_05).orElseThrow();
        assertEquals(SAT_2026_06_20, last.lastDay());
        assertEquals(MON_2026_06_22, last.dueOn());
    }

    @Test
    void countsBusinessDaysWhereTheRouteDoes() {
        AppealClock.Route business = new AppealClock.Route("commission", "Municipal Code 2.20", OptionalInt.of(3),
                OptionalInt.empty(), DayUnit.BUSINESS);
        assertEquals(WED_2026_05_27, clock.lastDayToFile(business, THU_2026_05_21).orElseThrow().dueOn());
    }
}
