package org.daylight.determination;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.docket.Board;
import org.daylight.law.ClosingLaw;
import org.daylight.law.ExtensionLaw;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refused;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.Clarification;
import org.daylight.request.Extension;
import org.daylight.request.Happening;
import org.daylight.request.NotFound;
import org.daylight.request.Outcome;
import org.daylight.request.Receipt;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Stale;
import org.daylight.request.Status;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.junit.jupiter.api.Test;

/** A request in parts: each decided by itself, with its own letter and date; the request by all of them. */
class PartsIT extends InContainer {

    @Inject
    Parts parts;
    @Inject
    Determinations determinations;
    @Inject
    Instalments instalments;
    @Inject
    Closings closings;
    @Inject
    Tasks tasks;
    @Inject
    Board board;
    @Inject
    Appeals appeals;
    @Inject
    Notices notices;
    @Inject
    Chronicle chronicle;

    @Test
    void eachPartIsDecidedByItselfAndTheLastDecidesTheRequest() {
        String number = split("All about the lease in two parts");
        act(TUSTIN, () -> determinations.determine(number, version(number), 1, denied(), clerk(TUSTIN)));
        assertEquals(Status.RECEIVED, now(TUSTIN, number).status(), "the other part goes on");
        assertTrue(in(TUSTIN, () -> determinations.proposed()).stream().anyMatch(d -> d.number().equals(number) && d.part() == 1));
        for (String page : List.of("/tustin/staff/requests/" + number, "/tustin/staff/requests/" + number + "/parts")) {
            String body = Site.signedIn("clerk", TUSTIN).get(page).body();
            assertFalse(body.contains("/parts/1/determination\""), page + " offers what would be refused");
            assertTrue(body.contains("A decision on part 1 awaits sign-off already") && body.contains("/parts/2/determination\""), page);
        }
        assertRefused("refused.part.proposed", () -> determinations.determine(number, version(number), 1, full(), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.determine(number, version(number), 2, full(), clerk(TUSTIN)));
        assertNull(now(TUSTIN, number).outcome(), "one part is still open");
        act(TUSTIN, () -> determinations.signOff(number, version(number), 1, signer()));
        RecordsRequest request = now(TUSTIN, number);
        assertEquals(Status.DETERMINED, request.status());
        assertEquals(Outcome.IN_PART, request.outcome());
        List<Letter> letters = in(TUSTIN, () -> notices.of(requests.get(number)));
        assertEquals(List.of(LetterKind.DETERMINATION, LetterKind.DENIAL), letters.stream().map(Letter::kind).toList(), "one letter a part");
        assertTrue(letters.get(0).body().contains("Decision on part 2 (Plans): ") && letters.get(0).body().contains("One part is not decided yet."), letters.get(0).body());
        assertTrue(letters.get(1).body().contains("Decision on part 1 (E-mails): ")
                && letters.get(1).body().contains("Your request as a whole: We can release part"), letters.get(1).body());
        assertEquals(List.of(Happening.FILED, Happening.SPLIT, Happening.PART_DETERMINED, Happening.PART_DETERMINED, Happening.DETERMINED),
                in(TUSTIN, () -> chronicle.of(requests.get(number), Audience.REQUESTER)).stream().map(e -> e.happening()).toList());
    }

    @Test
    void onePartAloneIsExtendedAndTheCaseIsDueWithItsNextPart() {
        String number = split("Records that only one system has");
        LocalDate due = now(TUSTIN, number).dueOn();
        LocalDate latest = new ExtensionLaw(Requests.clockOf(in(TUSTIN, () -> cities.current()))).latestDate(now(TUSTIN, number).receivedAt());
        Extension.Notice notice = new Extension.Notice(Set.of("voluminous"), "More than nine thousand separate messages must be read.", latest,
                "Helen Park", "City Clerk", true, Map.of());
        List<String> offering = List.of("/tustin/staff/requests/" + number, "/tustin/staff/requests/" + number + "/parts");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        offering.forEach(page -> assertTrue(clerk.get(page).body().contains("/parts/2/extension\""), page));
        act(TUSTIN, () -> parts.extend(number, version(number), 1, notice, clerk(TUSTIN)));
        offering.forEach(page -> assertFalse(clerk.get(page).body().contains("/extension\""), page + " offers what would be refused"));
        assertFalse(clerk.get(offering.get(1)).body().contains("id=\"act\""), "nor another part");
        assertEquals(due, now(TUSTIN, number).dueOn(), "the second part keeps its date");
        assertEquals(List.of(latest, due), in(TUSTIN, () -> parts.of(requests.get(number)).stream().map(Part::dueOn).toList()));
        assertThrows(Refused.class, () -> act(TUSTIN, () -> parts.extend(number, version(number), 2, notice, clerk(TUSTIN))), "one extension a request (R2.1)");
        act(TUSTIN, () -> requests.acknowledge(number, version(number), null, clerk(TUSTIN)));
        act(TUSTIN, () -> requests.askClarification(number, version(number), new Clarification.Question("Which lease do you mean, and which year?", "The harbour lease?", "The lease register.", null), clerk(TUSTIN)));
        OfficeCalendar office = in(TUSTIN, () -> cities.current()).calendar();
        String calendar = clerk.get(offering.get(0) + "/dates.ics").body();
        for (LocalDate day : List.of(due, latest, office.choiceFrom(due), office.choiceFrom(latest))) {
            assertTrue(calendar.contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", "") + "\r\n"), () -> day + " is not in\n" + calendar);
        }
        assertTrue(calendar.contains("SUMMARY:" + number + ": determination of part 1 due\r\n") && !calendar.contains("part 2 due"), calendar);
        List<Letter> told = in(TUSTIN, () -> notices.of(requests.get(number)));
        for (Letter letter : told.subList(1, told.size())) {
            assertTrue(letter.body().contains("Part 1 of your request has a date of its own"), letter.body());
        }
        assertEquals(List.of(LetterKind.EXTENSION, LetterKind.ACKNOWLEDGEMENT, LetterKind.CLARIFICATION), told.stream().map(Letter::kind).toList());
        act(TUSTIN, () -> determinations.determine(number, version(number), 2, full(), clerk(TUSTIN)));
        assertEquals(latest, now(TUSTIN, number).dueOn(), "only the extended part is left");
        Letter letter = in(TUSTIN, () -> notices.of(requests.get(number))).get(0);
        assertEquals(LetterKind.EXTENSION, letter.kind());
        assertTrue(letter.body().contains("part 1 of your request only: E-mails") && letter.body().contains(Integer.toString(latest.getDayOfMonth())), letter.body());
    }

    @Test
    void aReviewOpensOnlyThePartItReverses() {
        String number = split("Two denials, one of them wrong");
        for (int part : List.of(1, 2)) {
            act(TUSTIN, () -> determinations.determine(number, version(number), part, denied(), clerk(TUSTIN)));
            act(TUSTIN, () -> determinations.signOff(number, version(number), part, signer()));
        }
        assertEquals(Outcome.DENIED, now(TUSTIN, number).outcome());
        assertEquals(2, in(TUSTIN, () -> appeals.reviews(requests.get(number))).size());
        Appeal appeal = in(TUSTIN, () -> appeals.file(number, version(number), 2, "The plans are no advice.", Actor.REQUESTER));
        assertEquals(1, in(TUSTIN, () -> appeals.reviews(requests.get(number))).size(), "the other part can be reviewed beside it");
        Actor reviewer = in(TUSTIN, () -> people.all().stream().filter(p -> p.signInName().startsWith("supervisor@")).map(Actor::of).findFirst().orElseThrow());
        act(TUSTIN, () -> appeals.decide(appeal.id(), appeal.version(), Appeal.Decision.REVERSED, "A plan is no advice.", null, reviewer));
        assertEquals(Status.IN_PROGRESS, now(TUSTIN, number).status());
        assertEquals(List.of(false, true), in(TUSTIN, () -> parts.of(requests.get(number)).stream().map(Part::undecided).toList()));
        act(TUSTIN, () -> determinations.determine(number, version(number), 2, full(), clerk(TUSTIN)));
        assertEquals(Outcome.IN_PART, now(TUSTIN, number).outcome(), "given and denied together");
    }

    @Test
    void aCaseInPartsIsNotAnsweredAsAWholeAndIsJoinedOnlyBeforeAWordIsWritten() {
        String number = split("Split too soon");
        assertRefused("refused.part.whole", () -> determinations.determine(number, version(number), full(), clerk(TUSTIN)));
        act(TUSTIN, () -> parts.join(number, version(number), clerk(TUSTIN)));
        assertEquals(List.of(), in(TUSTIN, () -> parts.of(requests.get(number))));
        act(TUSTIN, () -> parts.split(number, version(number), List.of(new Part.Draft("One", null), new Part.Draft("Two", "IT")), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.determine(number, version(number), 1, full(), clerk(TUSTIN)));
        assertRefused("refused.part.join", () -> parts.join(number, version(number), clerk(TUSTIN)));
        assertThrows(Stale.class, () -> act(TUSTIN, () -> determinations.determine(number, 0, 2, full(), clerk(TUSTIN))));
        assertRefused("refused.part.decided", () -> determinations.determine(number, version(number), 1, full(), clerk(TUSTIN)));
        assertRefused("refused.part.few", () -> parts.split(filed(TUSTIN, "Whole").number(), 0, List.of(new Part.Draft("Alone", null), new Part.Draft(" ", null)),
                clerk(TUSTIN)));
    }

    @Test
    void aReopenedCaseIsDecidedAnewInAllItsParts() {
        String number = split("A page is missing");
        for (int part : List.of(1, 2)) {
            act(TUSTIN, () -> determinations.determine(number, version(number), part, full(), clerk(TUSTIN)));
        }
        in(TUSTIN, () -> instalments.of(requests.get(number))).forEach(one -> act(TUSTIN,
                () -> instalments.give(number, version(number), one.id(), Instalment.Way.INSPECTED, LocalDate.now(ZoneId.of("America/Los_Angeles")), null, clerk(TUSTIN))));
        act(TUSTIN, () -> closings.close(number, version(number), ClosingLaw.Cause.DONE, null, clerk(TUSTIN)));
        act(TUSTIN, () -> requests.reopen(number, version(number), "A page is missing.", clerk(TUSTIN)));
        assertTrue(in(TUSTIN, () -> parts.of(requests.get(number))).stream().allMatch(Part::undecided));
    }

    @Test
    void theRequesterSaysWhichPartIsLookedAtAgain() {
        Receipt receipt = in(TUSTIN, () -> requests.file(filing("Two denials to choose from"), Actor.REQUESTER));
        String number = receipt.number().text();
        act(TUSTIN, () -> parts.split(number, version(number), List.of(new Part.Draft("E-mails", null), new Part.Draft("Plans", null)), clerk(TUSTIN)));
        for (int part : List.of(1, 2)) {
            act(TUSTIN, () -> determinations.determine(number, version(number), part, denied(), clerk(TUSTIN)));
            act(TUSTIN, () -> determinations.signOff(number, version(number), part, signer()));
        }
        Site requester = new Site().holding("daylight_case", number + "." + receipt.code().text());
        assertTrue(requester.get("/tustin/track/" + number + "/review").body().contains("Part 2: Plans"));
        ask(requester, number, "2", "Plans are no advice.");
        String own = requester.get("/tustin/track/" + number).body();
        assertTrue(own.contains("A review is under way: ") && own.contains("Part 2: Plans"), own);
        ask(requester, number, "1", "E-mails are no advice.");
        assertEquals("input.choose", assertThrows(Refused.class, () -> act(TUSTIN, () -> appeals.withdraw(number, version(number), null, null, clerk(TUSTIN))),
                "two are open: which one?").points().get(0).refusal().key());
        String staff = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number + "/appeal/withdrawal").body();
        assertTrue(staff.contains("Part 1: E-mails") && staff.contains("Part 2: Plans"), staff);
        String path = "/tustin/track/" + number + "/review";
        assertTrue(requester.get(path).body().contains("Take back the review of part 2"));
        Map<String, String> form = new HashMap<>(requester.form(path));
        form.put("open:1:takeback", "go");
        requester.send(path, form);
        assertEquals(List.of(2), open(number), "the one that was meant");
        act(TUSTIN, () -> appeals.withdraw(number, version(number), null, null, clerk(TUSTIN)));
        assertEquals(List.of(), open(number), "the only one needs no word");
    }

    /** As a browser sends a form that may carry files. */
    private void ask(Site requester, String number, String part, String grounds) {
        String path = "/tustin/track/" + number + "/review";
        Map<String, String> form = new HashMap<>(requester.form(path));
        form.putAll(Map.of("part", part, "grounds", grounds, "act", "act"));
        assertEquals(303, requester.send(path, form, List.of()).statusCode());
    }

    private List<Integer> open(String number) {
        return in(TUSTIN, () -> appeals.of(requests.get(number))).stream().filter(Appeal::open).map(one -> one.determination().part().place()).sorted().toList();
    }

    @Test
    void eachPostedPartHasItsLinkAndItsCopy() {
        Receipt receipt = in(TUSTIN, () -> requests.file(filing("Two places on the web"), Actor.REQUESTER));
        String number = receipt.number().text();
        act(TUSTIN, () -> parts.split(number, version(number), List.of(new Part.Draft("Budgets", null), new Part.Draft("Maps", null)), clerk(TUSTIN)));
        List<String> links = List.of("https://www.example.org/budgets", "https://www.example.org/maps");
        for (int part : List.of(1, 2)) {
            act(TUSTIN, () -> determinations.determine(number, version(number), part, new DeterminationDraft(Outcome.POSTED, "It is on our site.", null, null,
                    links.get(part - 1), null, List.of()), clerk(TUSTIN)));
        }
        assertEquals(links, in(TUSTIN, () -> determinations.postedLinks(requests.get(number))));
        Site requester = new Site().holding("daylight_case", number + "." + receipt.code().text());
        String page = requester.get("/tustin/track/" + number).body();
        assertTrue(links.stream().allMatch(page::contains), page);
        act(TUSTIN, () -> determinations.cannotOpen(number, links.get(0), Actor.REQUESTER));
        assertTrue(requester.get("/tustin/track/" + number).body().contains("links:1:link"), "the other can still be reported");
        act(TUSTIN, () -> determinations.cannotOpen(number, links.get(0), Actor.REQUESTER));
        act(TUSTIN, () -> determinations.cannotOpen(number, links.get(1), Actor.REQUESTER));
        assertEquals(links, in(TUSTIN, () -> tasks.of(requests.get(number))).stream().map(Task::instruction).toList(), "one copy a place");
        assertThrows(NotFound.class, () -> act(TUSTIN, () -> determinations.cannotOpen(number, "https://www.example.org/other", Actor.REQUESTER)));
    }

    @Test
    void aWithdrawalEndsWhatWaitsForSomebody() {
        String number = split("Taken back while a denial waits");
        act(TUSTIN, () -> tasks.give(number, version(number), List.of("CLERK"), "Please search.", LocalDate.now(ZoneId.of("America/Los_Angeles")), clerk(TUSTIN)));
        act(TUSTIN, () -> tasks.consult(number, version(number), "Is it advice?", LocalDate.now(ZoneId.of("America/Los_Angeles")), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.determine(number, version(number), 1, denied(), clerk(TUSTIN)));
        long before = in(TUSTIN, () -> board.proposedDenials());
        act(TUSTIN, () -> requests.withdraw(number, version(number), "I have found it.", Actor.REQUESTER));
        assertEquals(before - 1, in(TUSTIN, () -> board.proposedDenials()));
        assertTrue(in(TUSTIN, () -> determinations.proposed()).stream().noneMatch(d -> d.number().equals(number)));
        Determination proposed = in(TUSTIN, () -> determinations.of(requests.get(number))).get(0);
        assertEquals(List.of(Determination.State.RETURNED, "I have found it."), List.of(proposed.state(), proposed.returnedReason()));
        List<Task> ended = in(TUSTIN, () -> tasks.of(requests.get(number)));
        assertEquals(List.of(Task.Answer.ENDED, Task.Answer.ENDED), ended.stream().map(Task::answer).toList());
        assertEquals("I have found it.", ended.get(0).note());
        var last = in(TUSTIN, () -> chronicle.of(requests.get(number), Audience.STAFF)).stream().reduce((a, b) -> b).orElseThrow();
        assertEquals(Happening.WORK_ENDED, last.happening());
        assertEquals(Map.of("tasks", "2", "denials", "1"), last.facts());
        assertTrue(Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number).body().contains("Ended with the request"));
    }

    @Test
    void theFirstReviewIsOfThePartThatWasNamed() {
        String number = split("Asked for one part");
        for (int part : List.of(1, 2)) {
            act(TUSTIN, () -> determinations.determine(number, version(number), part, denied(), clerk(TUSTIN)));
            act(TUSTIN, () -> determinations.signOff(number, version(number), part, signer()));
        }
        act(TUSTIN, () -> appeals.file(number, version(number), 2, "Plans are no advice.", Actor.REQUESTER));
        assertEquals(List.of(2), rows.in(TUSTIN, em -> em.createQuery("select p.place from Appeal a join a.determination d join d.part p where a.request.number = :number",
                Integer.class).setParameter("number", number).getResultList()));
    }

    @Test
    void casePageTrackPageAndFormsTellThePartsApart() {
        String number = split("Seen on pages");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String page = clerk.get("/tustin/staff/requests/" + number).body();
        assertTrue(page.contains("Part 1: E-mails") && page.contains("/parts/2/determination"), "each with its own decision");
        Map<String, String> form = Map.of("kind", "IN_FULL", "reasons", "All plans.", "availableOn", LocalDate.now().plusDays(3).toString(), "availableTime", "10:00");
        assertTrue(clerk.post("/tustin/staff/requests/" + number + "/parts/2/determination", form).body().contains("The city decided part 2, “Plans”"));
        assertEquals(404, clerk.look("/tustin/staff/requests/" + number + "/parts/3/determination").statusCode());
        assertFalse(clerk.get("/tustin/staff/requests/" + filed(TUSTIN, "Whole").number()).body().contains("id=\"parts\""));
    }

    private String split(String words) {
        String number = filed(TUSTIN, words).number();
        act(TUSTIN, () -> parts.split(number, version(number), List.of(new Part.Draft("E-mails", null), new Part.Draft("Plans", null)), clerk(TUSTIN)));
        return number;
    }

    private void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(Refused.class, () -> act(TUSTIN, act)).points().get(0).refusal().key());
    }

    private Actor signer() {
        return in(TUSTIN, () -> people.all().stream().filter(p -> p.role() == Role.SUPERVISOR && p.signInName().startsWith("reviewer@")).map(Actor::of).findFirst().orElseThrow());
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private static DeterminationDraft full() {
        return new DeterminationDraft(Outcome.IN_FULL, "All of it.", LocalDate.now(ZoneId.of("America/Los_Angeles")).plusDays(2), LocalTime.NOON, null, null, List.of());
    }

    private static DeterminationDraft denied() {
        return new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(new WithholdingDraft("Advice", "attorney-client",
                "It is advice of counsel on the lease.", null, null, null, true, true, "Each page is advice.", "Victor Salas", "Records Manager", null)));
    }
}
