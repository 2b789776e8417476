package org.daylight.determination;

import static org.daylight.request.SampleCase.*;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.city.AppealRoute;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Outcome;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;
import org.daylight.request.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AppealTest {

    private static final Instant FILED = at("2026-05-21");
    private static final Instant MON_2026_06_01 = at("2026-06-01");
    private static final Instant TUE_2026_06_16 = at("2026-06-16");
    private static final Instant WED_2026_06_17 = at("2026-06-17");
    private final CityProfile city = SampleCity.with(SampleCity.cityManager());
    private final RecordsRequest request = SampleCase.filed(city, FILED);

    @BeforeEach
    void theDenialHasGoneOut() {
        request.determine(Step.DETERMINE, Outcome.DENIED, CLERK, MON_2026_06_01, Particulars.NONE);
    }

    @Test
    void aRequestTakenUpAgainHasNoDenialToReview() {
        Determination denial = denial();
        request.take(Step.CLOSE, CLERK, TUE_2026_06_16, Particulars.NONE);
        assertEquals("City manager", AppealLaw.routeFor(denial, List.of(), city).name());
        request.take(Step.REOPEN, CLERK, TUE_2026_06_16, Particulars.NONE);
        assertEquals("refused.appeal.anew", refusal(() -> AppealLaw.routeFor(denial, List.of(), city)).key());
    }

    @Test
    void whatAReversalInPartLeftStandingIsReviewedFurtherWhileTheRestIsDecidedAnew() {
        CityProfile two = SampleCity.with(SampleCity.cityManager(), SampleCity.silent());
        Determination denial = denial();
        Appeal first = SampleDecision.appeal(denial, two, TUE_2026_06_16);
        request.take(Step.REVERSE_ON_APPEAL, OTHER_SUPERVISOR, WED_2026_06_17, Particulars.NONE);
        first.decide(Appeal.Decision.REVERSED_IN_PART, "One page is not advice.", null, OTHER_SUPERVISOR, WED_2026_06_17);
        assertEquals("Ombudsperson", AppealLaw.routeFor(denial, List.of(first), two).name());
        assertEquals("refused.appeal.no_further_route", refusal(() -> AppealLaw.routeFor(denial, List.of(first), city)).key(), "then to court");
        Appeal second = SampleDecision.appeal(denial, two, WED_2026_06_17, first);
        second.decide(Appeal.Decision.REVERSED, "None of it is advice.", null, SUPERVISOR, WED_2026_06_17);
        assertEquals("refused.appeal.anew", refusal(() -> AppealLaw.routeFor(denial, List.of(first, second), two)).key(), "nothing stands any more");
    }

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
        first.decide(Appeal.Decision.UPHELD, "It is advice.", null, OTHER_SUPERVISOR, WED_2026_06_17);
        assertEquals("refused.appeal.no_further_route", refusal(() -> AppealLaw.routeFor(denial, List.of(first), city)).key());
        CityProfile two = SampleCity.with(SampleCity.cityManager(), SampleCity.silent());
        assertEquals("Ombudsperson", AppealLaw.routeFor(denial, List.of(first), two).name());
    }

    @Test
    void aWithdrawnAppealUsesUpNoRoute() {
        Determination denial = denial();
        Appeal first = SampleDecision.appeal(denial, city, TUE_2026_06_16);
        first.decide(Appeal.Decision.WITHDRAWN, null, null, Actor.REQUESTER, WED_2026_06_17);
        assertEquals("City manager", AppealLaw.routeFor(denial, List.of(first), city).name());
    }

    @Test
    void isNeverDecidedByTheWriterTheSignerOrWhoeverIsResponsible() {
        Determination denial = SampleDecision.denied(request, city, true, new Actor(Actor.Kind.STAFF, 9L, "Jo Diaz", "Clerk", null, CLERK.permissions()),
                MON_2026_06_01);
        denial.sign(SUPERVISOR, MON_2026_06_01);
        Appeal appeal = SampleDecision.appeal(denial, city, TUE_2026_06_16);
        for (Actor barred : List.of(SUPERVISOR, CLERK, new Actor(Actor.Kind.STAFF, 9L, "Jo Diaz", "Clerk", null, SUPERVISOR.permissions()))) {
            Refusal refusal = refusal(() -> appeal.decide(Appeal.Decision.UPHELD, "It is advice.", null, barred, WED_2026_06_17));
            assertEquals("refused.appeal.own", refusal.key());
            assertEquals("R6.5", refusal.rule());
            assertTrue(appeal.open());
        }
        assertEquals(Optional.empty(), AppealLaw.bar(appeal, List.of(denial), List.of(appeal), OTHER_SUPERVISOR));
    }

    @Test
    @DisplayName("R6.5: who is named responsible is barred by account and by name, in any spelling")
    void isNeverDecidedByWhoIsNamedResponsible() {
        for (WithholdingDraft row : List.of(SampleDecision.by(1L, "Van Tran"), SampleDecision.by(3L, "Somebody Else"), SampleDecision.by(null, "  VAN\u00a0 tran "))) {
            Determination denial = SampleDecision.denied(request, city, row, MON_2026_06_01);
            Appeal appeal = SampleDecision.appeal(denial, city, TUE_2026_06_16);
            assertEquals("refused.appeal.own", refusal(() -> appeal.decide(Appeal.Decision.UPHELD, "It is advice.", null, OTHER_SUPERVISOR, WED_2026_06_17)).key(), row.toString());
        }
    }

    @Test
    @DisplayName("7922.540: who is responsible signs; only the writer does not")
    void isSignedByWhoIsResponsible() {
        Determination denial = SampleDecision.proposed(request, city, SampleDecision.by(3L, "Van Tran"), MON_2026_06_01);
        assertFalse(denial.bars(OTHER_SUPERVISOR));
        assertTrue(denial.bars(CLERK));
        denial.sign(OTHER_SUPERVISOR, MON_2026_06_01);
        assertEquals(Determination.State.SENT, denial.state());
        assertTrue(denial.isBy(OTHER_SUPERVISOR), "and never decides an appeal of it");
    }

    @Test
    void isNeverDecidedByWhoHadAPartInAnyOtherDecisionOfTheCaseNorTwiceByOne() {
        Determination denial = denial();
        Determination other = SampleDecision.denied(request, city, true, OTHER_SUPERVISOR, MON_2026_06_01);
        Appeal appeal = SampleDecision.appeal(denial, city, TUE_2026_06_16);
        assertEquals(Optional.of("refused.appeal.part"), AppealLaw.bar(appeal, List.of(denial, other), List.of(appeal), OTHER_SUPERVISOR));
        assertEquals(Optional.of("refused.appeal.own"), AppealLaw.bar(appeal, List.of(denial, other), List.of(appeal), CLERK));
        Appeal first = SampleDecision.appeal(denial, city, TUE_2026_06_16);
        first.decide(Appeal.Decision.UPHELD, "It is advice.", null, OTHER_SUPERVISOR, WED_2026_06_17);
        assertEquals(Optional.of("refused.appeal.again"), AppealLaw.bar(appeal, List.of(denial), List.of(first, appeal), OTHER_SUPERVISOR));
        Refusal refusal = refusal(() -> AppealLaw.refuse("refused.appeal.again"));
        assertEquals("R6.5", refusal.rule());
    }

    @Test
    @DisplayName("6c: a late one is decided on its merits only with the reason why it is taken, or referred to court without one")
    void takesALateAppealOnlyWithAReason() {
        for (Appeal.Decision decision : List.of(Appeal.Decision.UPHELD, Appeal.Decision.REVERSED, Appeal.Decision.REVERSED_IN_PART)) {
            Appeal late = SampleDecision.appeal(denial(), city, WED_2026_06_17);
            Refused refused = assertThrows(Refused.class, () -> late.decide(decision, "It is advice.", null, OTHER_SUPERVISOR, WED_2026_06_17));
            assertEquals("lateReason", refused.points().get(0).field());
            Refusal refusal = refused.points().get(0).refusal();
            assertEquals("law.refusal.appeal.late", refusal.key());
            assertEquals(List.of(LocalDate.of(2026, 6, 17), LocalDate.of(2026, 6, 16), "City manager"), refusal.arguments());
            assertEquals("", refusal.section(), "the day is the city’s own");
            assertEquals(List.of("law.alternative.accept_late_with_reason", "law.alternative.go_to_court"), refusal.alternatives());
            assertTrue(late.open());
            late.decide(decision, "It is advice.", "The denial came back from the post once.", OTHER_SUPERVISOR, WED_2026_06_17);
            assertEquals("The denial came back from the post once.", late.lateReason());
        }
        Appeal referred = SampleDecision.appeal(denial(), city, WED_2026_06_17);
        referred.decide(Appeal.Decision.REFERRED, "It came too late.", null, OTHER_SUPERVISOR, WED_2026_06_17);
        assertNull(referred.lateReason());
        Appeal inTime = SampleDecision.appeal(denial(), city, TUE_2026_06_16);
        inTime.decide(Appeal.Decision.UPHELD, "It is advice.", "No need", OTHER_SUPERVISOR, WED_2026_06_17);
        assertNull(inTime.lateReason(), "what came in time needs no reason");
    }

    @Test
    void theDaysRunFromTheLettersGoingAndNotWhileItLies() {
        Determination denial = denial();
        denial.tellIn(7L, null);
        assertNull(AppealLaw.from(SampleCity.cityManager(), denial, List.of(), city.calendar()));
        AppealDates lying = AppealDates.of(SampleCity.cityManager(), city.calendar(), null, LocalDate.of(2026, 9, 1));
        assertNull(lying.fileBy());
        assertFalse(lying.late(), "nobody is late who has no word of it");
        denial.telling().went(at("2026-06-05"));
        assertEquals(LocalDate.of(2026, 6, 5), AppealLaw.from(SampleCity.cityManager(), denial, List.of(), city.calendar()));
    }

    @Test
    @DisplayName("6c: a late one may be refused for that alone; then the court remains, and no further level of the city's")
    void refusesALateAppealWithTheCourtRoute() {
        Determination denial = denial();
        CityProfile two = SampleCity.with(SampleCity.cityManager(), SampleCity.silent());
        Appeal late = SampleDecision.appeal(denial, two, WED_2026_06_17);
        late.decide(Appeal.Decision.REFUSED_LATE, "Nothing says why it came late.", null, OTHER_SUPERVISOR, WED_2026_06_17);
        assertFalse(Appeal.Decision.REFUSED_LATE.reverses());
        assertNull(late.lateReason(), "it was not taken");
        Refusal refusal = refusal(() -> AppealLaw.routeFor(denial, List.of(late), two));
        assertEquals(List.of("refused.appeal.refusedLate", "7923.000, 7923.100", List.of("Orange")), List.of(refusal.key(), refusal.section(), refusal.arguments()));
        assertTrue(AppealLaw.isUsedUp(denial, List.of(late), two));
        Appeal inTime = SampleDecision.appeal(denial, two, TUE_2026_06_16);
        Refused refused = assertThrows(Refused.class, () -> inTime.decide(Appeal.Decision.REFUSED_LATE, "Too late.", null, OTHER_SUPERVISOR, WED_2026_06_17));
        assertEquals(List.of("decision", "refused.appeal.inTime"), List.of(refused.points().get(0).field(), refused.points().get(0).refusal().key()));
        assertTrue(inTime.open(), "nobody is told that it came late when it did not");
    }

    @Test
    void theSecondLevelCountsFromTheDecisionOfTheFirst() {
        AppealRoute council = new AppealRoute(2, "City council", "Resolution 2026-5", 10, AppealRoute.DayUnit.CALENDAR, null, null, SampleCity.cityManager().seen());
        CityProfile two = SampleCity.with(SampleCity.cityManager(), council);
        Determination denial = denial();
        denial.tellIn(7L, MON_2026_06_01);
        Appeal first = SampleDecision.appeal(denial, two, TUE_2026_06_16);
        assertEquals(LocalDate.of(2026, 6, 1), first.countedFrom());
        assertEquals(LocalDate.of(2026, 6, 16), first.fileBy());
        assertFalse(AppealLaw.isUsedUp(denial, List.of(first), two), "while it is open");
        first.decide(Appeal.Decision.UPHELD, "It is advice.", null, OTHER_SUPERVISOR, at("2026-06-24"));
        assertEquals("City council", AppealLaw.routeFor(denial, List.of(first), two).name());
        assertEquals(AppealRoute.Base.DECISION, council.base());
        assertEquals(LocalDate.of(2026, 6, 24), AppealLaw.from(council, denial, List.of(first), two.calendar()));
        assertEquals(LocalDate.of(2026, 6, 1), AppealLaw.from(SampleCity.cityManager(), denial, List.of(first), two.calendar()), "the first level counts from the denial");
        AppealDates dates = AppealDates.of(council, two.calendar(), LocalDate.of(2026, 6, 24), LocalDate.of(2026, 7, 6));
        assertEquals(LocalDate.of(2026, 7, 6), dates.fileBy(), "July 4 is a Saturday: Monday");
        assertFalse(dates.late());
        assertFalse(AppealLaw.isUsedUp(denial, List.of(first), two));
        assertTrue(AppealLaw.isUsedUp(denial, List.of(first), city));
    }

    @Test
    void isDecidedOnce() {
        Appeal appeal = SampleDecision.appeal(denial(), city, TUE_2026_06_16);
        appeal.decide(Appeal.Decision.REVERSED_IN_PART, "One page is not advice.", null, OTHER_SUPERVISOR, WED_2026_06_17);
        assertEquals("Van Tran, Assistant City Manager", appeal.decidedBy());
        assertEquals("refused.appeal.decided",
                refusal(() -> appeal.decide(Appeal.Decision.UPHELD, "No.", null, OTHER_SUPERVISOR, WED_2026_06_17)).key());
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
    void keepsTheDateOfTheCaseAndCountsAsToldWhenItsLetterGoesOutFirst() {
        Determination denial = denial();
        assertEquals(LocalDate.of(2026, 6, 1), denial.dueOn());
        denial.tellIn(7L, null);
        assertNull(denial.toldAt(), "the letter lies");
        assertTrue(denial.telling().went(at("2026-06-03")));
        assertFalse(denial.telling().went(at("2026-06-09")), "it is not sent again");
        assertEquals(at("2026-06-03"), denial.toldAt());
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
