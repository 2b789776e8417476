package org.daylight.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for every city, every closure and every moment. */
class ClockPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 6 * 366;
    private static final Jurisdiction CALIFORNIA = Town.CALIFORNIA;
    private static final RuleVersion BUSINESS = CALIFORNIA.version("V2027").orElseThrow();

    @Property
    void isNeverDueOnAClosedDay(@ForAll("calendars") OfficeCalendar calendar, @ForAll("moments") Instant trigger,
            @ForAll ClockEvent event) {
        LocalDate due = new StatutoryClock(CALIFORNIA, calendar).dueOn(event, trigger);
        assertTrue(event.name().endsWith("KEEP_THROUGH") || !calendar.isClosed(due), due + " for " + event);
    }

    @Property
    void isNeverEarlierForALaterFiling(@ForAll("calendars") OfficeCalendar calendar, @ForAll("moments") Instant one,
            @ForAll("moments") Instant other, @ForAll ClockEvent event) {
        Instant first = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        StatutoryClock clock = new StatutoryClock(CALIFORNIA, calendar);
        assertFalse(clock.dueOn(event, later).isBefore(clock.dueOn(event, first)));
        assertFalse(clock.when(event, later, BUSINESS).dueOn().isBefore(clock.when(event, first, BUSINESS).dueOn()));
    }

    @Property
    void isNeverShortenedByAClosure(@ForAll("calendars") OfficeCalendar calendar, @ForAll("dates") LocalDate closed,
            @ForAll("moments") Instant received) {
        SortedMap<LocalDate, String> more = new TreeMap<>(calendar.closures());
        more.put(closed, "Flood");
        OfficeCalendar flooded = new OfficeCalendar(calendar.zone(), more, calendar.receiptRule(), calendar.opening(),
                calendar.closing(), calendar.extensionBase(), calendar.rollCourtHolidays());
        for (ClockEvent event : List.of(ClockEvent.DETERMINATION_DUE, ClockEvent.DETERMINATION_DUE_AFTER_EXTENSION,
                ClockEvent.EXTENSION_NOTICE_LAST_DAY, ClockEvent.FILED_STATEMENT_PUBLIC_BY)) {
            assertFalse(new StatutoryClock(CALIFORNIA, flooded).dueOn(event, received)
                    .isBefore(new StatutoryClock(CALIFORNIA, calendar).dueOn(event, received)));
        }
    }

    @Property
    void hasATraceThatAddsUpToTheDate(@ForAll("calendars") OfficeCalendar calendar,
            @ForAll("moments") Instant received, @ForAll boolean business, @ForAll boolean extended) {
        StatutoryClock clock = new StatutoryClock(CALIFORNIA, calendar);
        RuleVersion version = business ? BUSINESS : clock.versionFor(received);
        Deadline due = clock.when(extended ? ClockEvent.DETERMINATION_DUE_AFTER_EXTENSION
                : ClockEvent.DETERMINATION_DUE, received, version);
        List<TraceDay> trace = due.trace();
        assertEquals(new TraceDay(due.dayZero(), 0, false, TraceReason.DAY_ZERO, null, "Gov. 6800, CCP 12"),
                trace.get(0));
        assertEquals(due.dueOn(), trace.get(trace.size() - 1).date());
        long counted = 0;
        for (int index = 1; index < trace.size(); index++) {
            TraceDay day = trace.get(index);
            assertEquals(due.dayZero().plusDays(index), day.date());
            counted += day.counted() ? 1 : 0;
            assertEquals(day.counted() ? counted : counted + 1, day.day());
        }
        assertEquals(version.baseDays() + (extended ? version.extensionDays() : 0), counted);
    }

    @Property
    void endsEveryTraceOnTheDate(@ForAll("calendars") OfficeCalendar calendar, @ForAll("moments") Instant trigger,
            @ForAll ClockEvent event) {
        StatutoryClock clock = new StatutoryClock(CALIFORNIA, calendar);
        Deadline due = clock.when(event, trigger);
        assertEquals(due.dueOn(), due.trace().get(due.trace().size() - 1).date());
        assertEquals(due.dueOn(), clock.dueOn(event, trigger));
        assertFalse(due.outerOn().isBefore(due.dueOn()));
    }

    @Property
    void isNotMovedByDaylightSavingOrLeapDays(@ForAll("calendars") OfficeCalendar calendar,
            @ForAll("dates") LocalDate received, @ForAll("times") LocalTime time) {
        OfficeCalendar actual = Town.calendar(calendar.closures(), ReceiptRule.ACTUAL_DATE, calendar.extensionBase(),
                calendar.rollCourtHolidays());
        Deadline due = new StatutoryClock(CALIFORNIA, actual)
                .determinationDue(received.atTime(time).atZone(Town.PACIFIC).toInstant());
        assertEquals(received, due.dayZero());
        assertEquals(received.toEpochDay() + 10, due.lastDay().toEpochDay());
    }

    @Property
    void neverEndsAnExtensionBeforeTheBaseDate(@ForAll("calendars") OfficeCalendar calendar,
            @ForAll("moments") Instant received, @ForAll boolean business) {
        StatutoryClock clock = new StatutoryClock(CALIFORNIA, calendar);
        RuleVersion version = business ? BUSINESS : clock.versionFor(received);
        Deadline base = clock.when(ClockEvent.DETERMINATION_DUE, received, version);
        Deadline extended = clock.when(ClockEvent.DETERMINATION_DUE_AFTER_EXTENSION, received, version);
        assertFalse(extended.dueOn().isBefore(base.dueOn()));
        assertFalse(extended.outerOn().isBefore(base.outerOn()));
    }

    @Property
    void isNotMovedByWaitingForTheRequester(@ForAll("calendars") OfficeCalendar calendar,
            @ForAll("moments") Instant received, @ForAll("dates") LocalDate asked) {
        StatutoryClock clock = new StatutoryClock(CALIFORNIA, calendar);
        var waited = List.of(new StatutoryClock.Waiting(asked, asked.plusDays(30)));
        RuleVersion version = clock.versionFor(received);
        for (ClockEvent event : Set.of(ClockEvent.DETERMINATION_DUE, ClockEvent.DETERMINATION_DUE_AFTER_EXTENSION)) {
            assertEquals(clock.when(event, received), clock.when(event, received, version, waited));
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIN.plusMinutes(minute));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(dates(), times())
                .as((date, time) -> date.atTime(time).atZone(Town.PACIFIC).toInstant());
    }

    @Provide
    Arbitrary<OfficeCalendar> calendars() {
        Arbitrary<SortedMap<LocalDate, String>> closures = dates().set().ofMaxSize(400).map(dates -> {
            SortedMap<LocalDate, String> map = new TreeMap<>();
            dates.forEach(date -> map.put(date, "Closed"));
            return map;
        });
        return Combinators.combine(closures, Arbitraries.of(ReceiptRule.class), Arbitraries.of(ExtensionBase.class),
                Arbitraries.of(true, false)).as(Town::calendar);
    }
}
