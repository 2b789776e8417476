package org.daylight.docket;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.junit.jupiter.api.Test;

/** What a requester does is not overlooked: the case stands in a view of its own until a clerk has acted. */
class HeardIT extends InContainer {

    @Inject
    Queue queue;
    @Inject
    Tasks tasks;

    @Test
    void whatTheRequesterWritesCallsForTheClerkAndForNobodyElse() {
        RecordsRequest request = filed(TUSTIN, "Permits of Oak Lane, to be heard of");
        assertFalse(calls(request), "a new request is to be answered anyway");
        act(TUSTIN, () -> tasks.give(request.number(), version(request), List.of(actor(TUSTIN, Role.LIAISON).department()), "Please search.", LocalDate.now().plusDays(3), clerk(TUSTIN)));
        act(TUSTIN, () -> requests.message(request.number(), version(request), "Only the signed ones.", Actor.REQUESTER));
        assertTrue(calls(request));
        Task task = in(TUSTIN, () -> tasks.of(now(TUSTIN, request.number()))).get(0);
        act(TUSTIN, () -> tasks.answer(task.id(), task.version(), Task.Answer.RECORDS_FOUND, new Task.Search("Permit files", "Oak Lane", "2019 to today", Task.Personal.NO, "The permit desk"), "Here.", actor(TUSTIN, Role.LIAISON)));
        assertTrue(calls(request), "a department's answer is no answer to the requester");
        String page = Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + request.number()).body();
        assertTrue(page.contains("no clerk has taken up since"), page);
        act(TUSTIN, () -> requests.note(request.number(), version(request), "Read. The signed ones only.", clerk(TUSTIN)));
        assertFalse(calls(request));
    }

    private int version(RecordsRequest request) {
        return now(TUSTIN, request.number()).version();
    }

    private boolean calls(RecordsRequest request) {
        LocalDate today = LocalDate.now(in(TUSTIN, () -> cities.current().zone()));
        boolean listed = in(TUSTIN, () -> queue.page(QueueFilter.of(QueueShow.HEARD, null), null, 100, today, clerk(TUSTIN))).rows().stream()
                .anyMatch(row -> row.number().equals(request.number()));
        assertTrue(!listed || in(TUSTIN, () -> queue.counts(today, clerk(TUSTIN))).of().get(QueueShow.HEARD).number() > 0, "and is counted");
        return listed;
    }
}
