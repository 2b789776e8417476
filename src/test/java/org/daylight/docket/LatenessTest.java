package org.daylight.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.daylight.request.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {

    @ParameterizedTest
    @CsvSource({"true, , 2026-05-20, OVERDUE, 1", "true, , 2026-05-21, TODAY, 0", "true, , 2026-05-24, SOON, 3", "true, , 2026-05-25, ONTIME, 4",
            "true, DENIED, 2026-05-19, OVERDUE, 2", "false, DENIED, 2026-05-19, STOPPED, 0", "false, WITHDRAWN, 2026-05-19, ENDED, 0", "false, WITHDRAWN, 2026-05-29, ENDED, 0"})
    void aCaseStandsByWhetherItsAnswerIsOwedAndByWhen(boolean running, Outcome outcome, LocalDate due, Lateness.Kind kind, long days) {
        assertEquals(new Lateness(kind, days), Lateness.of(running, outcome, due, LocalDate.of(2026, 5, 21)));
    }
}
