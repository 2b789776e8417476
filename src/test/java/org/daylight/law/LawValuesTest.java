package org.daylight.law;

import static org.daylight.law.Town.CALIFORNIA;
import static org.daylight.law.Town.clock;
import static org.daylight.law.Town.on;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the law's values promise at their edges. */
class LawValuesTest {

    private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    private static final LawFolder SHIPPED = LawFolder.onClassPath("ca-cpra");

    @Test
    void aRefusalSaysItsFieldItsKeyAndNothingElse() {
        Refused on = Refused.on("date", "input.date", 5);
        assertEquals("date", on.points().get(0).field());
        assertEquals(new Refusal("input.date", "", "", List.of(5), List.of()), on.points().get(0).refusal());
        assertEquals("input.date", on.getMessage());
        assertEquals(null, Refused.because("refused.stale").points().get(0).field());
        assertDoesNotThrow(() -> Refused.ifAny(List.of()));
        Refused many = assertThrows(Refused.class, () -> Refused.ifAny(List.of(Refusal.plain("a.b"), Refusal.plain("c.d"))));
        assertEquals("a.b, c.d", many.getMessage());
        assertEquals(Stream.of(null, null).toList(), many.points().stream().map(Refused.Point::field).toList());
    }

    @Test
    void eventsAreFoundByTheirCode() {
        for (ClockEvent event : ClockEvent.values()) {
            assertSame(event, ClockEvent.of(event.code()));
        }
        assertThrows(IllegalArgumentException.class, () -> ClockEvent.of("tomorrow"));
    }

    @Test
    void standingRefusesASecondAndALateExtensionBeforeAWordIsWritten() {
        ExtensionLaw law = new ExtensionLaw(clock());
        assertEquals(List.of(), law.standing(on(MON_2026_03_16), on(MON_2026_03_16.plusDays(10)), false));
        assertEquals(List.of("law.refusal.extension.second", "law.refusal.extension.too_late"),
                law.standing(on(MON_2026_03_16), on(MON_2026_03_16.plusDays(11)), true).stream().map(Refusal::key).toList());
    }

    @Test
    void recomputesUnderAVersionThatThereIs() {
        assertThrows(IllegalArgumentException.class,
                () -> clock().recompute(MON_2026_03_16, "V1999", ClockEvent.DETERMINATION_DUE, on(MON_2026_03_16)));
    }

    @Test
    void theLawHasItsNameAndFolder() {
        assertEquals("ca-cpra", CALIFORNIA.folder());
        assertEquals("California Public Records Act", CALIFORNIA.name());
        assertNotNull(Jurisdiction.california());
        assertEquals("ca-cpra", Jurisdiction.load("ca-cpra").folder());
    }

    @Test
    void aRowIsUnconfirmedByItsMark() {
        assertFalse(row("V").unconfirmed(0));
        assertFalse(row("V topic").unconfirmed(0));
        assertTrue(row("K").unconfirmed(0));
        assertTrue(row("V/K").unconfirmed(0));
        assertTrue(row("V in part").unconfirmed(0));
    }

    @Test
    void permanentRecordsAreKeptForEver() {
        RetentionClass permanent = new RetentionClass("minutes", 0, DayUnit.YEAR, true, "34090", false);
        assertEquals(LocalDate.MAX, permanent.keepThrough(MON_2026_03_16));
        RetentionClass months = new RetentionClass("x", 1, DayUnit.MONTH, false, "x", false);
        assertEquals(LocalDate.of(2026, 2, 28), months.keepThrough(LocalDate.of(2026, 1, 31)));
        assertThrows(IllegalArgumentException.class, () -> new RetentionClass("x", 0, DayUnit.YEAR, false, "x", false));
        assertThrows(IllegalArgumentException.class, () -> new RetentionClass("x", 1, DayUnit.BUSINESS, false, "x", false));
    }

