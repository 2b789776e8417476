package org.daylight.document;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.container.InContainer;
import org.daylight.determination.Closings;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.docket.Queue;
import org.daylight.docket.QueueFilter;
import org.daylight.docket.QueueRow;
import org.daylight.docket.QueueShow;
import org.daylight.docket.QueueSort;
import org.daylight.law.ClosingLaw;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.NotFound;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Stale;
import org.daylight.request.Status;
import org.daylight.request.StepRefused;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.junit.jupiter.api.Test;

/** A requester who cannot open what was given is given another copy in time (7922.545, R7.5); a case opened again has its own date. */
class CannotOpenIT extends InContainer {

    private static final String LINK = "https://www.example.org/records";

    @Inject
    Files files;
    @Inject
    Closings closings;
    @Inject
    Tasks tasks;
    @Inject
    Determinations determinations;
    @Inject
    Queue queue;

    @Test
    void oneClickOpensTheClosedCaseForACopyAndASecondDoesNothing() {
        RecordsRequest request = posted();
        LocalDate by = in(TUSTIN, () -> determinations.cannotOpen(request.number(), LINK, Actor.REQUESTER));
        assertEquals(by, in(TUSTIN, () -> determinations.cannotOpen(request.number(), LINK, Actor.REQUESTER)));
        RecordsRequest now = now(TUSTIN, request.number());
        assertEquals(Status.DETERMINED, now.status());
        assertEquals(Outcome.POSTED, now.outcome(), "the determination stands");
        assertEquals(request.dueOn(), now.dueOn(), "no clock runs anew");
        assertEquals(1, copies(request).size());
        QueueRow row = row(request);
        assertEquals(by, row.by());
        assertTrue(by.isAfter(today()));
    }

    @Test
    void theClerkAnswersWithAnotherCopy() {
        RecordsRequest request = released();
        RecordFile file = in(TUSTIN, () -> files.of(request, Audience.REQUESTER)).get(0);
        act(TUSTIN, () -> files.cannotOpen(request.number(), file.id(), Actor.REQUESTER));
        Task task = copies(request).get(0);
        assertEquals(file.id(), task.fileId());
        assertThrows(Refused.class, () -> act(TUSTIN, () -> tasks.answer(task.id(), task.version(), Task.Answer.RECORDS_FOUND, null, "No", clerk(TUSTIN))));
        assertThrows(Refused.class, () -> act(TUSTIN, () -> tasks.answer(task.id(), task.version(), Task.Answer.COPY_GIVEN, null, " ", clerk(TUSTIN))));
        assertThrows(RuntimeException.class, () -> act(TUSTIN, () -> tasks.answer(task.id(), task.version(), Task.Answer.COPY_GIVEN, null, "Mine", actor(TUSTIN, Role.LIAISON))));
        act(TUSTIN, () -> tasks.answer(task.id(), task.version(), Task.Answer.COPY_GIVEN, null, "Here it is on paper.", clerk(TUSTIN)));
        assertThrows(Stale.class, () -> act(TUSTIN, () -> tasks.answer(task.id(), task.version(), Task.Answer.COPY_GIVEN, null, "Twice", clerk(TUSTIN))));
        assertNull(row(request));
        act(TUSTIN, () -> files.cannotOpen(request.number(), file.id(), Actor.REQUESTER));
        assertEquals(2, copies(request).size(), "who still cannot open it may say so again");
    }

