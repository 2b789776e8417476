package org.daylight.fee;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.Channel;
import org.daylight.request.Filing;
import org.daylight.request.Happening;
import org.daylight.request.Receipt;
import org.daylight.request.RecordsRequest;
import org.junit.jupiter.api.Test;

/** Money at the counter: taken once, whoever clicks and how often; each payment with a receipt that clerk and requester can print. */
class PaymentsIT extends InContainer {

    @Inject
    Fees fees;
    @Inject
    Notices notices;

    @Test
    void ofTwoClerksAtOnceOneTakesTheMoney() {
        RecordsRequest request = estimated("Paid by two at once");
        FeeNote note = note(request);
        PaymentDraft half = new PaymentDraft(FeeReceipt.Method.CASH, new Money(185), null);
        List<Object> ends = atOnce(6, () -> in(TUSTIN, () -> fees.pay(request.number(), request.version(), note.id(), half, clerk(TUSTIN))));
        assertEquals(1, ends.stream().filter(String.class::isInstance).count(), ends::toString);
        FeeNote now = note(request);
        assertEquals(List.of(request.number() + "-R1"), now.receipts().stream().map(FeeReceipt::number).toList());
        assertEquals(new Money(185), now.balance().open());
        assertEquals(1, happened(request, Happening.FEE_PART_PAID));
    }

    @Test
    void aSecondClickTakesNothing() {
        RecordsRequest request = estimated("Paid with two clicks");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String page = page(request, "payment");
        Map<String, String> form = new HashMap<>(clerk.form(page));
        assertEquals("3.70", form.get("amount"), "what is open is offered");
        form.putAll(Map.of("method", "CHECK", "reference", "1047", "amount", "5.00"));
        HttpResponse<String> asked = clerk.send(page, form);
        assertEquals(422, asked.statusCode());
        assertTrue(asked.body().contains("$1.30 of this amount is more than that.") && asked.body().contains("value=\"5.00\"") && asked.body().contains("value=\"1047\""), asked.body());
        assertEquals(new Money(0), note(request).balance().paid());
        form.putAll(Map.of("rest", "130", "over", "true"));
        assertTrue(clerk.send(page, form).statusCode() < 400);
        assertTrue(clerk.send(page, form).statusCode() >= 400, "the same form again");
        FeeNote paid = note(request);
        assertEquals(new Money(500), paid.balance().paid());
        assertEquals(FeeNote.State.PAID, paid.state());
        assertEquals(1, happened(request, Happening.FEE_OVERPAID));
        assertTrue(clerk.get("/tustin/staff/requests/" + request.number()).body().contains("A refund of $1.30 is due."));
        refund(clerk, request, "1.31", 422);
        refund(clerk, request, "1.30", 200);
        assertTrue(note(request).balance().over().isZero());
        List<Letter> letters = in(TUSTIN, () -> notices.of(request));
        assertTrue(letters.stream().anyMatch(l -> l.body().contains("Receipt " + request.number() + "-R1: $5.00, check\nNumber: 1047")), letters::toString);
        assertTrue(letters.get(letters.size() - 1).body().contains("R2: $1.30, cash\nWhy: The check was for five dollars."));
    }

    @Test
    void clerkAndRequesterPrintTheReceiptAndNobodyElse() {
        Receipt own = in(TUSTIN, () -> requests.file(onPaper("Receipts to print"), Actor.REQUESTER));
        RecordsRequest request = estimate(now(TUSTIN, own.number().text()));
        act(TUSTIN, () -> fees.pay(request.number(), request.version(), note(request).id(), new PaymentDraft(FeeReceipt.Method.CARD, new Money(370), "slip 9"), clerk(TUSTIN)));
        Long id = note(request).receipts().get(0).id();
        String number = request.number() + "-R1";
        assertTrue(Site.signedIn("clerk", TUSTIN).get("/tustin/staff/requests/" + request.number() + "/receipts/" + id).body().contains(number));
        Site requester = new Site().holding("daylight_case", own.number() + "." + own.code().text());
        assertTrue(requester.get("/tustin/track/" + own.number()).body().contains("/receipts/" + id), "linked from the case");
        assertTrue(requester.get("/tustin/track/" + own.number() + "/receipts/" + id).body().contains(number));
        Receipt other = in(TUSTIN, () -> requests.file(filing("Somebody else"), Actor.REQUESTER));
        Site stranger = new Site().holding("daylight_case", other.number() + "." + other.code().text());
        assertEquals(404, stranger.look("/tustin/track/" + other.number() + "/receipts/" + id).statusCode());
    }

