package org.daylight.determination;

import static org.daylight.request.Outcome.*;
import static org.daylight.request.SampleCase.CLERK;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daylight.city.SampleCity;
import org.daylight.law.Refused;
import org.daylight.request.Outcome;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;
import org.daylight.request.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    private static final Instant THU_2026_05_21 = LocalDate.of(2026, 5, 21).atTime(10, 0).atZone(SampleCity.PACIFIC).toInstant();
    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final LocalDate MON_2026_06_15 = LocalDate.of(2026, 6, 15);
    private final RecordsRequest request = SampleCase.filed(SampleCity.with(), THU_2026_05_21);
    private final Part one = new Part(request, 1, new Part.Draft("E-mails", "IT"));
    private final Part two = new Part(request, 2, new Part.Draft("Plans", null));

    /** Each row of the table of {@link Part#together}, with more than one example where a row says "whatever". */
    @ParameterizedTest
    @CsvSource({"IN_PART, IN_PART", "IN_PART IN_FULL, IN_PART", "IN_PART DENIED, IN_PART", "IN_PART NO_RECORDS, IN_PART",
            "DENIED IN_FULL, IN_PART", "DENIED POSTED, IN_PART", "DENIED IN_FULL NO_RECORDS, IN_PART",
            "NOT_IDENTIFIED, NOT_IDENTIFIED", "NO_RECORDS NOT_IDENTIFIED, NOT_IDENTIFIED", "NOT_IDENTIFIED IN_FULL, IN_FULL", "DENIED NOT_IDENTIFIED, DENIED",
            "DENIED, DENIED", "DENIED NO_RECORDS, DENIED", "DENIED NOT_THIS_AGENCY, DENIED", "DENIED NO_RECORDS NOT_THIS_AGENCY, DENIED",
            "IN_FULL, IN_FULL", "IN_FULL NO_RECORDS, IN_FULL", "IN_FULL POSTED, IN_FULL", "IN_FULL NOT_THIS_AGENCY, IN_FULL",
            "POSTED, POSTED", "POSTED NO_RECORDS, POSTED", "POSTED NOT_THIS_AGENCY, POSTED",
            "NO_RECORDS, NO_RECORDS", "NO_RECORDS NOT_THIS_AGENCY, NO_RECORDS", "NOT_THIS_AGENCY, NOT_THIS_AGENCY"})
    void theRequestsOutcomeFollowsFromItsParts(String parts, Outcome request) {
        assertEquals(request, Part.together(List.of(parts.split(" ")).stream().map(Outcome::valueOf).toList()));
    }

    @Test
    void aPartIsApartWhileItIsOpenAndItsDateIsNotTheCases() {
        assertEquals(MON_2026_06_01, request.dueOn());
        assertEquals(List.of(), Part.apart(List.of(one, two)));
        one.extendTo(MON_2026_06_15);
        assertEquals(List.of(one), Part.apart(List.of(one, two)));
        one.decide(IN_FULL);
        assertEquals(List.of(), Part.apart(List.of(one, two)));
    }

    @Test
    void theRequestWithholdsExactlyWhenAPartDoes() {
        List<Outcome> possible = new ArrayList<>(EnumSet.complementOf(EnumSet.of(WITHDRAWN)));
        for (int some = 1; some < 1 << possible.size(); some++) {
            Set<Outcome> parts = EnumSet.noneOf(Outcome.class);
            for (int i = 0; i < possible.size(); i++) {
                if ((some >> i & 1) == 1) {
                    parts.add(possible.get(i));
                }
            }
            Outcome together = Part.together(parts);
            assertEquals(parts.stream().anyMatch(Outcome::withholds), together.withholds(), parts + " gave " + together);
            assertEquals(parts.contains(IN_FULL) || parts.contains(IN_PART) || parts.contains(POSTED), together == IN_FULL || together == IN_PART
                    || together == POSTED, parts + " gave " + together);
        }
        assertThrows(IllegalArgumentException.class, () -> Part.together(List.of(WITHDRAWN)));
        assertThrows(IllegalArgumentException.class, () -> Part.together(List.of()));
    }

    @Test
    void aPartHasTheCasesDateUntilItAloneIsExtended() {
        assertEquals(MON_2026_06_01, one.dueOn());
        one.extendTo(MON_2026_06_15);
        assertTrue(one.extended());
        assertEquals(MON_2026_06_15, one.dueOn());
        assertEquals(MON_2026_06_01, two.dueOn());
        assertEquals(MON_2026_06_01, Part.nearest(List.of(one, two)));
    }

    @Test
    void theCaseIsDueWhenItsNextOpenPartIs() {
        one.extendTo(MON_2026_06_15);
        two.decide(IN_FULL);
        request.onPart(Step.DETERMINE_PART, Part.nearest(List.of(one, two)), CLERK, THU_2026_05_21, Particulars.NONE);
        assertEquals(MON_2026_06_15, request.dueOn());
        one.decide(DENIED);
        assertEquals(MON_2026_06_15, Part.nearest(List.of(one, two)), "the last date stays");
    }

    @Test
    void aPartIsDecidedOnceUntilItIsOpenedAgain() {
        one.extendTo(MON_2026_06_15);
        one.decide(DENIED);
        assertEquals("refused.part.decided", assertThrows(Refused.class, () -> one.decide(IN_FULL)).points().get(0).refusal().key());
        assertThrows(Refused.class, () -> one.extendTo(MON_2026_06_15));
        one.open();
        assertTrue(one.undecided());
        assertEquals(MON_2026_06_01, one.dueOn(), "the date of its own was of the first time");
    }
}
