package org.daylight.determination;

import static org.daylight.request.SampleCase.*;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R1.18: the notice of a decision is due the same day, and late after more than one business day")
class PromptNoticeTest {

    private static final Instant THU_2026_05_21 = at("2026-05-21");
    private static final Instant FRI_2026_05_22 = at("2026-05-22");
    private static final Instant TUE_2026_05_26 = at("2026-05-26");
    private static final Instant WED_2026_05_27 = at("2026-05-27");
    private final CityProfile city = SampleCity.with();
    private final RecordsRequest request = SampleCase.filed(city, THU_2026_05_21);

    @Test
    void countsNeitherTheWeekendNorMemorialDay() {
        Determination friday = SampleDecision.denied(request, city, true, CLERK, FRI_2026_05_22);
        assertFalse(friday.noticeIsLate(city.calendar(), FRI_2026_05_22));
        assertFalse(friday.noticeIsLate(city.calendar(), TUE_2026_05_26), "Monday is Memorial Day: Tuesday is the first business day");
        assertTrue(friday.noticeIsLate(city.calendar(), WED_2026_05_27));
    }

    @Test
    void whatWasSignedInTimeStaysInTime() {
        Determination signed = SampleDecision.denied(request, city, true, CLERK, FRI_2026_05_22);
        signed.sign(SUPERVISOR, TUE_2026_05_26);
        assertFalse(signed.noticeIsLate(city.calendar(), at("2026-07-01")));
    }

    @Test
    void whatWasSignedLateStaysLateAndWhatWasGivenBackIsNoDecision() {
        Determination late = SampleDecision.denied(request, city, true, CLERK, THU_2026_05_21);
        late.sign(SUPERVISOR, WED_2026_05_27);
        assertTrue(late.noticeIsLate(city.calendar(), WED_2026_05_27));
        Determination returned = SampleDecision.denied(request, city, true, CLERK, THU_2026_05_21);
        returned.giveBack("Name the section.");
        assertFalse(returned.noticeIsLate(city.calendar(), WED_2026_05_27));
    }

    @Test
    void sentAtOnceIsNeverLate() {
        assertFalse(SampleDecision.denied(request, city, false, CLERK, THU_2026_05_21).noticeIsLate(city.calendar(), at("2026-07-01")));
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(SampleCity.PACIFIC).toInstant();
    }
}
