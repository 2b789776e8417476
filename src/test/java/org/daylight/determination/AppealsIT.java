package org.daylight.determination;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.determination.court.Petitions;
import org.daylight.determination.court.Petition;
import org.daylight.determination.review.Reviewers;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.law.ClosingLaw;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.notice.Notices;
import org.daylight.request.Channel;
import org.daylight.request.Clarification;
import org.daylight.request.Outcome;
import org.daylight.request.Receipt;
import org.daylight.request.Requests;
import org.daylight.request.Status;
import org.daylight.request.StepRefused;
import org.junit.jupiter.api.Test;

/** Reviews filed by clerks, level by level, of one part while others are open; who may decide; and the hold of a petition. */
class AppealsIT extends InContainer {

    private static final String GROUNDS = "Please look at it again.";

    @Inject
    Reversals reversals;
    @Inject
    Parts parts;
    @Inject
    Determinations determinations;
    @Inject
    Appeals appeals;
    @Inject
    Reviewers reviewers;
    @Inject
    Petitions petitions;
    @Inject
    Closings closings;
    @Inject
    Notices notices;

    @Test
    void aClerkFilesWithTheWayAndTheDayItCame() {
        String number = denied("Came by mail");
        assertEquals("channel", field(() -> file(number, null, today())));
        assertEquals("channel", field(() -> file(number, Channel.WEB, today())));
        assertEquals("receivedOn", field(() -> file(number, Channel.MAIL, null)));
        assertEquals("receivedOn", field(() -> file(number, Channel.MAIL, today().plusDays(1))));
        assertEquals("receivedOn", field(() -> file(number, Channel.MAIL, today().minusDays(1))), "before the denial went out");
        Appeal appeal = file(number, Channel.MAIL, today());
        assertEquals(List.of(1, Channel.MAIL, today(), today()), List.of(appeal.level(), appeal.channel(), appeal.receivedOn(), appeal.countedFrom()));
        assertNotNull(appeal.filedBy());
        assertEquals(LetterKind.APPEAL_RECEIVED, last(number).kind());
        String told = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number).body();
        String day = today().format(java.time.format.DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", java.util.Locale.US));
        assertTrue(told.contains("The requester asked for a review of the decision. It came by mail: " + day), "the story tells the day it came, not the day it was filed");
        assertTrue(told.contains("Asked for on " + day), told);
    }

