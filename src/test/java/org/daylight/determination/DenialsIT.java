package org.daylight.determination;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.city.Fact;
import org.daylight.city.Facts;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.document.Upload;
import org.daylight.law.Refused;
import org.daylight.notice.Notices;
import org.daylight.request.Outcome;
import org.daylight.request.Status;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Denials that hold up: who looks at them, what the log says, and what was released before. */
class DenialsIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));

    @Inject
    Determinations determinations;
    @Inject
    Parts parts;
    @Inject
    Tasks tasks;
    @Inject
    Files files;
    @Inject
    Facts facts;
    @Inject
    Notices notices;

    @AfterEach
    void theChainIsTheSupervisorsAgain() {
        chain("true");
    }

    @Test
    void theAttorneyClearsBeforeTheSupervisorSigns() {
        chain("attorney");
        String number = filed(OXNARD, "The advice on the harbor lease").number();
        act(OXNARD, () -> determinations.determine(number, version(number), denied("Memo"), clerk(OXNARD)));
        assertEquals(Determination.State.WITH_ATTORNEY, latest(number).state());
        assertRefused("refused.determination.settled", () -> determinations.signOff(number, version(number), reviewer()));
        Task asked = in(OXNARD, () -> tasks.of(requests.get(number))).get(0);
        assertEquals(Task.Kind.CONSULTATION, asked.kind());
        Site attorney = Site.signedIn("attorney", OXNARD);
        String clearance = "/oxnard/staff/requests/" + number + "/clearance";
        assertTrue(attorney.get("/oxnard/staff/tasks/" + asked.id()).body().contains(clearance), "the task leads there");
        assertTrue(attorney.post(clearance, Map.of("clears", "yes", "advice", " ")).body().contains("advice-error"), "advice is given in words");
        attorney.post(clearance, Map.of("clears", "yes", "advice", "The privilege holds."));
        assertEquals(Determination.State.PROPOSED, latest(number).state());
        assertEquals("The privilege holds.", in(OXNARD, () -> tasks.of(requests.get(number))).get(0).note(), "the consultation has its answer");
        act(OXNARD, () -> determinations.signOff(number, version(number), reviewer()));
        assertEquals(Status.DETERMINED, now(OXNARD, number).status());
    }

    @Test
    void theLetterIsReadBeforeAnybodySignsAndNothingOfItIsKept() {
        for (String mode : List.of("true", "attorney")) {
            chain(mode);
            String number = filed(OXNARD, "Seen before it is signed").number();
            act(OXNARD, () -> tasks.give(number, version(number), List.of("PLANNING"), "Please search.", TODAY.plusDays(3), clerk(OXNARD)));
            String at = "/oxnard/staff/requests/" + number + "/determination";
            Site clerk = Site.signedIn("clerk", OXNARD);
            assertTrue(clerk.get(at).body().contains("Departments have not answered yet"));
            Map<String, String> form = clerk.form(at);
            form.putAll(Map.of("kind", "DENIED", "reasons", "It is advice.", "item1", "Memo", "exemption1", "attorney-client", "reason1", "It is advice of counsel on the lease.",
                    "noPartRemains1", "on", "notSegregable1", "Each page is advice.", "responsibleName1", "Victor Salas", "responsibleTitle1", "Records Manager"));
            form.keySet().removeAll(List.of("act", "addRow", "addLater"));
            form.put("preview", "preview");
            String shown = clerk.send(at, form).body();
            assertTrue(shown.contains("What we withhold, and why") && shown.contains("Decided by: The supervisor who signs"), shown);
            assertEquals(Status.RECEIVED, now(OXNARD, number).status());
            form.remove("preview");
            form.put("act", "act");
            clerk.send(at, form);
            assertEquals(Status.AWAITING_SIGN_OFF, now(OXNARD, number).status());
            String page = Site.signedIn("supervisor", OXNARD).get("/oxnard/supervisor/denials/" + number).body();
            assertTrue(page.contains("What we withhold, and why") && page.contains("Departments have not answered yet"), page);
            assertTrue(page.contains(mode.equals("true") ? "Decided by: Helen Park, City Clerk" : "Decided by: The supervisor who signs"), page);
            assertEquals(mode.equals("attorney"), page.contains("has not cleared this denial yet"));
            assertFalse(page.contains("no longer waits"), page);
            assertEquals(Status.AWAITING_SIGN_OFF, now(OXNARD, number).status());
            assertEquals(List.of(), in(OXNARD, () -> notices.of(requests.get(number))), "nothing went out");
        }
    }

    @Test
    void theAttorneyHasADayThatLeavesTimeToSign() {
        chain("attorney");
        String number = filed(OXNARD, "Time to sign").number();
        act(OXNARD, () -> determinations.determine(number, version(number), denied("Memo"), clerk(OXNARD)));
        LocalDate by = in(OXNARD, () -> tasks.of(requests.get(number))).get(0).dueOn();
        LocalDate due = now(OXNARD, number).dueOn();
        assertEquals(in(OXNARD, () -> cities.current().calendar().businessDaysBefore(due, 2)), by);
    }

    @Test
    void theAttorneySendsItBackAndTheFormShowsTheAdvice() {
        chain("attorney");
        String number = filed(OXNARD, "No advice at all").number();
        act(OXNARD, () -> parts.split(number, version(number), List.of(new Part.Draft("Advice", null), new Part.Draft("Plans", null)), clerk(OXNARD)));
        act(OXNARD, () -> determinations.determine(number, version(number), 1, denied("Plan"), clerk(OXNARD)));
        act(OXNARD, () -> determinations.object(number, version(number), 1, "A plan is no advice.", actor(OXNARD, Role.ATTORNEY)));
        assertEquals(Determination.State.RETURNED, latest(number).state());
        assertEquals(List.of(), in(OXNARD, () -> notices.of(requests.get(number))), "nothing went out");
        String form = Site.signedIn("clerk", OXNARD).get("/oxnard/staff/requests/" + number + "/parts/1/determination").body();
        assertTrue(form.contains("A plan is no advice.") && form.contains("id=\"advice\""), "with its answer at the decision");
    }

    @Test
    void withoutAChainTheClerkSends() {
        chain("false");
        String number = filed(OXNARD, "Small city").number();
        act(OXNARD, () -> determinations.determine(number, version(number), denied("Memo"), clerk(OXNARD)));
        assertEquals(Status.DETERMINED, now(OXNARD, number).status());
    }

    @Test
    void theLogWritesItselfAndIsReadByStaffAndRequesterAndAsATable() {
        chain("false");
        String evil = "=HYPERLINK(\"https://evil.example\")";
        String number = filed(OXNARD, "Logged").number();
        act(OXNARD, () -> determinations.determine(number, version(number), denied(evil), clerk(OXNARD)));
        Site clerk = Site.signedIn("clerk", OXNARD);
        String page = clerk.get("/oxnard/staff/requests/" + number + "/withholding-log").body();
        assertTrue(page.contains("Attorney-client") && page.contains("Victor Salas, Records Manager") && page.contains("Each page is advice."), page);
        var csv = clerk.look("/oxnard/staff/requests/" + number + "/withholding-log.csv");
        assertEquals("text/csv;charset=UTF-8", csv.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
        assertTrue(csv.body().contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\""), csv.body());
        assertEquals(2, csv.body().lines().count());
        assertEquals(404, Site.signedIn("liaison", OXNARD).look("/oxnard/staff/requests/" + number + "/withholding-log.csv").statusCode());
        assertTrue(in(OXNARD, () -> notices.of(requests.get(number))).get(0).body().contains("withholding log"), "the letter names its attachment");
    }

    @Test
    void whatWasReleasedBeforeIsWithheldOnlyKnowingly() {
        chain("false");
        byte[] content = ("The same memo " + UUID.randomUUID()).getBytes();
        String first = filed(OXNARD, "Asked first").number();
        List<Long> given = attach(first, "memo.txt", content);
        act(OXNARD, () -> determinations.determine(first, version(first), new DeterminationDraft(Outcome.IN_FULL, "All.", TODAY.plusDays(2), LocalTime.NOON, null, null,
                List.of()), clerk(OXNARD)));
        act(OXNARD, () -> files.release(first, version(first), given, false, null, clerk(OXNARD)));
        String later = filed(OXNARD, "Asked later").number();
        Long same = attach(later, "another name.txt", content).get(0);
        Refused refused = assertThrows(Refused.class, () -> act(OXNARD, () -> determinations.determine(later, version(later), denied(same, null), clerk(OXNARD))));
        assertEquals(List.of("stillApplies1"), refused.points().stream().map(Refused.Point::field).toList());
        assertEquals(List.of(first), refused.points().get(0).refusal().arguments());
        assertEquals("7921.505", refused.points().get(0).refusal().section());
        Site clerk = Site.signedIn("clerk", OXNARD);
        Map<String, String> form = new HashMap<>(Map.of("kind", "DENIED", "reasons", "It is advice.", "item1", "Memo", "file1", same.toString(), "exemption1", "attorney-client",
                "reason1", "The release of the first copy was a mistake.", "noPartRemains1", "on", "notSegregable1", "Each page is advice.", "responsibleName1", "Victor Salas",
                "responsibleTitle1", "Records Manager"));
        String at = "/oxnard/staff/requests/" + later + "/determination";
        String warned = clerk.post(at, form).body();
        assertTrue(warned.contains("id=\"stillApplies1\"") && warned.contains(first) && warned.contains("7921.505"), "it warns");
        assertTrue(warned.matches("(?s).*id=\"reason1\"[^>]*>\\s*The release of the first copy was a mistake\\..*"), "each word at its own field, though there is a field more now");
        assertEquals(Status.RECEIVED, now(OXNARD, later).status());
        act(OXNARD, () -> determinations.determine(later, version(later), denied(same, "The first release was a mistake, and the copy was given back."), clerk(OXNARD)));
        assertEquals(first, latest(later).withheld().get(0).releasedBefore());
        assertEquals("The first release was a mistake, and the copy was given back.", latest(later).withheld().get(0).stillApplies());
        String third = filed(OXNARD, "By name").number();
        assertThrows(Refused.class, () -> act(OXNARD, () -> determinations.determine(third, version(third), denied("memo.txt"), clerk(OXNARD))), "a file of that name");
        String elsewhere = filed(TUSTIN, "Other city").number();
        act(TUSTIN, () -> determinations.determine(elsewhere, in(TUSTIN, () -> requests.get(elsewhere)).version(), denied("memo.txt"), clerk(TUSTIN)));
    }

    @Test
    void aRedactedCopyThatWasReleasedWaivesNothingOfWhatItBlackens() {
        chain("false");
        String number = filed(OXNARD, "Given in part").number();
        Long lease = attach(number, "lease.txt", ("The lease " + UUID.randomUUID()).getBytes()).get(0);
        byte[] blackened = ("Blackened " + UUID.randomUUID()).getBytes();
        Long copy = in(OXNARD, () -> files.attach(number, version(number), List.of(new Upload("open lease.txt", blackened.length, () -> new ByteArrayInputStream(blackened))), lease,
                clerk(OXNARD))).get(0).id();
        WithholdingDraft lines = new WithholdingDraft("Lines 4 to 9", "attorney-client", "They ask counsel about the rent.", null, null, null, false, false, null, "Victor Salas",
                "Records Manager", null, copy, null, null);
        act(OXNARD, () -> determinations.determine(number, version(number), new DeterminationDraft(Outcome.IN_PART, "All but some lines.", TODAY.plusDays(2), LocalTime.NOON, null, null,
                List.of(lines)), clerk(OXNARD)));
        act(OXNARD, () -> files.release(number, version(number), List.of(copy), false, null, clerk(OXNARD)));
        assertEquals(Optional.empty(), in(OXNARD, () -> files.releasedBefore(requests.get(number), copy, "open lease.txt", false)), "the lines were never given");
        assertEquals(Optional.of(number), in(OXNARD, () -> files.releasedBefore(requests.get(number), lease, "The lease", true)), "what the copy shows was");
    }

    @Test
    void whoIsNamedResponsibleIsOnePersonAndNeverTheReviewer() {
        chain("false");
        String number = filed(OXNARD, "Two names").number();
        Long chosen = clerk(OXNARD).personId();
        Refused refused = assertThrows(Refused.class, () -> act(OXNARD, () -> determinations.determine(number, version(number), by(chosen, "Grace Holloway"), clerk(OXNARD))));
        assertEquals(List.of("responsibleName1"), refused.points().stream().map(Refused.Point::field).toList());
        assertEquals("7922.540", refused.points().get(0).refusal().section());
        act(OXNARD, () -> determinations.determine(number, version(number), by(null, " grace  HOLLOWAY "), clerk(OXNARD)));
        assertEquals("Grace Holloway", latest(number).withheld().get(0).responsibleName(), "as her account says");
        assertEquals(reviewer().personId(), latest(number).withheld().get(0).draft().responsibleId());
        assertTrue(latest(number).isBy(reviewer()), "and so she decides no appeal of it");
    }

    @Test
    void whoIsResponsibleSignsAndOnlyTheWriterDoesNot() {
        chain("true");
        String number = filed(OXNARD, "Signed by who is responsible").number();
        act(OXNARD, () -> determinations.determine(number, version(number), by(reviewer().personId(), null), clerk(OXNARD)));
        String page = "/oxnard/supervisor/denials/" + number;
        Site reviewer = Site.signedIn("reviewer", OXNARD);
        assertTrue(reviewer.get(page).body().contains("id=\"act\""), "there is a button to sign with");
        reviewer.post(page, Map.of());
        assertEquals(Determination.State.SENT, latest(number).state());
        String own = filed(OXNARD, "Written by a supervisor").number();
        act(OXNARD, () -> determinations.determine(own, version(own), denied("Memo"), reviewer()));
        assertFalse(reviewer.get("/oxnard/supervisor/denials/" + own).body().contains("id=\"act\""), "none for its writer");
        assertRefused("refused.determination.own", () -> determinations.signOff(own, version(own), reviewer()));
    }

    private static DeterminationDraft by(Long person, String name) {
        return new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(new WithholdingDraft("Memo", "attorney-client",
                "It is advice of counsel on the lease.", null, null, null, true, true, "Each page is advice.", name, name == null ? null : "Assistant City Manager", person)));
    }

    private void chain(String value) {
        act(OXNARD, () -> facts.state(Fact.DENIAL_SIGN_OFF, cities.current().version(), value, "a test", TODAY, "a test"));
    }

    private List<Long> attach(String number, String name, byte[] content) {
        return in(OXNARD, () -> files.attach(number, version(number), List.of(new Upload(name, content.length, () -> new ByteArrayInputStream(content))), clerk(OXNARD)))
                .stream().map(RecordFile::id).toList();
    }

    private void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(Refused.class, () -> act(OXNARD, act)).points().get(0).refusal().key());
    }

    private Determination latest(String number) {
        return in(OXNARD, () -> determinations.latest(requests.get(number)).orElseThrow());
    }

    private Actor reviewer() {
        return in(OXNARD, () -> people.all().stream().filter(p -> p.signInName().startsWith("reviewer@")).map(Actor::of).findFirst().orElseThrow());
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private static DeterminationDraft denied(String item) {
        return new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(new WithholdingDraft(item, "attorney-client",
                "It is advice of counsel on the lease.", null, null, null, true, true, "Each page is advice.", "Victor Salas", "Records Manager", null)));
    }

    private static DeterminationDraft denied(Long file, String stillApplies) {
        return new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(new WithholdingDraft("Memo", "attorney-client",
                "The release of the first copy was a mistake.", null, null, null, true, true, "Each page is advice.", "Victor Salas", "Records Manager", null,
                file, null, stillApplies)));
    }
}
