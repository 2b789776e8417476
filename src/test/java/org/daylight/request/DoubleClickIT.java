package org.daylight.request;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.audit.AuditLink;
import org.daylight.container.InContainer;
import org.daylight.determination.Closings;
import org.daylight.law.ClosingLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A page sent twice, a page gone stale, two clerks at once: nothing is done twice. */
class DoubleClickIT extends InContainer {

    @Inject
    Closings closings;

    @Test
    void aSecondClickIsRefusedAsStaleAndDoesNothing() {
        RecordsRequest request = filed(TUSTIN, "Clicked twice");
        Actor clerk = clerk(TUSTIN);
        act(TUSTIN, () -> requests.acknowledge(request.number(), request.version(), "Once", clerk));
        assertThrows(Stale.class, () -> act(TUSTIN, () -> requests.acknowledge(request.number(), request.version(), "Twice", clerk)));
        assertEquals(List.of("FILED", "ACKNOWLEDGED"), story(request));
    }

    @Test
    void everyActMovesTheVersion() {
        RecordsRequest request = filed(TUSTIN, "Noted twice in the same millisecond");
        Actor clerk = clerk(TUSTIN);
        for (int i = 0; i < 5; i++) {
            int seen = now(TUSTIN, request.number()).version();
            act(TUSTIN, () -> requests.note(request.number(), seen, "A note", clerk));
            assertThrows(Stale.class, () -> act(TUSTIN, () -> requests.note(request.number(), seen, "A note", clerk)));
        }
        assertEquals(6, story(request).size());
    }

    @Test
    void ofTwoClerksAtOnceOneWins() {
        RecordsRequest request = filed(TUSTIN, "Wanted by two");
        Actor clerk = clerk(TUSTIN);
        List<Object> ends = atOnce(8, () -> in(TUSTIN, () -> {
            requests.acknowledge(request.number(), request.version(), null, clerk);
            return "done";
        }));
        assertEquals(1, ends.stream().filter("done"::equals).count(), ends::toString);
        assertTrue(ends.stream().allMatch(end -> end.equals("done") || saysStale(end)), ends::toString);
        assertEquals(List.of("FILED", "ACKNOWLEDGED"), story(request));
    }

    @Test
    void aMoveTheTableDoesNotHaveIsRefused() {
        RecordsRequest request = filed(TUSTIN, "Not to be closed yet");
        refused(() -> act(TUSTIN, () -> closings.close(request.number(), request.version(), ClosingLaw.Cause.DONE, null, clerk(TUSTIN))));
        refused(() -> act(TUSTIN, () -> requests.reopen(request.number(), request.version(), "why", clerk(TUSTIN))));
        refused(() -> act(TUSTIN, () -> requests.acknowledge(request.number(), request.version(), null, Actor.REQUESTER)));
        assertEquals(Status.RECEIVED, now(TUSTIN, request.number()).status());
        assertEquals(List.of("FILED"), story(request));
    }

    @Test
    void everyEntryOfTheTimelineHasItsLinkInTheChain() {
        RecordsRequest request = filed(TUSTIN, "Proved step by step");
        Actor clerk = clerk(TUSTIN);
        act(TUSTIN, () -> requests.acknowledge(request.number(), now(TUSTIN, request.number()).version(), null, clerk));
        act(TUSTIN, () -> requests.askClarification(request.number(), now(TUSTIN, request.number()).version(), new Clarification.Question("Which year?", "Permits or plans?", "The permit system.", null), clerk));
        act(TUSTIN, () -> requests.answerClarification(request.number(), now(TUSTIN, request.number()).version(), "2025", Actor.REQUESTER));
        act(TUSTIN, () -> requests.withdraw(request.number(), now(TUSTIN, request.number()).version(), null, Actor.REQUESTER));
        assertEquals(List.of("FILED", "ACKNOWLEDGED", "LETTER_WRITTEN", "CLARIFICATION_ASKED", "LETTER_WRITTEN", "CLARIFICATION_ANSWERED", "WITHDRAWN"),
                links(request).map(AuditLink::act).toList());
        assertEquals(story(request), links(request).map(AuditLink::act).filter(act -> !act.equals("LETTER_WRITTEN")).toList());
        assertTrue(links(request).noneMatch(l -> l.particulars().contains("2025")), "words are proved by their hash, not repeated");
    }

    /** Either our own refusal, or what the server made of the database's at commit. */
    private static boolean saysStale(Object end) {
        return Stream.iterate((Throwable) end, t -> t != null, Throwable::getCause)
                .anyMatch(t -> t instanceof Stale || t instanceof jakarta.persistence.OptimisticLockException);
    }

    private static void refused(Executable act) {
        assertThrows(StepRefused.class, act);
    }

    private List<String> story(RecordsRequest request) {
        return rows.in(TUSTIN, em -> em.createQuery("select e.happening from TimelineEntry e where e.request.id = :id order by e.id", Happening.class)
                .setParameter("id", request.id()).getResultStream().map(Enum::name).toList());
    }

    private Stream<AuditLink> links(RecordsRequest request) {
        return rows.in(TUSTIN, em -> em.createQuery("select l from AuditLink l where l.subject = :number order by l.number", AuditLink.class)
                .setParameter("number", request.number()).getResultList()).stream();
    }
}
