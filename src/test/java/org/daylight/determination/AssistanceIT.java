package org.daylight.determination;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daylight.determination.court.Petitions;
import org.daylight.determination.court.Petition;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.docket.Queue;
import org.daylight.docket.QueueFilter;
import org.daylight.docket.QueueRow;
import org.daylight.docket.QueueShow;
import org.daylight.document.AppealPapers;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.law.Refused;
import org.daylight.notice.EnglishText;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Channel;
import org.daylight.request.Clarification;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.daylight.request.Status;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.junit.jupiter.api.Test;

/** The help owed with a question, the choice when the date is near, searches on record, holds told and ended, papers of a review, and the English text that controls. */
class AssistanceIT extends InContainer {

    private static final Clarification.Question QUESTION = new Clarification.Question("Which building?", "We keep plans by street.", "In the permit system.", "One year at a time.");

    @Inject
    Determinations determinations;
    @Inject
    Appeals appeals;
    @Inject
    AppealPapers papers;
    @Inject
    Petitions petitions;
    @Inject
    Parts parts;
    @Inject
    Tasks tasks;
    @Inject
    Files files;
    @Inject
    Queue queue;
    @Inject
    Notices notices;

    @Test
    void twoBusinessDaysBeforeTheDateAnOpenQuestionCallsForOneOfThreeWays() {
        String number = received(9, "en");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String at = "/tustin/staff/requests/" + number;
        assertFalse(choose().contains(number), "nothing is asked yet");
        act(TUSTIN, () -> requests.askClarification(number, version(number), QUESTION, clerk(TUSTIN)));
        assertTrue(last(number).body().contains("We keep plans by street.") && last(number).body().contains("One year at a time."), last(number).body());
        assertTrue(choose().contains(number));
        assertEquals(choose().size(), in(TUSTIN, () -> queue.counts(today(), clerk(TUSTIN))).of().get(QueueShow.CHOOSE).number(), "the strip counts what the view shows");
        String page = clerk.get(at).body();
        assertTrue(page.contains(at + "/determination?as=NOT_IDENTIFIED") && page.contains("Choose how to go on"), page);
        assertTrue(page.contains("In the permit system."), "the log of help");
        assertTrue(clerk.get("/tustin/staff/queue?show=choose").body().contains(number));
        assertTrue(clerk.get(at + "/determination?as=NOT_IDENTIFIED").body().matches("(?s).*<input[^>]*checked[^>]*value=\"NOT_IDENTIFIED\".*|.*<input[^>]*value=\"NOT_IDENTIFIED\"[^>]*checked.*"));
        assertTrue(clerk.post(at + "/determination", Map.of("kind", "NOT_IDENTIFIED", "reasons", "We asked.")).body().contains("help-error"), "help is due");
        clerk.post(at + "/determination", Map.of("kind", "NOT_IDENTIFIED", "reasons", "We asked.", "help", "We sent our list.", "nextSteps", "Name a street."));
        assertEquals(List.of(Status.DETERMINED, Outcome.NOT_IDENTIFIED), List.of(now(TUSTIN, number).status(), now(TUSTIN, number).outcome()));
        assertTrue(last(number).body().contains("We sent our list.") && last(number).body().contains("This is not a denial"), last(number).body());
        assertFalse(choose().contains(number));
    }

