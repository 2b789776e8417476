package org.daylight.determination;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.docket.Queue;
import org.daylight.docket.QueueFilter;
import org.daylight.docket.QueueRow;
import org.daylight.docket.QueueShow;
import org.daylight.docket.QueueSort;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.document.Upload;
import org.daylight.law.ClosingLaw;
import org.daylight.law.Refused;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.notice.Notices;
import org.daylight.request.Outcome;
import org.daylight.request.StepRefused;
import org.junit.jupiter.api.Test;

/** Promised dates: several, delivered by releases, missed, and put off with a notice (R1.16, R1.20). */
class InstalmentsIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));

    @Inject
    Determinations determinations;
    @Inject
    Instalments instalments;
    @Inject
    Closings closings;
    @Inject
    Parts parts;
    @Inject
    Files files;
    @Inject
    Queue queue;
    @Inject
    Notices notices;

    @Test
    void eachInstalmentHasItsDateInTheLetterAndIsDeliveredByARelease() {
        String number = filed(TUSTIN, "Nine thousand messages").number();
        act(TUSTIN, () -> determinations.determine(number, version(number), inThree(), clerk(TUSTIN)));
        String body = letters(number).get(0).body();
        assertTrue(body.contains("in instalments") && body.contains("3. ") && body.contains(": Messages of March"), body);
        List<Instalment> promised = in(TUSTIN, () -> instalments.of(requests.get(number)));
        assertEquals(3, promised.size());
        List<Long> second = paper(number);
        act(TUSTIN, () -> instalments.release(number, version(number), second, false, null, promised.get(1).id(), clerk(TUSTIN)));
        List<Long> more = paper(number);
        act(TUSTIN, () -> instalments.release(number, version(number), more, false, null, null, clerk(TUSTIN)));
        assertEquals(List.of(Instalment.State.PROMISED, Instalment.State.DELIVERED, Instalment.State.PROMISED),
                in(TUSTIN, () -> instalments.of(requests.get(number))).stream().map(Instalment::state).toList(), "with two left, a release says which");
        assertTrue(letters(number).get(1).body().contains("This is instalment 2 of 3."), letters(number).get(1).body());
        assertFalse(letters(number).get(2).body().contains("instalment"), letters(number).get(2).body());
        assertThrows(Refused.class, () -> act(TUSTIN, () -> instalments.revise(number, version(number), promised.get(1).id(), TODAY.plusDays(9), LocalTime.NOON,
                "Too late", clerk(TUSTIN))), "what was given is not put off");
    }

    @Test
    void copiesOnPaperKeepThePromisedDateToo() {
        String number = filed(TUSTIN, "Looked at, and copied on paper").number();
        act(TUSTIN, () -> determinations.determine(number, version(number), inThree(), clerk(TUSTIN)));
        List<Instalment> promised = in(TUSTIN, () -> instalments.of(requests.get(number)));
        Long first = promised.get(0).id();
        for (LocalDate wrong : new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(1), null}) {
            assertThrows(Refused.class, () -> act(TUSTIN, () -> instalments.give(number, version(number), first, Instalment.Way.INSPECTED, wrong, null, clerk(TUSTIN))));
        }
        act(TUSTIN, () -> instalments.give(number, version(number), first, Instalment.Way.INSPECTED, TODAY, "Thank you for coming.", clerk(TUSTIN)));
        assertThrows(Refused.class, () -> act(TUSTIN, () -> instalments.give(number, version(number), first, Instalment.Way.MAIL, TODAY, null, clerk(TUSTIN))), "once");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String second = "/tustin/staff/requests/" + number + "/instalments/" + promised.get(1).id() + "/giving";
        Map<String, String> form = clerk.form(second);
        form.put("way", "COUNTER");
        assertEquals(303, clerk.send(second, form).statusCode());
        assertEquals(List.of(Instalment.State.DELIVERED, Instalment.State.DELIVERED, Instalment.State.PROMISED),
                in(TUSTIN, () -> instalments.of(requests.get(number))).stream().map(Instalment::state).toList());
        assertTrue(clerk.get("/tustin/staff/requests/" + number).body().contains("copies were picked up at the counter"));
    }

    @Test
    void aSingleDateIsDeliveredByTheFirstRelease() {
        String number = filed(TUSTIN, "One date").number();
        act(TUSTIN, () -> determinations.determine(number, version(number), full(), clerk(TUSTIN)));
        List<Long> all = paper(number);
        act(TUSTIN, () -> instalments.release(number, version(number), all, false, null, null, clerk(TUSTIN)));
        assertEquals(Instalment.State.DELIVERED, in(TUSTIN, () -> instalments.of(requests.get(number))).get(0).state());
        assertFalse(letters(number).get(1).body().contains("instalment"), "one date is none");
    }

    @Test
    void aMissedDateIsInTheQueueUntilARevisedNoticeGoesOut() {
        String number = filed(TUSTIN, "Promised and not given").number();
        act(TUSTIN, () -> determinations.determine(number, version(number), inThree(), clerk(TUSTIN)));
        Instalment first = in(TUSTIN, () -> instalments.of(requests.get(number))).get(0);
        LocalDate after = first.promisedOn().plusDays(1);
        assertFalse(missed(TODAY).contains(number));
        assertTrue(missed(after).contains(number));
        assertFalse(in(OXNARD, () -> rowsOf(OXNARD, after)).stream().anyMatch(row -> row.number().equals(number)));
        int here = in(TUSTIN, () -> queue.counts(after, clerk(TUSTIN))).of().get(QueueShow.MISSED).number();
        assertEquals(missed(after).size(), here, "the strip counts what the view shows");
        assertEquals(rowsOf(OXNARD, after).size(), in(OXNARD, () -> queue.counts(after, clerk(OXNARD))).of().get(QueueShow.MISSED).number(), "each city its own");
        assertEquals(first.promisedOn(), rowsOf(TUSTIN, after).stream().filter(row -> row.number().equals(number)).findFirst().orElseThrow().shownDue());
        assertThrows(Refused.class, () -> act(TUSTIN, () -> instalments.revise(number, version(number), first.id(), TODAY.minusDays(1), LocalTime.NOON, "x", clerk(TUSTIN))));
        assertThrows(Refused.class, () -> act(TUSTIN, () -> instalments.revise(number, version(number), first.id(), after, LocalTime.NOON, " ", clerk(TUSTIN))));
        act(TUSTIN, () -> instalments.revise(number, version(number), first.id(), after.plusDays(3), LocalTime.of(9, 30), "The scanner broke.", clerk(TUSTIN)));
        assertFalse(missed(after).contains(number));
        Letter letter = letters(number).get(1);
        assertEquals(LetterKind.ESTIMATE_REVISED, letter.kind());
        assertTrue(letter.body().contains("The scanner broke.") && letter.body().contains("9:30"), letter.body());
        assertTrue(missed(after.plusDays(30)).contains(number), "nobody closes over a promise");
        assertEquals("law.refusal.closing.promised", assertThrows(Refused.class, () -> act(TUSTIN, () -> closings.close(number, version(number), ClosingLaw.Cause.DONE, null, clerk(TUSTIN)))).points().get(0).refusal().key());
        in(TUSTIN, () -> instalments.of(requests.get(number))).forEach(one -> act(TUSTIN,
                () -> instalments.give(number, version(number), one.id(), Instalment.Way.INSPECTED, LocalDate.now(ZoneId.of("America/Los_Angeles")), null, clerk(TUSTIN))));
        act(TUSTIN, () -> closings.close(number, version(number), ClosingLaw.Cause.DONE, null, clerk(TUSTIN)));
        assertFalse(missed(after.plusDays(30)).contains(number), "a closed case calls for nothing");
    }

    @Test
    void aLaterDeterminationReplacesWhatWasNotGiven() {
        String number = filed(TUSTIN, "Decided twice").number();
        act(TUSTIN, () -> determinations.determine(number, version(number), full(), clerk(TUSTIN)));
        act(TUSTIN, () -> requests.withdraw(number, version(number), null, Actor.REQUESTER));
        act(TUSTIN, () -> requests.reopen(number, version(number), "Not withdrawn after all.", clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.determine(number, version(number), full(), clerk(TUSTIN)));
        assertEquals(1, in(TUSTIN, () -> instalments.of(requests.get(number))).size());
    }

    @Test
    void theClerksCalendarHasEachPromiseAsItStandsNow() {
        String number = filed(TUSTIN, "Put off").number();
        act(TUSTIN, () -> determinations.determine(number, version(number), inThree(), clerk(TUSTIN)));
        Long second = in(TUSTIN, () -> instalments.of(requests.get(number))).get(1).id();
        act(TUSTIN, () -> instalments.revise(number, version(number), second, TODAY.plusDays(21), LocalTime.NOON, "The scanner broke.", clerk(TUSTIN)));
        String calendar = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + number + "/dates.ics").body();
        for (int days : List.of(2, 21, 30)) {
            assertTrue(calendar.contains("DTSTART;VALUE=DATE:" + TODAY.plusDays(days).toString().replace("-", "")), () -> days + " days on is not in\n" + calendar);
        }
        assertFalse(calendar.contains("DTSTART;VALUE=DATE:" + TODAY.plusDays(16).toString().replace("-", "")), "what was put off is told no more");
        assertEquals(calendar.lines().filter(line -> line.startsWith("UID")).count(), calendar.lines().filter(line -> line.startsWith("UID")).distinct().count());
    }

    @Test
    void aPartThatDisclosesIsReleasedBeforeTheLastIsDecided() {
        String number = filed(TUSTIN, "One part is ready").number();
        act(TUSTIN, () -> parts.split(number, version(number), List.of(new Part.Draft("Ready", null), new Part.Draft("Not yet", null)), clerk(TUSTIN)));
        List<Long> paper = paper(number);
        assertThrows(StepRefused.class, () -> act(TUSTIN, () -> instalments.release(number, version(number), paper, false, null, null, clerk(TUSTIN))));
        act(TUSTIN, () -> determinations.determine(number, version(number), 1, full(), clerk(TUSTIN)));
        for (Integer part : new Integer[] {null, 2}) {
            Refused refused = assertThrows(Refused.class, () -> act(TUSTIN, () -> instalments.release(number, version(number),
                    new Instalments.Handout(paper, false, null, null, part, false), clerk(TUSTIN))));
            assertEquals("part", refused.points().get(0).field(), "one part that discloses lets out nothing of another");
        }
        act(TUSTIN, () -> instalments.release(number, version(number), new Instalments.Handout(paper, false, null, null, 1, false), clerk(TUSTIN)));
        assertEquals(Instalment.State.DELIVERED, in(TUSTIN, () -> instalments.of(requests.get(number))).get(0).state());
        String whole = filed(TUSTIN, "Whole").number();
        List<Long> early = paper(whole);
        assertThrows(StepRefused.class, () -> act(TUSTIN, () -> instalments.release(whole, version(whole), early, false, null, null, clerk(TUSTIN))));
    }

    @Test
    void theFormTakesFurtherDatesAndTheCasePageOffersANewOne() {
        String number = filed(TUSTIN, "By form").number();
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String at = "/tustin/staff/requests/" + number;
        Map<String, String> form = new java.util.HashMap<>(Map.of("kind", "IN_FULL", "reasons", "All.", "availableOn", TODAY.plusDays(5).toString(), "availableTime", "10:00",
                "laterOn1", TODAY.plusDays(3).toString(), "laterTime1", "10:00"));
        assertTrue(clerk.post(at + "/determination", form).body().contains("laterOn1-error"), "dates in their order");
        form.put("laterOn1", TODAY.plusDays(9).toString());
        assertTrue(clerk.post(at + "/determination", form).body().contains("/instalments/"));
        Long second = in(TUSTIN, () -> instalments.of(requests.get(number))).get(1).id();
        clerk.post(at + "/instalments/" + second, Map.of("availableOn", TODAY.plusDays(20).toString(), "availableTime", "11:00", "reason", "More pages than thought."));
        assertEquals(TODAY.plusDays(20), in(TUSTIN, () -> instalments.of(requests.get(number))).get(1).promisedOn());
    }

    private List<String> missed(LocalDate today) {
        return rowsOf(TUSTIN, today).stream().map(QueueRow::number).toList();
    }

    private List<QueueRow> rowsOf(String city, LocalDate today) {
        return in(city, () -> queue.page(new QueueFilter(QueueShow.MISSED, null, null, null, null, QueueSort.DUE, false), null, 500, today, clerk(city)).rows());
    }

    private List<Long> paper(String number) {
        byte[] bytes = "A paper.".getBytes();
        return in(TUSTIN, () -> files.attach(number, version(number), List.of(new Upload("paper.txt", bytes.length, () -> new ByteArrayInputStream(bytes))), clerk(TUSTIN)))
                .stream().map(RecordFile::id).toList();
    }

    private List<Letter> letters(String number) {
        return in(TUSTIN, () -> notices.of(requests.get(number)));
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private static DeterminationDraft full() {
        return new DeterminationDraft(Outcome.IN_FULL, "All of it.", TODAY.plusDays(2), LocalTime.NOON, null, null, List.of());
    }

    private static DeterminationDraft inThree() {
        return new DeterminationDraft(Outcome.IN_FULL, "All of it.", TODAY.plusDays(2), LocalTime.NOON, null, null,
                List.of(new Instalment.Draft("Messages of February", TODAY.plusDays(16), LocalTime.NOON), new Instalment.Draft("Messages of March", TODAY.plusDays(30), LocalTime.NOON)),
                List.of());
    }
}
