package org.daylight.law;

import static org.daylight.law.Days.*;
import static org.daylight.law.Town.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A made-up law that differs in everything, loaded by the same engine from its own folder. */
class OtherLawTest {
    private static final Jurisdiction FAR_HAVEN = Jurisdiction.load("far-haven");
    private final OfficeCalendar calendar = Town.calendar(
            new TreeMap<>(Map.of(WED_2026_03_18, "Landing Day")), ReceiptRule.ACTUAL_DATE,
            ExtensionBase.UNROLLED_DAY10, false);
    private final StatutoryClock clock = new StatutoryClock(FAR_HAVEN, calendar);

    @Test
    void countsBusinessDays() {
        Deadline due = clock.determinationDue(on(FRI_2026_03_13));
        assertEquals(MON_2026_03_23, due.dueOn());
        assertEquals(5, due.trace().stream().filter(TraceDay::counted).count());
        assertEquals(List.of("FH1", "Papers Act s. 3"), List.of(due.ruleVersion(), due.citations().get(0)));
        assertEquals(due.dueOn(), clock.dueOn(on(FRI_2026_03_13)));
    }

    @Test
    void stopsWhileWaitingForTheRequester() {
        RuleVersion version = clock.versionFor(on(FRI_2026_03_13));
        Deadline due = clock.when(ClockEvent.DETERMINATION_DUE, on(FRI_2026_03_13), version,
                List.of(new StatutoryClock.Waiting(MON_2026_03_16, FRI_2026_03_20)));
        assertEquals(THU_2026_03_26, due.dueOn());
        assertEquals(4, due.trace().stream().filter(day -> day.reason() == TraceReason.WAITING).count());
        assertEquals(5, due.trace().stream().filter(TraceDay::counted).count());
    }

    @Test
    void extendsOnItsOwnGroundsInItsOwnDays() {
        ExtensionLaw law = new ExtensionLaw(clock);
        assertEquals(WED_2026_04_01, law.latestDate(on(FRI_2026_03_13)));
        assertEquals(List.of(), law.refusals(draft("translation", "Dutch", WED_2026_04_01)));
        List<Refusal> late = law.refusals(draft("translation", "Dutch", THU_2026_04_02));
        assertEquals(List.of("Papers Act s. 5(3)"), late.stream().map(Refusal::section).toList());
        assertEquals(1, law.refusals(draft("voluminous", "Dutch", WED_2026_04_01)).size());
        assertEquals(1, law.refusals(draft("flood", "Water", WED_2026_04_01)).size());
    }

    @Test
    void changesItsRuleOnADate() {
        assertEquals("FH2", clock.versionFor(on(WED_2026_07_01)).code());
        assertEquals(TUE_2026_07_07, clock.dueOn(on(WED_2026_07_01)));
    }

    @Test
    void hasAnAdministrativeAppeal() {
        AppealClock.Route board = FAR_HAVEN.appealRoutes().get(0);
        AppealClock appeals = new AppealClock(FAR_HAVEN, calendar);
        assertEquals(TUE_2026_03_31, appeals.lastDayToFile(board, MON_2026_03_02).orElseThrow().dueOn());
        assertEquals("Papers Act s. 9",
                appeals.refusals(board, MON_2026_03_02, WED_2026_04_01).get(0).section());
    }

    @Test
    void hasNoPoliceClocks() {
        assertThrows(IllegalArgumentException.class,
                () -> clock.when(ClockEvent.POLICE_RECORD_DISCLOSURE_DUE, on(FRI_2026_03_13)));
        assertEquals(FRI_2029_03_16, clock.dueOn(ClockEvent.GENERAL_RECORD_KEEP_THROUGH, on(MON_2026_03_16)));
        assertTrue(FAR_HAVEN.letter("denial").isEmpty());
        assertEquals(WED_2026_03_18, FAR_HAVEN.holidays(2026).get(0).date());
    }

    private static ExtensionDraft draft(String ground, String reason, LocalDate expected) {
        return new ExtensionDraft(on(FRI_2026_03_13), on(FRI_2026_03_20), Set.of(ground), reason, null, expected,
                "Jo Reed", "Harbour Clerk", true, false, Map.of());
    }
}