    @Test
    void aDistantDateCallsForNothingAndEachPartForItsOwn() {
        String number = received(1, "en");
        act(TUSTIN, () -> requests.askClarification(number, version(number), QUESTION, clerk(TUSTIN)));
        assertFalse(choose().contains(number));
        assertFalse(Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number).body().contains("Choose how to go on"));
        String split = received(9, "en");
        act(TUSTIN, () -> parts.split(split, version(split), List.of(new Part.Draft("E-mails", null), new Part.Draft("Plans", null)), clerk(TUSTIN)));
        act(TUSTIN, () -> requests.askClarification(split, version(split), QUESTION, clerk(TUSTIN)));
        String page = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + split).body();
        assertTrue(page.contains(split + "/parts/1/determination?as=NOT_IDENTIFIED") && page.contains(split + "/parts/2/determination?as=NOT_IDENTIFIED"), page);
    }

    @Test
    void aDepartmentAttestsEachOfItsCustodiansInAnswerToOneTask() {
        String number = filed(TUSTIN, "Searched by two").number();
        act(TUSTIN, () -> tasks.give(number, version(number), List.of("CLERK"), "Please search.", today().plusDays(3), clerk(TUSTIN)));
        Task task = in(TUSTIN, () -> tasks.of(requests.get(number))).get(0);
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String page = "/tustin/staff/tasks/" + task.id();
        Map<String, String> form = clerk.form(page);
        form.remove("act");
        form.putAll(Map.of("answer", "NONE_FOUND", "custodian", "Ann Lee, planner", "whereSearched", "The mailboxes", "terms", "lease", "dates", "2019 to today", "personal", "NO", "also", "also"));
        assertEquals(303, clerk.send(page, form, List.of()).statusCode());
        assertEquals(409, clerk.send(page, form, List.of()).statusCode(), "a second click");
        String next = clerk.get(page).body();
        assertTrue(next.contains("Attested so far") && next.contains("Ann Lee, planner"), next);
        assertEquals(List.of("", "lease", ""), List.of(clerk.form(page).get("whereSearched"), clerk.form(page).get("terms"), clerk.form(page).get("custodian")));
        assertNull(clerk.form(page).get("personal"), "said of each anew");
        Map<String, String> last = clerk.form(page);
        last.putAll(Map.of("answer", "RECORDS_FOUND", "custodian", "Joe Ruiz, engineer", "whereSearched", "The shared drive", "personal", "YES"));
        assertEquals(303, clerk.send(page, last, List.of()).statusCode());
        List<Task> all = in(TUSTIN, () -> tasks.of(requests.get(number)));
        assertEquals(List.of(Task.Personal.YES, Task.Personal.NO), all.stream().map(one -> one.search().personal()).toList());
        assertTrue(all.stream().noneMatch(Task::open) && all.get(1).askedWith(all.get(0)));
        String story = clerk.get("/tustin/staff/requests/" + number).body();
        assertTrue(story.contains("None found. Custodian: Ann Lee, planner.") || story.contains("Custodian: Ann Lee, planner. Searched: The mailboxes"), story);
        assertTrue(story.contains("Custodian: Joe Ruiz, engineer. Searched: The shared drive"), story);
    }

    @Test
    void aClerkRecordsOneSearchAfterAnother() {
        String number = filed(TUSTIN, "Searched twice").number();
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String page = "/tustin/staff/requests/" + number + "/search";
        Map<String, String> form = clerk.form(page);
        form.remove("act");
        form.putAll(Map.of("department", "CLERK", "answer", "NONE_FOUND", "custodian", "The clerk", "whereSearched", "The agenda system", "terms", "lease", "dates", "2019 to today", "personal", "NO", "also", "also"));
        var sent = clerk.send(page, form);
        assertEquals(303, sent.statusCode());
        assertTrue(sent.headers().firstValue("Location").orElseThrow().contains("another=another"));
        Map<String, String> next = clerk.form(page + "?another=another");
        assertEquals(List.of("lease", "", ""), List.of(next.get("terms"), next.get("whereSearched"), next.get("custodian")), "where and whose is attested of each anew");
    }

    @Test
    void aSearchIsAttestedWholeAndNoRecordsRestsOnOne() {
        String number = filed(TUSTIN, "Searched").number();
        DeterminationDraft none = new DeterminationDraft(Outcome.NO_RECORDS, "We found none.", null, null, null, null, List.of());
        assertEquals("refused.determination.noSearch", refused(() -> act(TUSTIN, () -> determinations.determine(number, version(number), none, clerk(TUSTIN)))));
        Task.Search whole = new Task.Search("The files", "lease", "2019 to today", Task.Personal.NO, "The clerk");
        Refused bare = assertThrows(Refused.class, () -> act(TUSTIN, () -> tasks.recordSearch(number, version(number), "CLERK", Task.Answer.NONE_FOUND,
                new Task.Search("The files", null, null, null, null), null, clerk(TUSTIN))));
        assertEquals(List.of("terms", "dates", "personal", "custodian"), bare.points().stream().map(Refused.Point::field).toList());
        act(TUSTIN, () -> tasks.recordSearch(number, version(number), "CLERK", Task.Answer.NONE_FOUND, whole, null, clerk(TUSTIN)));
        assertEquals(whole, in(TUSTIN, () -> tasks.of(requests.get(number))).get(0).search());
        String page = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number).body();
        assertTrue(page.contains("Personal accounts searched: No") && page.contains("Custodian: The clerk"), page);
        act(TUSTIN, () -> determinations.determine(number, version(number), none, clerk(TUSTIN)));
        assertEquals(Outcome.NO_RECORDS, now(TUSTIN, number).outcome());
    }

    @Test
    void aDepartmentAskedDuringAHoldIsToldOnceAndAllAreToldOfItsEnd() {
        String number = filed(TUSTIN, "Held").number();
        Petition petition = in(TUSTIN, () -> petitions.record(number, version(number), new Petition.Draft("Superior Court", "30-7", "The silence", today(), today(), null, null), "en",
                clerk(TUSTIN)));
        long before = letters(number, LetterKind.HOLD).size();
        act(TUSTIN, () -> tasks.give(number, version(number), List.of("POLICE"), "Please search.", today().plusDays(3), clerk(TUSTIN)));
        act(TUSTIN, () -> tasks.give(number, version(number), List.of("POLICE"), "And again.", today().plusDays(3), clerk(TUSTIN)));
        List<Letter> holds = letters(number, LetterKind.HOLD);
        assertEquals(before + 1, holds.size(), "once");
        assertTrue(holds.get(holds.size() - 1).addressee().contains("Police") && holds.get(holds.size() - 1).body().contains("30-7"), holds.get(holds.size() - 1).addressee());
        act(TUSTIN, () -> petitions.lift(number, version(number), petition.id(), "It was withdrawn.", actor(TUSTIN, Role.ATTORNEY)));
        Letter ended = letters(number, LetterKind.HOLD_ENDED).get(0);
        assertTrue(ended.addressee().contains("Police") && ended.body().contains("30-7") && !ended.body().contains("It was withdrawn"), ended.body());
        assertFalse(ended.body().contains("Another hold"), ended.body());
        assertNull(ended.email());
        act(TUSTIN, () -> tasks.give(number, version(number), List.of("CLERK"), "No hold any more.", today().plusDays(3), clerk(TUSTIN)));
        assertEquals(before + 1, letters(number, LetterKind.HOLD).size());
    }

    @Test
    void papersComeWithAReviewForItsReviewerAloneAndAreNeverReleased() {
        var receipt = in(TUSTIN, () -> requests.file(filing("Reviewed with papers"), Actor.REQUESTER));
        String number = receipt.number().text();
        act(TUSTIN, () -> determinations.determine(number, version(number), denial(), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.signOff(number, version(number), reviewer()));
        Site requester = new Site().holding("daylight_case", number + "." + receipt.code().text());
        String path = "/tustin/track/" + number + "/review";
        Map<String, String> form = requester.form(path);
        form.put("grounds", "Please look again.");
        assertEquals(422, requester.send(path, form, List.of(new Site.Paper("program.exe", "text/plain", "x".getBytes()))).statusCode());
        assertTrue(in(TUSTIN, () -> appeals.of(requests.get(number))).isEmpty(), "both or neither");
        form = requester.form(path);
        form.put("grounds", "Please look again.");
        assertEquals(303, requester.send(path, form, List.of(new Site.Paper("proof.txt", "text/plain", "See here.\n".getBytes(StandardCharsets.UTF_8)))).statusCode());
        Appeal appeal = in(TUSTIN, () -> appeals.of(requests.get(number))).get(0);
        RecordFile paper = in(TUSTIN, () -> papers.of(appeal.id())).get(0);
        assertEquals(List.of(Audience.STAFF, true), List.of(paper.audience(), paper.fromRequester()));
        String review = Site.signedIn("reviewer", TUSTIN).get("/tustin/supervisor/appeals/" + appeal.id()).body();
        assertTrue(review.contains("What came with it") && review.contains("proof.txt"), review);
        assertTrue(in(TUSTIN, () -> files.of(requests.get(number), Audience.REQUESTER)).isEmpty());
        assertEquals(404, requester.bytes("/tustin/track/" + number + "/files/" + paper.id()).statusCode(), "not even to the requester");
        assertThrows(Refused.class, () -> act(TUSTIN, () -> files.release(number, version(number), List.of(paper.id()), true, null, clerk(TUSTIN))));
    }

    @Test
    void theEnglishTextOfALetterIsKeptBesideItWithItsHash() {
        String number = received(2, "es");
        act(TUSTIN, () -> requests.acknowledge(number, version(number), null, clerk(TUSTIN)));
        Letter letter = last(number);
        assertTrue(letter.body().contains("El texto en inglés de esta carta es el que rige"), letter.body());
        EnglishText english = in(TUSTIN, () -> notices.english(letter)).orElseThrow();
        assertTrue(english.isWhole() && english.body().contains("We have read your request"), english.body());
        assertTrue(in(TUSTIN, () -> audit.of(number, "LETTER_ENGLISH")).stream().anyMatch(link -> link.particulars().contains(english.sha256())));
        assertTrue(Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number + "/letters/" + letter.id()).body().contains(english.sha256()));
        String plain = filed(TUSTIN, "In English").number();
        act(TUSTIN, () -> requests.acknowledge(plain, version(plain), null, clerk(TUSTIN)));
        assertTrue(in(TUSTIN, () -> notices.english(last(plain))).isEmpty());
    }

    /** Keyed in by a clerk, received so many days ago. */
    private String received(int daysAgo, String language) {
        Filing filing = new Filing(UUID.randomUUID().toString(), RequestKind.RECORDS, null, "All plans of the building.", null, null, null, null, null, null, null, null,
                Delivery.DOWNLOAD, null, null, new Requester(null, null, null, null, null), Channel.COUNTER, Instant.now().minus(daysAgo, ChronoUnit.DAYS), language);
        return in(TUSTIN, () -> requests.file(filing, clerk(TUSTIN))).number().text();
    }

    private List<String> choose() {
        return in(TUSTIN, () -> queue.page(QueueFilter.of(QueueShow.CHOOSE, null), null, 500, today(), clerk(TUSTIN)).rows()).stream().map(QueueRow::number).toList();
    }

    private List<Letter> letters(String number, LetterKind kind) {
        return in(TUSTIN, () -> notices.of(requests.get(number))).stream().filter(letter -> letter.kind() == kind).toList();
    }

    private Letter last(String number) {
        List<Letter> all = in(TUSTIN, () -> notices.of(requests.get(number)));
        return all.get(all.size() - 1);
    }

    private static String refused(Runnable act) {
        return assertThrows(Refused.class, act::run).points().get(0).refusal().key();
    }

    private Actor reviewer() {
        return in(TUSTIN, () -> people.all().stream().filter(p -> p.signInName().startsWith("supervisor@")).map(Actor::of).findFirst().orElseThrow());
    }

    private int version(String number) {
        RecordsRequest request = requests.get(number);
        return request.version();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Los_Angeles"));
    }

    private static DeterminationDraft denial() {
        return new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(new WithholdingDraft("Advice", "attorney-client",
                "It is advice of counsel on the lease.", null, null, null, true, true, "Each page is advice.", "Victor Salas", "Records Manager", null)));
    }
}
