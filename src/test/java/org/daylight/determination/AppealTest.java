package org.daylight.determination;

import static org.daylight.request.SampleCase.*;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;
import org.daylight.request.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AppealTest {

    private static final Instant FILED = at("2026-05-21");
    private static final Instant MON_2026_06_01 = at("2026-06-01");
    private static final Instant TUE_2026_06_16 = at("2026-06-16");
    private static final Instant WED_2026_06_17 = at("2026-06-17");
    private final CityProfile city = SampleCity.with(SampleCity.cityManager());
    private final RecordsRequest request = SampleCase.filed(city, FILED);

    @Test
    @DisplayName("6a: no route: refused with the way to court and the county")
    void namesTheCourtWhereTheCityHasNoRoute() {
        Refusal refusal = refusal(() -> AppealLaw.routeFor(denial(), List.of(), SampleCity.with()));
        assertEquals("refused.appeal.no_route", refusal.key());
        assertEquals(List.of("Orange"), refusal.arguments());
        assertEquals("7923.000, 7923.100", refusal.section());
    }

    @Test
    @DisplayName("6b: filed on the fifteenth day is in time, and is decided in ten")
    void takesAnAppealInTime() {
        Appeal appeal = SampleDecision.appeal(denial(), city, TUE_2026_06_16);
        assertFalse(appeal.late());
        assertEquals(LocalDate.of(2026, 6, 26), appeal.decideBy());
        assertEquals("City manager", appeal.route());
        assertNull(appeal.filedBy());
    }

    @Test
    @DisplayName("6c: filed a day later is late, and marked so")
    void marksALateAppeal() {
        assertTrue(SampleDecision.appeal(denial(), city, WED_2026_06_17).late());
    }

    @Test
    void inventsNoDaysWhereTheCityHasSaidNone() {
        Appeal appeal = SampleDecision.appeal(denial(), SampleCity.with(SampleCity.silent()), at("2026-12-01"));
        assertFalse(appeal.late());
        assertNull(appeal.decideBy());
    }

    @Test
    void reviewsOnlyWhatWasSentAndWithholds() {
        Determination proposed = SampleDecision.denied(request, city, true, CLERK, MON_2026_06_01);
        Determination full = SampleDecision.plain(request, Outcome.IN_FULL, city, LocalDate.of(2026, 6, 5), CLERK, MON_2026_06_01);
        assertEquals("refused.appeal.nothing", refusal(() -> AppealLaw.routeFor(proposed, List.of(), city)).key());
        assertEquals("refused.appeal.nothing", refusal(() -> AppealLaw.routeFor(full, List.of(), city)).key());
    }

    @Test
    void takesOneOpenAppealOfADenialAndEachRouteOnce() {
        Determination denial = denial();
        Appeal first = SampleDecision.appeal(denial, city, TUE_2026_06_16);
        assertEquals("refused.appeal.open", refusal(() -> AppealLaw.routeFor(denial, List.of(first), city)).key());
        first.decide(Appeal.Decision.UPHELD, "It is advice.", OTHER_SUPERVISOR, WED_2026_06_17);
        assertEquals("refused.appeal.no_further_route", refusal(() -> AppealLaw.routeFor(denial, List.of(first), city)).key());
        CityProfile two = SampleCity.with(SampleCity.cityManager(), SampleCity.silent());
        assertEquals("Ombudsperson", AppealLaw.routeFor(denial, List.of(first), two).name());
    }

    @Test
    void aWithdrawnAppealUsesUpNoRoute() {
        Determination denial = denial();
        Appeal first = SampleDecision.appeal(denial, city, TUE_2026_06_16);
        first.decide(Appeal.Decision.WITHDRAWN, null, Actor.REQUESTER, WED_2026_06_17);
        assertEquals("City manager", AppealLaw.routeFor(denial, List.of(first), city).name());
    }

    @Test
    void isNeverDecidedByTheWriterTheSignerOrWhoeverIsResponsible() {
        Determination denial = SampleDecision.denied(request, city, true, new Actor(Actor.Kind.STAFF, 9L, "Jo Diaz", "Clerk", null, CLERK.permissions()),
                MON_2026_06_01);
        denial.sign(SUPERVISOR, MON_2026_06_01);
        Appeal appeal = SampleDecision.appeal(denial, city, TUE_2026_06_16);
        for (Actor barred : List.of(SUPERVISOR, CLERK, new Actor(Actor.Kind.STAFF, 9L, "Jo Diaz", "Clerk", null, SUPERVISOR.permissions()))) {
            Refusal refusal = refusal(() -> appeal.decide(Appeal.Decision.UPHELD, "It is advice.", barred, WED_2026_06_17));
            assertEquals("refused.appeal.own", refusal.key());
            assertEquals("R6.5", refusal.rule());
            assertTrue(appeal.open());
        }
        assertFalse(appeal.isBarred(OTHER_SUPERVISOR));
    }

    @Test
    void isDecidedOnce() {
        Appeal appeal = SampleDecision.appeal(denial(), city, TUE_2026_06_16);
        appeal.decide(Appeal.Decision.REVERSED_IN_PART, "One page is not advice.", OTHER_SUPERVISOR, WED_2026_06_17);
        assertEquals("Van Tran, Assistant City Manager", appeal.decidedBy());
        assertEquals("refused.appeal.decided",
                refusal(() -> appeal.decide(Appeal.Decision.UPHELD, "No.", OTHER_SUPERVISOR, WED_2026_06_17)).key());
    }

    @Test
    void reopensTheRequestOnAReversalOnly() {
        for (Appeal.Decision decision : Appeal.Decision.values()) {
            assertEquals(decision.name().startsWith("REVERSED") ? Step.REVERSE_ON_APPEAL : Step.DECIDE_APPEAL, decision.step());
        }
    }

    @Test
    void isSignedBySomebodyElseThanItsWriterAndOnce() {
        Determination own = SampleDecision.denied(request, city, true, SUPERVISOR, MON_2026_06_01);
        assertEquals("refused.determination.own", refusal(() -> own.sign(SUPERVISOR, MON_2026_06_01)).key());
        assertNull(own.sentAt());
        own.sign(OTHER_SUPERVISOR, MON_2026_06_01);
        assertEquals(Determination.State.SENT, own.state());
        assertEquals("refused.determination.settled", refusal(() -> own.sign(OTHER_SUPERVISOR, MON_2026_06_01)).key());
        assertEquals("refused.determination.settled", refusal(() -> own.giveBack("Late")).key());
    }

    @Test
    void isLateByTheDaysAfterTheDateOfTheCase() {
        assertEquals(LocalDate.of(2026, 6, 1), request.dueOn());
        assertEquals(0, denial().daysLate(city.zone()));
        assertEquals(2, SampleDecision.denied(request, city, false, CLERK, at("2026-06-03")).daysLate(city.zone()));
    }

    private Determination denial() {
        return SampleDecision.denied(request, city, false, CLERK, MON_2026_06_01);
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(23, 30).atZone(SampleCity.PACIFIC).toInstant();
    }

    private static Refusal refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act).points().get(0).refusal();
    }
}
