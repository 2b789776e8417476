package org.daylight.request.extension;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.law.Refused;
import org.daylight.request.Extension;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.junit.jupiter.api.Test;

/** R2.7: the ground of a cyberattack ends when the records can be reached again; the clerk is told, and no date is made up. */
class LapsesIT extends InContainer {

    private static final Map<String, String> ATTACK = Map.of("systems_affected", "Document store", "access_lost_on", "2026-01-05", "records_only_there", "All permits since 2019");

    @Inject
    Lapses lapses;
    @Inject
    Clock clock;

    @Test
    void aLapsedGroundMakesTheDecisionDueNowAndMovesNoDate() {
        RecordsRequest request = filed(TUSTIN, "Permits that nobody can reach");
        String page = "/tustin/staff/requests/" + request.number();
        Site clerk = Site.signedIn("clerk", TUSTIN);
        assertEquals("refused.lapse.none", refusal(() -> end(request, "cyberattack", today())), "not extended");
        extend(request, "cyberattack", ATTACK);
        LocalDate promised = now(TUSTIN, request.number()).dueOn();
        assertTrue(clerk.get(page).body().contains(page + "/extension/lapse"));
        assertEquals("refused.lapse.none", refusal(() -> end(request, "voluminous", today())), "a ground the case does not stand on");
        assertEquals("input.future", refusal(() -> end(request, "cyberattack", today().plusDays(1))));
        assertTrue(clerk.post(page + "/extension/lapse", Map.of("endedOn", today().toString(), "act", "act")).body().contains("The determination is now due promptly"));
        assertFalse(clerk.get(page).body().contains(page + "/extension/lapse"), "once");
        assertEquals("refused.lapse.ended", refusal(() -> end(request, "cyberattack", today())));
        assertEquals(promised, now(TUSTIN, request.number()).dueOn(), "the statute gives no date");
    }

    @Test
    void otherGroundsDoNotLapse() {
        RecordsRequest request = filed(TUSTIN, "Nine thousand messages");
        extend(request, "voluminous", Map.of());
        assertEquals("refused.lapse.none", refusal(() -> end(request, "voluminous", today())));
        assertFalse(Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + request.number()).body().contains("/extension/lapse"));
    }

    private void extend(RecordsRequest request, String ground, Map<String, String> fields) {
        LocalDate latest = in(TUSTIN, () -> Requests.clockOf(cities.current()).determinationDueAfterExtension(request.receivedAt()).dueOn());
        act(TUSTIN, () -> requests.extend(request.number(), request.version(), new Extension.Notice(Set.of(ground), "Nobody can open the document store; it is being restored.",
                latest, "Ana Ruiz", "City Clerk", true, fields), clerk(TUSTIN)));
    }

    private Object end(RecordsRequest request, String ground, LocalDate on) {
        act(TUSTIN, () -> lapses.end(request.number(), now(TUSTIN, request.number()).version(), ground, on, clerk(TUSTIN)));
        return null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), in(TUSTIN, () -> cities.current()).zone());
    }

    private static String refusal(Callable<?> act) {
        return assertThrows(Refused.class, act::call).points().get(0).refusal().key();
    }
}
