package org.daylight.docket.figures;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.daylight.city.SampleCity;
import org.daylight.determination.time.Party;
import org.daylight.docket.Days;
import org.daylight.docket.Queue;
import org.daylight.request.Outcome;
import org.junit.jupiter.api.Test;

/** Figures laid out by hand, in a city closed on Memorial Day (Mon 2026-05-25) and Juneteenth (Fri 2026-06-19). */
class OpenCasesTest {

    private static final LocalDate THU_2026_05_21 = LocalDate.of(2026, 5, 21);
    private static final LocalDate SAT_2026_05_23 = LocalDate.of(2026, 5, 23);

    @Test
    void whatFallsOnAClosedDayIsWorkOfTheNextOpenOne() {
        Table due = open(THU_2026_05_21, due("2026-05-20", 2), due("2026-05-21", 1), due("2026-05-23", 1), due("2026-05-25", 1), due("2026-05-26", 4), due("2026-06-18", 1), due("2026-06-19", 8)).due();
        assertEquals(2, due.row("LATE").count());
        assertEquals(1, due.row("2026-05-21").count(), "today");
        assertNull(due.row("2026-05-25"), "closed");
        assertEquals(6, due.row("2026-05-26").count(), "Saturday, Memorial Day and the day itself");
        assertEquals(1, due.row("2026-06-18").count(), "the twentieth working day");
        assertEquals(8, due.row("LATER").count(), "Juneteenth is work of the Monday after it");
        assertEquals(22, due.rows().size());
        assertEquals(18, due.total().count());
        assertEquals("show=open&due=2026-05-23..2026-05-26", due.row("2026-05-26").list());
        assertEquals("show=overdue", due.row("LATE").list());
    }

    @Test
    void onASaturdayTheFirstDayIsTheNextOpenOne() {
        Table due = open(SAT_2026_05_23, due("2026-05-22", 1), due("2026-05-23", 1), due("2026-05-26", 1)).due();
        assertEquals(1, due.row("LATE").count());
        assertEquals("2026-05-26", due.rows().get(1).label());
        assertEquals(2, due.rows().get(1).count());
    }

    @Test
    void agesMeetWithoutAGap() {
        Table age = open(THU_2026_05_21, filed(-1), filed(0), filed(10), filed(11), filed(24), filed(25), filed(45), filed(46), filed(90), filed(91), filed(4000)).age();
        assertEquals(List.of(3L, 2L, 2L, 2L, 2L), age.rows().stream().map(Row::count).toList());
        assertEquals("show=open&filed=2026-04-27..2026-05-10", age.row("UP_TO_24").list());
    }

    @Test
    void nothingIsDividedByNothing() {
        Scope scope = new Scope(new Days(LocalDate.of(2026, 1, 1), THU_2026_05_21), null, THU_2026_05_21, SampleCity.with().calendar());
        Table none = new Answers(List.of(), scope).onTime();
        assertEquals(5, none.rows().size());
        assertNull(none.total().values().get(2));
        assertTrue(none.empty());
        assertTrue(open(THU_2026_05_21).due().empty());
        Table all = new Answers(List.of(new Answers.Count(java.time.YearMonth.of(2026, 2), Outcome.DENIED, Party.CLERK, 3, 1)), scope).onTime();
        assertEquals(Arrays.asList(2L, 1L, 667L), all.row("2026-02").values());
        assertEquals(Arrays.asList(0L, 0L, null), all.row("2026-01").values());
        assertEquals(1, new Answers(List.of(new Answers.Count(java.time.YearMonth.of(2026, 2), Outcome.DENIED, Party.CLERK, 3, 1)), scope).whyLate().row("CLERK").count());
    }

    @Test
    void aYearBeginsAndEndsAtMidnightInThePacific() {
        ZoneId pacific = SampleCity.PACIFIC;
        Days year = Scope.year(2025, THU_2026_05_21);
        assertEquals(Instant.parse("2025-01-01T08:00:00Z"), year.begin(pacific));
        assertEquals(Instant.parse("2026-01-01T08:00:00Z"), year.end(pacific));
        assertEquals(Instant.parse("2026-07-01T07:00:00Z"), Days.of(java.time.YearMonth.of(2026, 6)).end(pacific), "in summer");
        assertEquals(THU_2026_05_21, Scope.year(2026, THU_2026_05_21).to());
        assertThrows(IllegalArgumentException.class, () -> Scope.year(2027, THU_2026_05_21));
    }

    @Test
    void aNameIsNeverFrozen() {
        assertThrows(IllegalArgumentException.class, () -> Frozen.write(List.of(new Table(Figure.AGE, List.of(Row.of("a \"name\"", 1L)), null))));
        assertThrows(IllegalArgumentException.class, () -> new Table(Figure.ON_TIME, List.of(Row.of("2026-02", 1L)), null), "a number for each column");
    }

    @Test
    void daysOfAnAddress() {
        assertEquals(new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)), Days.of("2026-03-01..2026-03-31"));
        for (String wrong : new String[] {null, "", "2026-03-01", "2026-03-31..2026-03-01", "2026-02-30..2026-03-01", "a..b"}) {
            assertNull(Days.of(wrong), wrong);
        }
    }

    private static OpenCases open(LocalDate today, Queue.Tally... cases) {
        return new OpenCases(List.of(cases), new Scope(Scope.lastTwelveMonths(today), null, today, SampleCity.with().calendar()));
    }

    private static Queue.Tally due(String day, long cases) {
        return new Queue.Tally(LocalDate.parse(day), THU_2026_05_21.minusDays(3), cases);
    }

    private static Queue.Tally filed(int daysAgo) {
        return new Queue.Tally(THU_2026_05_21, THU_2026_05_21.minusDays(daysAgo), 1L);
    }
}
