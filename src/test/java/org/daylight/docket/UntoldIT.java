package org.daylight.docket;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.Outcome;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.daylight.request.Status;
import org.junit.jupiter.api.Test;

/** A case is answered when the letter of its decision goes out, and not before (R1.17). */
class UntoldIT extends InContainer {

    @Inject
    Determinations determinations;
    @Inject
    Notices notices;
    @Inject
    Parts parts;
    @Inject
    Queue queue;
    @Inject
    LettersLeft left;

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));

    @Test
    void theClockRunsUntilTheLetterIsHandedOver() {
        String number = byTelephone(20);
        answer(number);
        int version = now(TUSTIN, number).version();
        assertEquals(Lateness.Kind.OVERDUE, row(number, QueueShow.OVERDUE).orElseThrow().lateness(today).kind());
        assertTrue(row(number, QueueShow.OPEN).isPresent() && row(number, QueueShow.DETERMINED).isPresent());
        String page = Site.signedIn("clerk", TUSTIN).look("/tustin/staff/requests/" + number).body();
        assertTrue(page.contains("Decided, letter not sent") && page.contains("days late") && !page.contains(">Answered<"), "header and clock");
        assertTrue(page.contains("/tustin/staff/requests/" + number + "/letters/" + letters(number).get(0).id()), "the letter is a click away");
        String outside = new Site().look("/tustin/requests/" + number).body();
        assertTrue(outside.contains("the letter has not gone out yet") && !outside.contains(">Answered<"), "and on the public page");
        letters(number).forEach(letter -> act(TUSTIN, () -> notices.handOver(letter.id(), clerk(TUSTIN))));
        assertTrue(row(number, QueueShow.OPEN).isEmpty());
        assertEquals(Lateness.Kind.STOPPED, row(number, QueueShow.DETERMINED).orElseThrow().lateness(today).kind());
        assertTrue(Site.signedIn("clerk", TUSTIN).look("/tustin/staff/requests/" + number).body().contains(">Answered<"));
        assertEquals(version + 1, now(TUSTIN, number).version(), "one act, one version");
    }

    @Test
    void ofACaseInPartsItRunsUntilTheLastLetterHasGone() {
        String number = byTelephone(3);
        act(TUSTIN, () -> parts.split(number, now(TUSTIN, number).version(), List.of(new Part.Draft("The lease", null), new Part.Draft("The memos", null)), clerk(TUSTIN)));
        for (int part = 1; part <= 2; part++) {
            int one = part;
            act(TUSTIN, () -> determinations.determine(number, now(TUSTIN, number).version(), one, elsewhere(), clerk(TUSTIN)));
        }
        List<Letter> letters = letters(number);
        assertEquals(2, letters.size());
        act(TUSTIN, () -> notices.handOver(letters.get(0).id(), clerk(TUSTIN)));
        assertTrue(now(TUSTIN, number).running() && row(number, QueueShow.OPEN).isPresent(), "the other lies");
        act(TUSTIN, () -> notices.handOver(letters.get(1).id(), clerk(TUSTIN)));
        assertFalse(now(TUSTIN, number).running() || row(number, QueueShow.OPEN).isPresent());
    }

    @Test
    void aLetterInThePortalIsSentAtOnceAndAWithdrawnCaseIsOwedNone() {
        String web = filed(TUSTIN, "The lease of the old library").number();
        answer(web);
        assertFalse(now(TUSTIN, web).running());
        String gone = byTelephone(3);
        answer(gone);
        assertTrue(now(TUSTIN, gone).running());
        act(TUSTIN, () -> requests.withdraw(gone, now(TUSTIN, gone).version(), null, clerk(TUSTIN)));
        assertFalse(now(TUSTIN, gone).running() || row(gone, QueueShow.OPEN).isPresent());
    }

    @Test
    void theCaseIsNotDoneWhileTheLetterLies() {
        String number = byTelephone(3);
        answer(number);
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String closure = "/tustin/staff/requests/" + number + "/closure";
        assertTrue(clerk.get(closure).body().contains("/tustin/staff/requests/" + number + "/letters/" + letters(number).get(0).id() + "\""), "with the way to it");
        assertEquals(422, clerk.post(closure, Map.of("cause", "DONE")).statusCode());
        letters(number).forEach(letter -> act(TUSTIN, () -> notices.handOver(letter.id(), clerk(TUSTIN))));
        clerk.post(closure, Map.of("cause", "DONE"));
        assertEquals(Status.CLOSED, now(TUSTIN, number).status());
    }

    @Test
    void itsLetterStandsWithTheDatedOnesUntilTheDayItWentIsNoted() {
        String number = byTelephone(20);
        answer(number);
        act(TUSTIN, () -> requests.message(number, now(TUSTIN, number).version(), "We shall write again.", clerk(TUSTIN)));
        LetterRow first = in(TUSTIN, () -> left.dated()).stream().filter(row -> row.number().equals(number)).findFirst().orElseThrow();
        assertEquals(now(TUSTIN, number).dueOn(), first.dueOn());
        assertTrue(first.isLate(today));
        assertTrue(in(TUSTIN, () -> left.others()).stream().anyMatch(row -> row.number().equals(number) && row.dueOn() == null), "a message has no date");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        assertTrue(clerk.look("/tustin/staff/letters").body().contains("Against a date"));
        String letter = "/tustin/staff/requests/" + number + "/letters/" + first.id();
        assertEquals(422, clerk.post(letter, Map.of("carried", "MAIL", "on", today.plusDays(1).toString(), "act", "act")).statusCode());
        assertEquals(422, clerk.post(letter, Map.of("carried", "MAIL", "on", today.minusDays(1).toString(), "act", "act")).statusCode(), "it was not written then");
        clerk.post(letter, Map.of("carried", "MAIL", "on", today.toString(), "act", "act"));
        assertEquals(Letter.State.HANDED_OVER, letters(number).get(0).state());
        assertTrue(clerk.look(letter).body().contains("Mailed on paper"));
        String chained = in(TUSTIN, () -> audit.of(number, "LETTER_HANDED_OVER")).get(0).particulars();
        assertTrue(chained.contains("\"how\":\"MAIL\"") && chained.contains("\"on\":\"" + today + "\""), chained);
        assertTrue(in(TUSTIN, () -> left.dated()).stream().noneMatch(row -> row.number().equals(number)));
    }

    private Optional<QueueRow> row(String number, QueueShow show) {
        String filed = now(TUSTIN, number).dayZero().toString();
        return in(TUSTIN, () -> queue.page(new QueueFilter(show, null, null, null, null, QueueSort.DUE, false).filed(Days.of(filed + ".." + filed)), null, 500, today, clerk(TUSTIN)))
                .rows().stream().filter(row -> row.number().equals(number)).findFirst();
    }

    private List<Letter> letters(String number) {
        return in(TUSTIN, () -> notices.of(requests.get(number))).stream().filter(letter -> letter.kind().tellsOfDecision()).toList();
    }

    private void answer(String number) {
        act(TUSTIN, () -> determinations.determine(number, now(TUSTIN, number).version(), elsewhere(), clerk(TUSTIN)));
    }

    private static DeterminationDraft elsewhere() {
        return new DeterminationDraft(Outcome.NOT_THIS_AGENCY, "The county keeps these.", null, null, null, "The county clerk-recorder", List.of());
    }

    private String byTelephone(int daysAgo) {
        return in(TUSTIN, () -> requests.file(new Filing(UUID.randomUUID().toString(), RequestKind.RECORDS, null, "Who owns the old library?", null, null, null, null, null, null, null,
                null, Delivery.PAPER, null, null, new Requester("Kim Lee", null, null, "555-0100", null), Channel.PHONE, Instant.now().minus(Duration.ofDays(daysAgo)), "en"),
                clerk(TUSTIN))).number().text();
    }
}
