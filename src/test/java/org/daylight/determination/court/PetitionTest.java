package org.daylight.determination.court;

import static org.daylight.request.SampleCase.*;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.law.Deadline;
import org.daylight.law.Refused;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;
import org.junit.jupiter.api.Test;

class PetitionTest {

    private static final Instant NOON = Instant.parse("2026-07-06T19:00:00Z");
    private static final LocalDate THU_2026_07_02 = LocalDate.of(2026, 7, 2);
    private final CityProfile city = SampleCity.with();
    private final RecordsRequest request = SampleCase.filed(city, Instant.parse("2026-05-21T17:00:00Z"));
    private final Petition petition = new Petition(request, new Petition.Draft("Superior Court of Orange County", "30-2026-7", "The denial of the lease",
            THU_2026_07_02, LocalDate.of(2026, 7, 6), null, null), CLERK, NOON);

    @Test
    void holdsUntilItIsLiftedOnceWithAReason() {
        assertTrue(petition.held());
        petition.lift("The case was dismissed.", SUPERVISOR, NOON);
        assertFalse(petition.held());
        assertEquals(SUPERVISOR.name() + ", " + SUPERVISOR.title(), petition.liftedBy());
        assertEquals("refused.petition.lifted", refused(() -> petition.lift("Again", SUPERVISOR, NOON)));
    }

    @Test
    void anOrderLiftsNothingAndIsRecordedOnce() {
        petition.order("The memo is to be given out.", LocalDate.of(2026, 9, 1), null);
        assertTrue(petition.held());
        assertEquals("refused.petition.ordered", refused(() -> petition.order("Another", LocalDate.of(2026, 9, 2), null)));
    }

    @Test
    void theDaysOfAnOrderAreSetRightAndTheWritIsCountedAnew() {
        assertEquals("refused.petition.unordered", refused(() -> petition.correct(LocalDate.of(2026, 9, 1), null)));
        petition.order("The memo is to be given out.", LocalDate.of(2026, 8, 3), null);
        assertEquals("refused.petition.same", refused(() -> petition.correct(LocalDate.of(2026, 8, 3), null)));
        petition.correct(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));
        assertEquals(LocalDate.of(2026, 9, 1), petition.orderedOn());
        assertEquals(LocalDate.of(2026, 9, 22), petition.writDue(city).orElseThrow().dueOn());
    }

    @Test
    void theDaysForAWritRunFromServiceOfNoticeOfEntry() {
        assertEquals(Optional.empty(), petition.writDue(city));
        petition.order("The memo is to be given out.", LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5));
        Deadline due = petition.writDue(city).orElseThrow();
        assertEquals(LocalDate.of(2026, 5, 26), due.dueOn(), "20 days are Memorial Day, May 25: the next open day");
        assertTrue(due.citations().contains("7923.500"), due.citations().toString());
        assertEquals(LocalDate.of(2026, 6, 15), petition.writLatest(city).orElseThrow().dueOn(), "40 days are a Sunday: Monday");
    }

    @Test
    void theNextDayInCourtIsTheNearestThatIsKnown() {
        LocalDate today = LocalDate.of(2026, 7, 6);
        assertEquals(Optional.empty(), petition.next(city, today), "the Act sets no day to answer");
        Petition dated = new Petition(request, new Petition.Draft("Superior Court", "30-2026-9", "The denial", THU_2026_07_02, today, today.plusDays(40), today.plusDays(24)), CLERK, NOON);
        assertEquals(Optional.of(new Petition.Day("petition.respond", today.plusDays(24))), dated.next(city, today));
        assertEquals(Optional.of(new Petition.Day("petition.hearing", today.plusDays(40))), dated.next(city, today.plusDays(25)));
        petition.order("The memo is to be given out.", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));
        assertEquals(Optional.of(new Petition.Day("petition.writ", LocalDate.of(2026, 9, 22))), petition.next(city, LocalDate.of(2026, 9, 22)));
        assertEquals(Optional.empty(), petition.next(city, LocalDate.of(2026, 9, 23)), "it has gone by");
    }

    @Test
    void tellsWhatLiesAheadBeforeItsHoldEnds() {
        LocalDate today = LocalDate.of(2026, 7, 6);
        assertEquals(List.of(), petition.ahead(city, today, false));
        Petition heard = new Petition(request, new Petition.Draft("Superior Court", "30-2026-8", "The denial", THU_2026_07_02, today, today.plusDays(9), null), CLERK, NOON);
        assertEquals(List.of("petition.ahead.hearing"), heard.ahead(city, today, false));
        assertEquals(List.of(), heard.ahead(city, today.plusDays(10), false));
        petition.order("The memo is to be given out.", LocalDate.of(2026, 7, 3), null);
        assertEquals(List.of("petition.ahead.entry", "petition.ahead.order"), petition.ahead(city, today, false));
        heard.order("The memo is to be given out.", LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 6));
        assertEquals(List.of("petition.ahead.writ"), heard.ahead(city, today.plusDays(30), true), "with the court’s leave there are 40 days");
        assertEquals(List.of(), heard.ahead(city, today.plusDays(60), true));
    }

    private static String refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act).points().get(0).refusal().key();
    }
}