    @Test
    void anExemptionIsCitedBetweenItsDates() {
        Exemption dated = dated(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertFalse(dated.inForceOn(LocalDate.of(2025, 12, 31)));
        assertTrue(dated.inForceOn(LocalDate.of(2026, 1, 1)));
        assertTrue(dated.inForceOn(LocalDate.of(2026, 12, 31)));
        assertFalse(dated.inForceOn(LocalDate.of(2027, 1, 1)));
        assertTrue(dated(null, null).inForceOn(LocalDate.of(1990, 1, 1)));
    }

    @Test
    void aVersionMayHaveOneDayAndNoExtension() {
        RuleVersion least = version(1, 0);
        assertEquals(1, least.baseDays());
        assertThrows(IllegalArgumentException.class, () -> version(0, 0));
        assertThrows(IllegalArgumentException.class, () -> version(1, -1));
    }

    @Test
    void feesMayBeNothingButNotLess() {
        assertEquals(0, FeeDraft.copies("Copies", 0, 0, "2026", MON_2026_03_16).cents());
        assertThrows(IllegalArgumentException.class, () -> FeeDraft.copies("Copies", -1, 0, "2026", MON_2026_03_16));
        assertThrows(IllegalArgumentException.class, () -> FeeDraft.copies("Copies", 0, -1, "2026", MON_2026_03_16));
        assertDoesNotThrow(() -> work(BigDecimal.ZERO));
        assertThrows(IllegalArgumentException.class, () -> work(BigDecimal.ONE.negate()));
    }

    @Test
    void retrievalIsJudgedOncePerRequest() {
        FeeLaw law = new FeeLaw(CALIFORNIA);
        assertEquals(List.of(), law.refusals(List.of(retrieval(250), retrieval(250))));
        assertEquals(List.of("law.refusal.fee.retrieval_above_cap"),
                law.refusals(List.of(retrieval(250), retrieval(251))).stream().map(Refusal::key).toList());
        assertEquals(List.of("law.refusal.fee.retrieval_above_cap"),
                law.refusals(List.of(retrieval(501))).stream().map(Refusal::key).toList());
        assertEquals(List.of(), law.refusals(List.of(retrieval(250)), List.of(retrieval(250))));
        assertEquals(List.of("law.refusal.fee.retrieval_above_cap"),
                law.refusals(List.of(retrieval(250)), List.of(retrieval(251))).stream().map(Refusal::key).toList());
        assertEquals(List.of(), law.refusals(List.of(), List.of(retrieval(250), retrieval(251))), "what was sent is not judged again");
    }

    @Test
    void aRouteOfTheLawMayLeaveItsDaysOpen() {
        Jurisdiction open = edited("appeals.txt", text -> "board|Ordinance 5|-|12|calendar\n");
        AppealClock.Route board = open.appealRoutes().get(0);
        assertEquals(OptionalInt.empty(), board.fileWithin());
        assertEquals(OptionalInt.of(12), board.decideWithin());
        assertEquals("board", board.name());
        assertEquals(DayUnit.CALENDAR, board.unit());
    }

    @Test
    void versionsMustStandInOrderOfTheirDates() {
        assertThrows(LawFolder.BadData.class, () -> edited("versions.txt", text -> text.replace("V2025|2025-01-01", "V2025|2023-01-01")));
        assertThrows(LawFolder.BadData.class, () -> edited("versions.txt", text -> text.replace("V2025|2025-01-01", "V2025|2022-01-01")));
    }

    @Test
    void holidaysStandInOrderOfTheirDates() {
        List<LocalDate> days = CALIFORNIA.holidays(2027).stream().map(Holiday::date).toList();
        assertEquals(days.stream().sorted().toList(), days);
        assertTrue(CALIFORNIA.judicialHoliday(LocalDate.of(2026, 9, 25)).isPresent());
        assertTrue(CALIFORNIA.judicialHoliday(LocalDate.of(2026, 10, 12)).isEmpty());
    }

    @Test
    void everyStepOfMonthsAndYearsIsInTheTrace() {
        Deadline limit = clock().when(ClockEvent.POLICE_DELAY_OUTER_LIMIT, on(MON_2026_03_16));
        assertEquals(18, limit.trace().stream().filter(day -> day.reason() == TraceReason.UNIT_STEP).count());
        assertTrue(limit.citations().contains("Gov. 6801-6806"), "citations of the trace are among the citations");
        assertEquals(List.of("34090"), clock().when(ClockEvent.GENERAL_RECORD_KEEP_THROUGH, on(MON_2026_03_16)).citations().subList(0, 1));
        assertEquals(List.of(), clock().when(ClockEvent.GENERAL_RECORD_KEEP_THROUGH, on(LocalDate.of(2044, 1, 4))).warnings(), "no calendar is asked");
        assertFalse(clock().when(ClockEvent.RECORDING_DELAY_FIRST_LIMIT, on(LocalDate.of(2044, 1, 4))).warnings().isEmpty());
    }

    private static LawFolder.Row row(String mark) {
        return new LawFolder.Row("file", 1, List.of(mark));
    }

    private static Exemption dated(LocalDate from, LocalDate to) {
        return new Exemption("x", 1, "1", null, "X", "x", "Because.", Exemption.Balance.NO, Exemption.Force.PERMISSIVE, false, "V", from, to);
    }

    private static RuleVersion version(int base, int extension) {
        return new RuleVersion("X", MON_2026_03_16, DayUnit.CALENDAR, base, extension, List.of(), false, true, "1", "x", false);
    }

    private static FeeDraft.DataWork work(BigDecimal hours) {
        return new FeeDraft.DataWork(FeeDraft.Limb.SCHEDULED_INTERVAL, hours, "x", null, null, null);
    }

    private static FeeDraft retrieval(long cents) {
        return new FeeDraft("statutory_fee", "Retrieval", BigDecimal.ONE, cents, "81008", "political_reform_filing", FeeDraft.Delivery.PAPER, false, true,
                MON_2026_03_16, Set.of(FeeDraft.Filed.in(2018)), null);
    }

    private static Jurisdiction edited(String file, UnaryOperator<String> edit) {
        return Jurisdiction.from(new LawFolder("ca-cpra",
                name -> name.equals(file) ? edit.apply(SHIPPED.texts().apply(name)) : SHIPPED.texts().apply(name)));
    }
}