    @Test
    void nobodyReportsWhatTheyWereNotGivenAndStaffDoNotReport() {
        RecordsRequest request = released();
        RecordsRequest other = filed(TUSTIN, "Nothing was given here");
        Long file = in(TUSTIN, () -> files.of(request, Audience.REQUESTER)).get(0).id();
        assertThrows(NotFound.class, () -> act(TUSTIN, () -> files.cannotOpen(other.number(), file, Actor.REQUESTER)));
        assertThrows(NotFound.class, () -> act(TUSTIN, () -> determinations.cannotOpen(other.number(), LINK, Actor.REQUESTER)));
        assertThrows(StepRefused.class, () -> act(TUSTIN, () -> files.cannotOpen(request.number(), file, clerk(TUSTIN))));
        act(TUSTIN, () -> files.attach(request.number(), version(request), List.of(paper("secret.txt")), clerk(TUSTIN)));
        Long secret = in(TUSTIN, () -> files.of(request, Audience.STAFF)).get(1).id();
        assertThrows(NotFound.class, () -> act(TUSTIN, () -> files.cannotOpen(request.number(), secret, Actor.REQUESTER)));
    }

    @Test
    void aCaseOpenedAgainStandsInTheQueueByItsNewDate() {
        RecordsRequest request = posted();
        act(TUSTIN, () -> requests.reopen(request.number(), request.version(), "A page is missing", clerk(TUSTIN)));
        RecordsRequest now = now(TUSTIN, request.number());
        assertTrue(now.clockTrace().reopened());
        assertEquals(now.clockTrace().days().get(now.clockTrace().days().size() - 1).date(), now.dueOn());
        assertEquals(request.dueOn(), in(TUSTIN, () -> determinations.of(now)).get(0).dueOn(), "the first answer keeps the date it was due by");
        refused("refused.receipt.reopened", () -> requests.correctReceipt(now.number(), now.version(), now.receivedAt().minusSeconds(60), "Found late", clerk(TUSTIN)));
    }

    private void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(Refused.class, () -> act(TUSTIN, act)).points().get(0).refusal().key());
    }

    private RecordsRequest posted() {
        String number = filed(TUSTIN, "Something that is on the web").number();
        act(TUSTIN, () -> determinations.determine(number, now(TUSTIN, number).version(), new DeterminationDraft(Outcome.POSTED, "It is on our site.", null,
                null, LINK, null, List.of()), clerk(TUSTIN)));
        act(TUSTIN, () -> closings.close(number, now(TUSTIN, number).version(), ClosingLaw.Cause.DONE, null, clerk(TUSTIN)));
        return now(TUSTIN, number);
    }

    private RecordsRequest released() {
        String number = filed(TUSTIN, "Something that is given").number();
        act(TUSTIN, () -> files.attach(number, now(TUSTIN, number).version(), List.of(paper("given.txt")), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.determine(number, now(TUSTIN, number).version(), new DeterminationDraft(Outcome.IN_FULL, "All of it is public.",
                today().plusDays(1), LocalTime.NOON, null, null, List.of()), clerk(TUSTIN)));
        List<Long> ids = in(TUSTIN, () -> files.of(now(TUSTIN, number), Audience.STAFF)).stream().map(RecordFile::id).toList();
        act(TUSTIN, () -> files.release(number, now(TUSTIN, number).version(), ids, false, null, clerk(TUSTIN)));
        return now(TUSTIN, number);
    }

    private static Upload paper(String name) {
        byte[] text = "A line.\n".getBytes(StandardCharsets.UTF_8);
        return new Upload(name, text.length, () -> new ByteArrayInputStream(text));
    }

    private int version(RecordsRequest request) {
        return now(TUSTIN, request.number()).version();
    }

    private LocalDate today() {
        return LocalDate.now(cities.find(TUSTIN).orElseThrow().zone());
    }

    private List<Task> copies(RecordsRequest request) {
        return in(TUSTIN, () -> tasks.of(request)).stream().filter(task -> task.kind() == Task.Kind.COPY).toList();
    }

    private QueueRow row(RecordsRequest request) {
        QueueFilter filter = new QueueFilter(QueueShow.COPIES, null, null, null, null, QueueSort.DUE, false);
        return in(TUSTIN, () -> queue.page(filter, null, 200, today(), clerk(TUSTIN))).rows().stream()
                .filter(row -> row.number().equals(request.number())).findFirst().orElse(null);
    }
}
