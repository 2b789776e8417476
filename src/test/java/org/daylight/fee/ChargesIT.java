package org.daylight.fee;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.city.Founded;
import org.daylight.city.Seen;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.law.Refused;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.RecordsRequest;
import org.junit.jupiter.api.Test;

/** What may be charged, from a city's file to the requester's letter: only what was adopted or what a statute itself sets. */
class ChargesIT extends InContainer {

    /** No test prices anything there. */
    private static final String STOCKTON = "stockton";
    private static final Seen SEEN = new Seen("Resolution 2026-14", LocalDate.of(2026, 11, 20));

    @Inject
    Event<Founded> founded;
    @Inject
    FeeSchedule schedule;
    @Inject
    Fees fees;
    @Inject
    Notices notices;

    @Test
    void aShippedCitysAdoptedPricesBecomeRowsOfItsSchedule() {
        rows.undone(OXNARD, em -> {
            founded.fire(new Founded(OXNARD, List.of(price("Colour copy", "DIRECT_DUPLICATION"))));
            FeeItem item = schedule.on(LocalDate.of(2026, 5, 21)).stream().filter(row -> row.name().equals("Colour copy")).findFirst().orElseThrow();
            assertEquals(new Money(30), item.price());
            assertEquals("2026-14", item.resolution());
            assertEquals("Resolution 2026-14", item.seen().source());
            assertThrows(Refused.class, () -> founded.fire(new Founded(OXNARD, List.of(price("Search of records", "DIRECT_DUPLICATION")))));
        });
    }

    @Test
    void aCityWithoutAScheduleSaysThatNoFeeMayBeCharged() {
        assertTrue(new Site().get("/stockton").body().contains("no fee may be charged for copies"));
        assertTrue(Site.signedIn("admin", STOCKTON).get("/stockton/admin/fees").body().contains("No fee may be charged from a schedule"));
        RecordsRequest request = filed(STOCKTON, "Nothing to be charged");
        assertTrue(Site.signedIn("clerk", STOCKTON).get("/stockton/staff/requests/" + request.number() + "/fee-note").body().contains("No fee may be charged from a schedule"));
        Refused refused = assertThrows(Refused.class, () -> act(STOCKTON, () -> fees.estimate(request.number().toString(), request.version(),
                List.of(new LineDraft.Scheduled(1L, java.math.BigDecimal.TEN, null)), null, clerk(STOCKTON))));
        assertEquals("refused.fee.schedule", refused.points().get(0).refusal().key());
    }

    @Test
    void retrievalOfOldFilingsIsChargedOnceAtMostFiveDollarsAndItemizedInTheLetter() {
        RecordsRequest request = filed(TUSTIN, "Form 700 of 2018");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        assertRefused(charge(clerk, request, "5.01", "2018"), "81008");
        assertRefused(charge(clerk, request, "5.00", "2018, 2024"), "81008");
        assertRefused(charge(clerk, request, "5.00", "lately"), "four digits");
        assertEquals(List.of(), in(TUSTIN, () -> fees.of(request)));
        assertEquals(200, charge(clerk, request, "5.00", "2018, 2019").statusCode());
        FeeNote note = in(TUSTIN, () -> fees.of(request)).get(0);
        assertEquals(new Money(870), note.total());
        Letter letter = in(TUSTIN, () -> notices.of(request)).stream().reduce((a, b) -> b).orElseThrow();
        assertTrue(letter.body().contains("37 × page, $0.10 a page: $3.70") && letter.body().contains("1 × request, $5.00 a request: $5.00")
                && letter.body().contains("Total: $8.70"), letter.body());
    }

    private static void assertRefused(HttpResponse<String> answer, String why) {
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(why), answer.body());
    }

    private static HttpResponse<String> charge(Site clerk, RecordsRequest request, String dollars, String years) {
        Map<String, String> values = new HashMap<>(Map.of("pages", "37", "retrieval", dollars, "filingYears", years, "act", "go"));
        return clerk.post("/tustin/staff/requests/" + request.number() + "/fee-note", values);
    }

    private static Founded.Price price(String name, String basis) {
        return new Founded.Price("colour", name, "PAGE", 30, basis, "2026-14", LocalDate.of(2026, 1, 1), null, SEEN);
    }
}
