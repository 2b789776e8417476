package org.daylight.request;

import static org.daylight.request.SampleCase.CLERK;
import static org.daylight.request.SampleCase.SUPERVISOR;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.law.Deadline;
import org.daylight.law.TraceDay;
import org.daylight.law.TraceReason;
import org.junit.jupiter.api.Test;

class ReopeningTest {

    private static final Instant THU_2026_05_21 = at("2026-05-21T10:00");
    private static final Instant TUE_2026_06_09_AT_NIGHT = at("2026-06-09T23:50");
    private static final LocalDate MON_2026_06_22 = LocalDate.of(2026, 6, 22);
    private final CityProfile city = SampleCity.with();
    private final RecordsRequest request = SampleCase.filed(city, THU_2026_05_21);

    @Test
    void countsTheWholePeriodOnceMoreFromTheLocalDayOfTheReopening() {
        closed();
        TimelineEntry entry = request.reopen(Step.REOPEN, anew(), CLERK, TUE_2026_06_09_AT_NIGHT, Particulars.words("A page is missing."));
        assertEquals(MON_2026_06_22, request.dueOn(), "day ten is Friday, June 19, a closure: on to Monday");
        assertEquals(Status.IN_PROGRESS, request.status());
        assertEquals("2026-06-01", entry.facts().get("oldDue"));
        assertEquals("2026-06-22", entry.facts().get("due"));
        assertFalse(request.outerOn().isBefore(request.dueOn()));
    }

    @Test
    void showsTheWorkingOfTheNewDate() {
        closed();
        request.reopen(Step.REOPEN, anew(), CLERK, TUE_2026_06_09_AT_NIGHT, Particulars.NONE);
        TraceDay first = request.clockTrace().days().get(0);
        assertEquals(TraceReason.REOPENED, first.reason());
        assertEquals(LocalDate.of(2026, 6, 9), first.date());
        assertFalse(first.counted());
        assertEquals(0, first.day());
        assertEquals(MON_2026_06_22, request.clockTrace().days().get(request.clockTrace().days().size() - 1).date());
        assertTrue(request.clockTrace().reopened());
    }

    @Test
    void keepsTheDayOfReceiptAndTheRuleVersion() {
        closed();
        String version = request.ruleVersion();
        request.reopen(Step.REOPEN, anew(), CLERK, TUE_2026_06_09_AT_NIGHT, Particulars.NONE);
        assertEquals(LocalDate.of(2026, 5, 21), request.dayZero());
        assertEquals(version, request.ruleVersion());
    }

    @Test
    void aReversalHasItsOwnDateToo() {
        closed();
        request.reopen(Step.REVERSE_ON_APPEAL, anew(), SUPERVISOR, TUE_2026_06_09_AT_NIGHT, Particulars.NONE);
        assertEquals(MON_2026_06_22, request.dueOn());
    }

    @Test
    void aCaseThatIsNotClosedKeepsItsDate() {
        assertThrows(StepRefused.class, () -> request.reopen(Step.REOPEN, anew(), CLERK, TUE_2026_06_09_AT_NIGHT, Particulars.NONE));
        assertEquals(LocalDate.of(2026, 6, 1), request.dueOn());
        assertFalse(request.clockTrace().reopened());
    }

    private Deadline anew() {
        return Requests.dueAnew(request, city, TUE_2026_06_09_AT_NIGHT);
    }

    private void closed() {
        request.take(Step.ACKNOWLEDGE, CLERK, THU_2026_05_21, Particulars.NONE);
        request.determine(Step.DETERMINE, Outcome.DENIED, CLERK, THU_2026_05_21, Particulars.NONE);
        request.take(Step.CLOSE, CLERK, THU_2026_05_21, Particulars.NONE);
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(SampleCity.PACIFIC).toInstant();
    }
}