    @Test
    void aClerkSaysHowAndWhenTheRequesterAcceptedAndTheCaseAndItsChainTellIt() {
        RecordsRequest request = estimated("Accepted by phone");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        LocalDate today = LocalDate.now(cities.find(TUSTIN).orElseThrow().zone());
        assertEquals(422, clerk.post(page(request, "acceptance"), Map.of("channel", "", "words", "")).statusCode());
        assertRefused(clerk, request, today.plusDays(1), "This day has not come yet");
        assertRefused(clerk, request, today.minusDays(1), "It cannot have been accepted before");
        assertTrue(note(request).unanswered());
        clerk.post(page(request, "acceptance"), accepted(today));
        assertEquals("Yes, please copy them.", note(request).course().acceptedWords());
        String body = clerk.get("/tustin/staff/requests/" + request.number()).body();
        assertTrue(body.contains("By phone: ") && body.contains("Yes, please copy them."), body);
        long told = rows.in(TUSTIN, em -> em.createQuery("select count(l) from AuditLink l where l.subject = :number and l.act = 'FEE_ACCEPTED' and l.particulars like '%PHONE%'",
                Long.class).setParameter("number", request.number()).getSingleResult());
        assertEquals(1, told, "in the chain");
    }

    private void assertRefused(Site clerk, RecordsRequest request, LocalDate on, String why) {
        HttpResponse<String> answer = clerk.post(page(request, "acceptance"), accepted(on));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains(why), answer.body());
    }

    private static Map<String, String> accepted(LocalDate on) {
        return Map.of("channel", "PHONE", "on", on.toString(), "words", "Yes, please copy them.");
    }

    @Test
    void theRequesterAsksNotToBeChargedAndIsAnsweredWithAReason() {
        Receipt own = in(TUSTIN, () -> requests.file(onPaper("Not to be charged"), Actor.REQUESTER));
        RecordsRequest request = estimate(now(TUSTIN, own.number().text()));
        Site requester = new Site().holding("daylight_case", own.number() + "." + own.code().text());
        String path = "/tustin/track/" + own.number() + "/fee";
        Map<String, String> form = new HashMap<>(requester.form(path));
        form.remove("act");
        form.putAll(Map.of("waiverWords", "I am a student.", "waiver", "go"));
        requester.send(path, form);
        assertEquals("I am a student.", note(request).course().waiverAsked());
        Site clerk = Site.signedIn("clerk", TUSTIN);
        assertEquals(422, clerk.post(page(request, "waiver"), Map.of("granted", "false")).statusCode(), "no reason");
        clerk.post(page(request, "waiver"), Map.of("granted", "false", "reason", "Free at the counter."));
        assertTrue(note(request).open());
        assertTrue(requester.get("/tustin/track/" + own.number()).body().contains("Free at the counter."));
    }

    @Test
    void aCaseIsClosedForAnUnpaidFeeOnlyAfterInvoiceReminderAndDays() {
        Filing f = onPaper("Never paid");
        Filing byMail = new Filing(f.key(), f.kind(), null, f.description(), null, null, null, null, null, null, null, null, f.delivery(), null, null,
                f.requester(), Channel.MAIL, Instant.now().minusSeconds(3600), "en");
        RecordsRequest request = estimate(now(TUSTIN, in(TUSTIN, () -> requests.file(byMail, clerk(TUSTIN))).number().text()));
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String closure = "/tustin/staff/requests/" + request.number() + "/closure";
        assertEquals(422, clerk.post(page(request, "invoice"), Map.of()).statusCode(), "nothing is owed before the yes");
        String refused = clerk.post(page(request, "invoice"), Map.of()).body();
        assertTrue(refused.contains(page(request, "acceptance") + "\""), "led to where the yes is entered");
        clerk.post(page(request, "acceptance"), accepted(LocalDate.now(cities.find(TUSTIN).orElseThrow().zone())));
        clerk.post(page(request, "invoice"), Map.of());
        clerk.post(page(request, "reminder"), Map.of());
        assertEquals(1, happened(request, Happening.FEE_REMINDED));
        clerk.post("/tustin/staff/requests/" + request.number() + "/search", Map.of("department", "CLERK", "answer", "NONE_FOUND", "custodian", "The clerk", "whereSearched", "The agenda system", "terms", "The street", "dates", "2019 to today", "personal", "YES"));
        clerk.post("/tustin/staff/requests/" + request.number() + "/determination", Map.of("rows", "0", "kind", "NO_RECORDS", "reasons", "We searched and found none."));
        String lying = clerk.post(closure, Map.of("cause", "NONPAYMENT")).body();
        assertTrue(lying.contains("The notice before closing is written but has not gone") && !lying.contains("The first day is"), lying);
        for (Letter letter : in(TUSTIN, () -> notices.of(request))) {
            assertNull(letter.deliveredAt());
            boolean needed = letter.kind().demands() || letter.kind().tellsOfDecision();
            assertEquals(needed, lying.contains("/letters/" + letter.id() + "\""), "led to where it is handed over");
            if (needed) {
                clerk.post("/tustin/staff/requests/" + request.number() + "/letters/" + letter.id(), Map.of());
            }
        }
        String body = clerk.post(closure, Map.of("cause", "NONPAYMENT")).body();
        assertTrue(body.contains("7922.535(a)") && body.contains("The first day is"), body);
        assertTrue(body.contains("The notice went out today") && !body.contains("has not gone"), body);
        assertFalse(body.contains("No invoice has been sent"));
        long closed = rows.in(TUSTIN, em -> em.createQuery("select count(e) from TimelineEntry e where e.happening = :closed and e.particulars like '%NONPAYMENT%'", Long.class)
                .setParameter("closed", Happening.CLOSED).getSingleResult());
        assertTrue(closed > 0, "the demo town has one that was closed in its time");
    }

    private void refund(Site clerk, RecordsRequest request, String dollars, int status) {
        HttpResponse<String> answer = clerk.post(page(request, "refund"), Map.of("method", "CASH", "amount", dollars, "reason", "The check was for five dollars."));
        assertEquals(status, answer.statusCode(), answer.body());
    }

    private String page(RecordsRequest request, String act) {
        return "/tustin/staff/requests/" + request.number() + "/fee-notes/" + note(request).id() + "/" + act;
    }

    private FeeNote note(RecordsRequest request) {
        return in(TUSTIN, () -> fees.of(request)).get(0);
    }

    private RecordsRequest estimated(String words) {
        return estimate(filedOnPaper(TUSTIN, words));
    }

    private RecordsRequest estimate(RecordsRequest request) {
        act(TUSTIN, () -> fees.estimate(request.number(), request.version(), List.of(new LineDraft.FilingCopies("Form 700", BigDecimal.valueOf(37))), null, clerk(TUSTIN)));
        return now(TUSTIN, request.number());
    }

    private long happened(RecordsRequest request, Happening happening) {
        return rows.in(TUSTIN, em -> em.createQuery("select count(e) from TimelineEntry e where e.request.id = :id and e.happening = :happening", Long.class)
                .setParameter("id", request.id()).setParameter("happening", happening).getSingleResult());
    }
}