    @Test
    void nobodyWithAPartInTheCaseDecidesAndTheSecondLevelIsDecidedByAThird() {
        String number = denied("Two levels");
        Appeal first = file(number, Channel.COUNTER, today());
        assertEquals("refused.appeal.own", refused(() -> decide(first, Appeal.Decision.UPHELD, named("reviewer"))).key());
        decide(first, Appeal.Decision.UPHELD, named("supervisor"));
        assertTrue(last(number).body().contains("City Council"), "the letter names the next level");
        Appeal second = in(TUSTIN, () -> appeals.file(number, version(number), null, GROUNDS, Actor.REQUESTER));
        assertEquals(2, second.level());
        Refusal again = refused(() -> decide(second, Appeal.Decision.UPHELD, named("supervisor")));
        assertEquals(List.of("refused.appeal.again", "R6.5"), List.of(again.key(), again.rule()));
        String page = Site.signedIn("supervisor", TUSTIN).get("/tustin/supervisor/appeals/" + second.id()).body();
        assertTrue(page.contains("You decided a review of this request before") && !page.contains("id=\"act\""), "said beforehand");
        decide(second, Appeal.Decision.REVERSED, named("manager"));
        assertEquals(Status.IN_PROGRESS, in(TUSTIN, () -> requests.get(number)).status());
        assertEquals("refused.appeal.anew", refused(() -> file(number, Channel.MAIL, today())).key(), "nothing stands any more");
        String case1 = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number).body();
        assertTrue(case1.contains("The city is making this decision again") && !case1.contains(number + "/appeal\""), case1);
    }

    @Test
    void theDecisionIsReadBeforeItIsMadeAndWhatItLeavesStandingIsFilledInAgain() {
        String number = denied("Reversed in part");
        Appeal appeal = file(number, Channel.COUNTER, today());
        Site reviewer = Site.signedIn("supervisor", TUSTIN);
        String at = "/tustin/supervisor/appeals/" + appeal.id();
        Map<String, String> form = reviewer.form(at);
        form.remove("act");
        form.putAll(Map.of("decision", "REVERSED_IN_PART", "reasons", "One page is no advice.", "preview", "preview"));
        String shown = reviewer.send(at, form).body();
        assertTrue(shown.contains("id=\"letter\"") && shown.contains("One page is no advice.") && shown.contains("The request would be open again, and due by"), shown);
        assertTrue(in(TUSTIN, () -> appeals.of(requests.get(number))).get(0).open(), "nothing was decided");
        decide(appeal, Appeal.Decision.REVERSED_IN_PART, named("supervisor"));
        assertTrue(last(number).body().contains("City Council"), "what stands can be reviewed further");
        String again = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number + "/determination").body();
        String item = in(TUSTIN, () -> determinations.latest(requests.get(number)).orElseThrow().withheld().get(0).item());
        assertTrue(again.contains("reversed the last denial in part") && again.contains(item) && again.contains("id=\"leftOut\""), again);
        String log = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number + "/withholding-log").body();
        assertTrue(log.contains("A review reversed part of the decision on") && log.contains("the next decision says whether this item stands"), log);
        String csv = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number + "/withholding-log.csv").body();
        assertTrue(csv.contains("\"" + number + "\",\"1\"") && csv.contains("the next decision says whether this item stands\",\"" + today() + "\""), csv);
        assertTrue(Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number).body().contains("Reversed in part on review, "), "the old decision says so");
    }

    @Test
    void whatAReversalInPartLeftStandingGoesToTheNextLevelAtOnceAndAFurtherReversalBuysNoTime() {
        Receipt receipt = in(TUSTIN, () -> requests.file(filing("Half right"), Actor.REQUESTER));
        String number = receipt.number().text();
        act(TUSTIN, () -> determinations.determine(number, version(number), denial(), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.signOff(number, version(number), named("reviewer")));
        decide(file(number, Channel.COUNTER, today()), Appeal.Decision.REVERSED_IN_PART, named("supervisor"));
        LocalDate due = now(TUSTIN, number).dueOn();
        Site requester = new Site().holding("daylight_case", number + "." + receipt.code().text());
        String review = requester.get("/tustin/track/" + number + "/review").body();
        assertTrue(review.contains("What it left standing can be reviewed at this level now") && review.contains("id=\"grounds\""), review);
        act(TUSTIN, () -> determinations.determine(number, version(number), denial(), clerk(TUSTIN)));
        Appeal second = file(number, Channel.MAIL, today());
        assertEquals(2, second.level());
        String both = requester.get("/tustin/track/" + number).body();
        assertTrue(both.contains("it tells you what it can give you. The city looks at its decision again"), both);
        assertEquals("refused.appeal.proposed", refused(() -> decide(second, Appeal.Decision.REVERSED, named("manager"))).key());
        act(TUSTIN, () -> determinations.giveBack(number, version(number), "A review is open.", named("reviewer")));
        decide(second, Appeal.Decision.REVERSED, named("manager"));
        assertEquals(due, now(TUSTIN, number).dueOn());
        assertEquals(Status.IN_PROGRESS, now(TUSTIN, number).status());
        String told = requester.get("/tustin/track/" + number + "/review").body();
        assertTrue(told.contains("The city is making its decision again") && !told.contains("id=\"grounds\""), told);
    }

    @Test
    void aReviewOfWhatStandsGoesOnWhenTheRestIsDecidedAnew() {
        String number = denied("Decided anew meanwhile");
        decide(file(number, Channel.COUNTER, today()), Appeal.Decision.REVERSED_IN_PART, named("supervisor"));
        Appeal second = file(number, Channel.MAIL, today());
        act(TUSTIN, () -> determinations.determine(number, version(number), denial(), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.signOff(number, version(number), named("reviewer")));
        Long anew = in(TUSTIN, () -> determinations.latest(requests.get(number)).orElseThrow().id());
        assertEquals(anew, in(TUSTIN, () -> appeals.get(second.id()).determination().id()), "about what stands now");
        assertEquals("refused.appeal.open", refused(() -> file(number, Channel.MAIL, today())).key(), "and no other beside it");
        decide(second, Appeal.Decision.REVERSED_IN_PART, named("manager"));
        assertEquals(Optional.of(anew), in(TUSTIN, () -> reversals.openAfter(requests.get(number), null)).map(Determination::id));
        assertTrue(in(TUSTIN, () -> reversals.log(requests.get(number))).entries().stream().anyMatch(entry -> entry.reversal() != null && entry.reversal().id().equals(second.id())), "the log tells of it");
    }

    @Test
    void theListSaysWhoseEachReviewIsAndTheSignerIsWarned() {
        String number = denied("Whose is it");
        Appeal appeal = file(number, Channel.COUNTER, today());
        Reviewers.Choice ofSigner = in(TUSTIN, () -> reviewers.ofOpen(named("reviewer"))).get(appeal.id());
        assertEquals("refused.appeal.own", ofSigner.bar());
        assertEquals(List.of("David Reyes, City Manager", "Helen Park, City Clerk"), ofSigner.may().stream().sorted().toList());
        assertTrue(in(TUSTIN, () -> reviewers.ofOpen(named("manager"))).get(appeal.id()).yours());
        String list = Site.signedIn("reviewer", TUSTIN).get("/tustin/supervisor/appeals").body();
        assertTrue(list.contains("Not yours: you wrote, cleared or signed this denial") && list.contains("Helen Park, City Clerk"), list);
        assertFalse(in(TUSTIN, () -> reviewers.noneAfterSigning(determinations.latest(requests.get(number)).orElseThrow(), named("supervisor"))), "the manager is left");
    }

    @Test
    void noReviewIsFiledWhereNoneIsPossibleAndThePageSaysWhy() {
        String number = filed(TUSTIN, "Nothing is decided").number();
        String page = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number + "/appeal").body();
        assertTrue(page.contains("No review can be filed now") && !page.contains("id=\"grounds\"") && !page.contains("id=\"act\""), page);
    }

    @Test
    void theAttorneyRecordsAPetitionAboutACaseThatNobodyAskedAboutAndReadsItFromThen() {
        String number = filed(TUSTIN, "Served on the city").number();
        Site attorney = Site.signedIn("attorney", TUSTIN);
        String at = "/tustin/staff/requests/" + number;
        assertEquals(404, attorney.look(at).statusCode());
        assertTrue(attorney.post("/tustin/staff/tasks", Map.of("number", "TUS-1999-000001", "record", "record")).body().contains("number-error"));
        Map<String, String> form = attorney.form("/tustin/staff/tasks");
        form.putAll(Map.of("number", number.toLowerCase(java.util.Locale.ROOT), "record", "record"));
        assertTrue(attorney.send("/tustin/staff/tasks", form).headers().firstValue("Location").orElse("").endsWith(at + "/petition"));
        attorney.post(at + "/petition", Map.of("court", "Superior Court", "caseNumber", "30-2026-5", "filedOn", today().toString(), "servedOn", today().toString(),
                "attacks", "The silence", "respondBy", today().plusDays(30).toString()));
        assertEquals(200, attorney.look(at).statusCode());
        assertTrue(attorney.get("/tustin/staff/tasks").body().contains("30-2026-5. Answer due: "), "the next day in court");
        assertTrue(Site.signedIn("clerk", TUSTIN).get("/tustin/staff/queue?show=court&size=100").body().contains("Legal hold. Answer due: "));
    }

    @Test
    void onePartIsReviewedWhileOthersAreOpenAndItAloneOpensByItsOwnDate() {
        String number = filed(TUSTIN, "One part denied early").number();
        act(TUSTIN, () -> parts.split(number, version(number), List.of(new Part.Draft("E-mails", null), new Part.Draft("Plans", null)), clerk(TUSTIN)));
        LocalDate due = in(TUSTIN, () -> requests.get(number)).dueOn();
        act(TUSTIN, () -> determinations.determine(number, version(number), 1, denial(), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.signOff(number, version(number), 1, named("reviewer")));
        Appeal appeal = file(number, Channel.EMAIL, today());
        decide(appeal, Appeal.Decision.REVERSED, named("supervisor"));
        LocalDate anew = in(TUSTIN, () -> Requests.dueAnew(requests.get(number), cities.current(), java.time.Instant.now())).dueOn();
        List<Part> both = in(TUSTIN, () -> parts.of(requests.get(number)));
        assertTrue(both.stream().allMatch(Part::undecided));
        assertEquals(List.of(anew, due), both.stream().map(Part::dueOn).toList(), "the other part keeps its date");
        assertTrue(last(number).body().contains(Integer.toString(anew.getDayOfMonth())), last(number).body());
    }

    @Test
    void theDaysOfAPetitionAndItsOrderAreTrueOrSetRight() {
        String number = filed(TUSTIN, "Sued over").number();
        assertEquals("filedOn", field(() -> sued(number, today().minusDays(1))), "older than the request");
        Petition petition = sued(number, today());
        assertEquals("orderedOn", field(() -> ordered(number, petition, LocalDate.of(1900, 5, 1))), "older than the day of service");
        ordered(number, petition, today());
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String page = "/tustin/staff/requests/" + number + "/petitions/" + petition.id() + "/order";
        assertTrue(clerk.post(page, Map.of("orderedOn", today().toString(), "entryServedOn", today().toString(), "reason", "")).body().contains("reason-error"));
        clerk.post(page, Map.of("orderedOn", today().toString(), "entryServedOn", today().toString(), "reason", "Notice was served today."));
        assertEquals(today(), in(TUSTIN, () -> petitions.get(requests.get(number), petition.id())).entryServedOn());
        act(TUSTIN, () -> petitions.correctOrder(number, version(number), petition.id(), today(), null, "It was not.", clerk(TUSTIN)));
        String story = clerk.get("/tustin/staff/requests/" + number).body();
        assertTrue(story.contains("It was not.") && story.contains("Notice was served today."), "both on the timeline");
    }

    private Petition sued(String number, LocalDate filedOn) {
        return in(TUSTIN, () -> petitions.record(number, version(number), new Petition.Draft("Superior Court", "30-2", "The silence", filedOn, today(), null, null), "en",
                clerk(TUSTIN)));
    }

    private Petition ordered(String number, Petition petition, LocalDate on) {
        act(TUSTIN, () -> petitions.order(number, version(number), petition.id(), "To be given out.", on, null, clerk(TUSTIN)));
        return petition;
    }

    @Test
    void aPetitionHoldsTheCaseTellsTheDepartmentsAndNotTheRequester() {
        Receipt receipt = in(TUSTIN, () -> requests.file(filing("Gone to court"), Actor.REQUESTER));
        String number = receipt.number().text();
        Petition petition = in(TUSTIN, () -> petitions.record(number, version(number), new Petition.Draft("Superior Court", "30-1", "The silence", today(), today(),
                null, null), "es", clerk(TUSTIN)));
        Letter hold = last(number);
        assertEquals(List.of(LetterKind.HOLD, Letter.Delivery.HAND), List.of(hold.kind(), hold.delivery()));
        assertNull(hold.email());
        assertEquals("es", hold.language(), "in the language of whoever recorded it");
        assertTrue(hold.body().contains("Conserve todo registro que pide esta solicitud"), hold.body());
        Site requester = new Site().holding("daylight_case", number + "." + receipt.code().text());
        assertFalse(requester.get("/tustin/track/" + number).body().contains(hold.subject()));
        assertEquals(404, requester.bytes("/tustin/track/" + number + "/letters/" + hold.id() + ".pdf").statusCode());
        assertTrue(in(TUSTIN, () -> petitions.againstDestroying(requests.get(number), petitions.of(requests.get(number)))).stream().anyMatch(r -> r.rule().equals("R7.8")));
        assertThrows(StepRefused.class, () -> act(TUSTIN, () -> petitions.lift(number, version(number), petition.id(), "No more", clerk(TUSTIN))));
        assertTrue(in(TUSTIN, () -> petitions.held()).stream().anyMatch(one -> one.request().number().equals(number)));
        Site attorney = Site.signedIn("attorney", TUSTIN);
        assertEquals(200, attorney.look("/tustin/staff/requests/" + number).statusCode(), "the attorney reads what is in court");
        act(TUSTIN, () -> petitions.lift(number, version(number), petition.id(), "It was withdrawn.", actor(TUSTIN, Role.ATTORNEY)));
        assertFalse(in(TUSTIN, () -> petitions.of(requests.get(number))).get(0).held());
    }

    @Test
    void standsAgainstClosingAsDoneAndAgainstNoOtherCauseAndEndsWithAWithdrawal() {
        Receipt receipt = in(TUSTIN, () -> requests.file(filing("Closed under review"), Actor.REQUESTER));
        String number = receipt.number().text();
        act(TUSTIN, () -> requests.askClarification(number, version(number), new Clarification.Question("Which lease do you mean, and which year?", "The harbour lease?", "The lease register.", null), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.determine(number, version(number), denial(), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.signOff(number, version(number), named("reviewer")));
        Appeal appeal = file(number, Channel.COUNTER, today());
        Refusal against = in(TUSTIN, () -> closings.against(requests.get(number), ClosingLaw.Cause.DONE)).stream().filter(one -> one.rule().equals("R6.5")).findFirst().orElseThrow();
        assertEquals("law.refusal.closing.under_review", against.key());
        assertTrue(in(TUSTIN, () -> closings.against(requests.get(number), ClosingLaw.Cause.SILENCE)).stream().noneMatch(one -> one.rule().equals("R6.5")), "it goes on");
        String closure = "/tustin/staff/requests/" + number + "/closure";
        String page = Site.signedIn("supervisor", TUSTIN).get(closure).body();
        for (String way : List.of("/supervisor/appeals/" + appeal.id(), "/staff/requests/" + number + "/packet", "/staff/requests/" + number + "/appeal/withdrawal")) {
            assertTrue(page.contains("/tustin" + way + "\""), () -> way + " is not in\n" + page);
        }
        assertFalse(Site.signedIn("clerk", TUSTIN).get(closure).body().contains("/supervisor/appeals/"), "no way that a clerk may not go");
        Site requester = new Site().holding("daylight_case", number + "." + receipt.code().text());
        assertTrue(requester.get("/tustin/track/" + number + "/withdrawal").body().contains("It ends together with the request"));
        requester.post("/tustin/track/" + number + "/withdrawal", Map.of());
        Appeal ended = in(TUSTIN, () -> appeals.of(requests.get(number))).get(0);
        assertEquals(Appeal.Decision.WITHDRAWN, ended.decision());
        assertTrue(requester.get("/tustin/track/" + number).body().contains("took back the request for a review"));
        assertTrue(in(TUSTIN, () -> notices.of(requests.get(number))).stream().noneMatch(letter -> letter.kind() == LetterKind.APPEAL_WITHDRAWAL), "what requesters do themselves brings no letter");
    }

    private String denied(String words) {
        String number = filed(TUSTIN, words).number();
        act(TUSTIN, () -> determinations.determine(number, version(number), denial(), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.signOff(number, version(number), named("reviewer")));
        return number;
    }

    private Appeal file(String number, Channel channel, LocalDate came) {
        return in(TUSTIN, () -> appeals.file(number, version(number), new Appeal.Filed(null, GROUNDS, channel, came), clerk(TUSTIN)));
    }

    private void decide(Appeal appeal, Appeal.Decision how, Actor who) {
        act(TUSTIN, () -> appeals.decide(appeal.id(), appeals.get(appeal.id()).version(), how, "It is as it is.", null, who));
    }

    private Letter last(String number) {
        List<Letter> all = in(TUSTIN, () -> notices.of(requests.get(number)));
        return all.get(all.size() - 1);
    }

    private static Refusal refused(Runnable act) {
        return assertThrows(Refused.class, act::run).points().get(0).refusal();
    }

    private static String field(Runnable act) {
        return assertThrows(Refused.class, act::run).points().get(0).field();
    }

    private Actor named(String who) {
        return in(TUSTIN, () -> people.all().stream().filter(p -> p.signInName().startsWith(who + "@")).map(Actor::of).findFirst().orElseThrow());
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Los_Angeles"));
    }

    private static DeterminationDraft denial() {
        return new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(new WithholdingDraft("Advice", "attorney-client",
                "It is advice of counsel on the lease.", null, null, null, true, true, "Each page is advice.", "Victor Salas", "Records Manager", null)));
    }
}
