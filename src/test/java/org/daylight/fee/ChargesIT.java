package org.daylight.fee;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.account.Role;
import org.daylight.city.Founded;
import org.daylight.city.Seen;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.law.FeeBasis;
import org.daylight.law.FeeDraft;
import org.daylight.law.Refused;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.RecordsRequest;
import org.junit.jupiter.api.Test;

/** What may be charged, from a city's file to the requester's letter: only what the city adopted, and of that no more than a statute allows. */
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
        assertTrue(new Site().get("/stockton").body().contains("no fee may be charged"));
        assertTrue(Site.signedIn("admin", STOCKTON).get("/stockton/admin/fees").body().contains("No fee may be charged: no price is in force"));
        RecordsRequest request = filed(STOCKTON, "Nothing to be charged");
        assertTrue(Site.signedIn("clerk", STOCKTON).get("/stockton/staff/requests/" + request.number() + "/fee-note").body().contains("No fee may be charged: no price is in force"));
        for (LineDraft line : List.of(new LineDraft.Scheduled(1L, BigDecimal.TEN, null), new LineDraft.FilingCopies("Form 700", BigDecimal.TEN),
                new LineDraft.FilingRetrieval("Old statements", Set.of(FeeDraft.Filed.in(2018))),
                new LineDraft.DataWork("Query", BigDecimal.ONE, new Money(6200), FeeDraft.Limb.SCHEDULED_INTERVAL, "Analyst, wage and benefits"))) {
            Refused refused = assertThrows(Refused.class, () -> act(STOCKTON, () -> fees.estimate(request.number(), request.version(), List.of(line), null, clerk(STOCKTON))));
            assertEquals(List.of("refused.fee.schedule"), refused.points().stream().map(point -> point.refusal().key()).toList(), line::toString);
        }
    }

    @Test
    void retrievalOfOldFilingsIsChargedOnceForTheRequestAndItemizedInTheLetter() {
        RecordsRequest request = filedOnPaper(TUSTIN, "Form 700 of 2018");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        assertRefused(charge(clerk, request, "2018, 2024"), "81008");
        assertRefused(charge(clerk, request, "lately"), "four digits");
        assertEquals(List.of(), in(TUSTIN, () -> fees.of(request)));
        assertEquals(200, charge(clerk, request, "2018, 2019").statusCode());
        FeeNote note = in(TUSTIN, () -> fees.of(request)).get(0);
        assertEquals(new Money(870), note.total());
        Letter letter = in(TUSTIN, () -> notices.of(request)).stream().reduce((a, b) -> b).orElseThrow();
        assertTrue(letter.body().contains("37 × page, $0.10 a page: $3.70") && letter.body().contains("1 × request, $5.00 a request: $5.00")
                && letter.body().contains("(Gov. Code § 81008), demonstration (no resolution)") && letter.body().contains("Total: $8.70"), letter.body());
        assertRefused(charge(clerk, request, "2018"), "$10.00");
        act(TUSTIN, () -> fees.waive(request.number(), now(TUSTIN, request.number()).version(), note.id(), "A corrected estimate follows.", clerk(TUSTIN)));
        assertEquals(200, charge(clerk, request, "2018").statusCode(), "what was waived does not count");
    }

    @Test
    void statementsThatAreDownloadedAreFree() {
        RecordsRequest request = filed(TUSTIN, "Form 700 as files");
        assertRefused(Site.signedIn("clerk", TUSTIN).post("/tustin/staff/requests/" + request.number() + "/fee-note", Map.of("pages", "200", "act", "go")), "7922.525");
        assertEquals(List.of(), in(TUSTIN, () -> fees.of(request)));
    }

    @Test
    void ordinaryRetrievalIsNoRowOfASchedule() {
        ItemDraft boxes = new ItemDraft("boxes", "Record retrieval", Unit.REQUEST, new Money(2500), FeeBasis.STATUTORY_FEE, "2026-14", LocalDate.of(2026, 1, 1), null, "Resolution");
        assertEquals("law.refusal.fee.forbidden.retrieval", refusedRow(boxes));
        ItemDraft dear = new ItemDraft(FeeItem.FILING_RETRIEVAL, "Retrieval of old statements", Unit.REQUEST, new Money(501), FeeBasis.STATUTORY_FEE, "2026-14",
                LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 2), "Resolution");
        assertEquals("law.refusal.fee.retrieval_above_cap", refusedRow(dear));
    }

    private String refusedRow(ItemDraft draft) {
        return assertThrows(Refused.class, () -> act(STOCKTON, () -> schedule.addItem(draft, actor(STOCKTON, Role.ADMINISTRATOR)))).points().get(0).refusal().key();
    }

    private static void assertRefused(HttpResponse<String> answer, String why) {
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(why), answer.body());
    }

    private static HttpResponse<String> charge(Site clerk, RecordsRequest request, String years) {
        Map<String, String> values = new HashMap<>(Map.of("pages", "37", "filingYears", years, "act", "go"));
        return clerk.post("/tustin/staff/requests/" + request.number() + "/fee-note", values);
    }

    private static Founded.Price price(String name, String basis) {
        return new Founded.Price("colour", name, "PAGE", 30, basis, "2026-14", LocalDate.of(2026, 1, 1), null, SEEN);
    }
}
