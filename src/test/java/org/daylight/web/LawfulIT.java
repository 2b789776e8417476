package org.daylight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.RecordsRequest;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.daylight.request.Requests;
import org.daylight.request.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the law refuses, over HTTP: the page says so beforehand, the server says why, with its section and what is lawful instead. */
class LawfulIT extends InContainer {

    private static final String INSTEAD = "What you can do instead";
    private static Site clerk;

    @BeforeEach
    void signIn() {
        clerk = clerk == null ? Site.signedIn("clerk", TUSTIN) : clerk;
    }

    @Test
    void anExtensionWithoutGroundReasonOrSigner() {
        RecordsRequest request = filed(TUSTIN, "To be extended");
        HttpResponse<String> answer = act(request, "extension", Map.of("reason", "short", "expectedOn", request.dueOn().plusDays(3).toString(), "signerName", "", "signerTitle", ""));
        refuses(request, answer, "7922.535(b)", "Determine now");
    }

    @Test
    void anExtensionOnAGroundThatWasNotInForceOnDayZero() {
        RecordsRequest request = received(Instant.parse("2025-12-22T18:00:00Z"));
        HttpResponse<String> page = clerk.get(path(request, "extension"));
        assertTrue(page.body().contains("Cyberattack") && page.body().contains("7922.535(b)") && !page.body().contains("value=\"cyberattack\""), page.body());
        refuses(request, act(request, "extension", extension(request, "voluminous", request.dueOn())), "7922.535(b)", "Determine now"); // late besides
    }

    @Test
    void anExtensionThatIsLate() {
        RecordsRequest request = received(now().minus(Duration.ofDays(30)));
        assertTrue(clerk.get(path(request, "extension")).body().contains("The law does not allow an extension now"));
        refuses(request, act(request, "extension", extension(request, "voluminous", request.dueOn().plusDays(3))), "7922.535(b)", "Tell the requester about the delay");
    }

    @Test
    void aSecondExtensionAndOneBeyondTheLimit() {
        RecordsRequest request = filed(TUSTIN, "To be extended twice");
        LocalDate latest = Requests.clockOf(cities.find(TUSTIN).orElseThrow()).determinationDueAfterExtension(request.receivedAt()).dueOn();
        refuses(request, act(request, "extension", extension(request, "voluminous", latest.plusDays(1))), "7922.535(b)", "Name an earlier date");
        assertEquals(200, act(request, "extension", extension(request, "voluminous", latest)).statusCode());
        RecordsRequest extended = now(TUSTIN, request.number());
        assertEquals(latest, extended.dueOn());
        refuses(extended, act(extended, "extension", extension(extended, "voluminous", latest)), "7922.535(b)", "release the records in parts");
    }

    @Test
    void aFeeLineWithAForbiddenLabel() {
        RecordsRequest request = filed(TUSTIN, "To be charged");
        assertTrue(clerk.get(path(request, "fee-note")).body().contains("no fee may be charged for redacting"));
        refuses(request, act(request, "fee-note", Map.of("rows", "1", "work", "Redaction of video", "hours", "6", "hourly", "62.00", "limb",
                "COMPILATION_EXTRACTION_PROGRAMMING", "costBuildUp", "Salary and benefits")), "National Lawyers Guild", "Charge only the cost of the copies");
    }

    @Test
    void aDenialWithoutPersonExemptionOrReason() {
        RecordsRequest request = filed(TUSTIN, "To be denied");
        assertTrue(clerk.get(path(request, "determination")).body().contains("Name each person responsible"));
        HttpResponse<String> answer = act(request, "determination", Map.of("rows", "1", "kind", "DENIED", "reasons", "Because.", "item1", "The memo"));
        refuses(request, answer, "7922.540", "Name an exemption that applies");
        assertTrue(answer.body().contains("7922.525(b)"), "no part remains was not confirmed");
    }

    @Test
    void aCatchAllWithoutBothSidesOrInTheModelsWords() {
        RecordsRequest request = filed(TUSTIN, "To be balanced");
        Map<String, String> denial = new HashMap<>(Map.of("rows", "1", "kind", "DENIED", "reasons", "Because.", "item1", "The memo", "exemption1", "catch-all", "reason1",
                "On the facts of this request the public interest in [specific harm avoided] clearly outweighs the public interest in disclosing [record], because [facts].",
                "inFull1", "true", "noPartRemains1", "true", "notSegregable1", "Every line of it."));
        denial.putAll(Map.of("responsibleName1", "Ana Ruiz", "responsibleTitle1", "City Clerk"));
        HttpResponse<String> answer = act(request, "determination", denial);
        refuses(request, answer, "7922.000", "Write both sides of the balance");
        assertTrue(answer.body().contains("Write the reasons of this case"), "the model sentence alone");
    }

    @Test
    void aClosureForSilenceOrUnpaidFeeBeforeItsTime() {
        RecordsRequest request = filed(TUSTIN, "To be closed");
        refuses(request, act(request, "determination", Map.of("rows", "0", "kind", "NO_RECORDS", "reasons", "We found none.")), "7922.535(a)", "Record your own search");
        clerk.post(path(request, "search"), with(Map.of("department", "CLERK", "answer", "NONE_FOUND", "custodian", "The clerk", "whereSearched", "The agenda system", "terms", "The street", "dates", "2019 to today", "personal", "YES"), "Record the search"));
        clerk.post(path(request, "determination"), with(Map.of("rows", "0", "kind", "NO_RECORDS", "reasons", "We searched and found none."), "Determine"));
        RecordsRequest determined = now(TUSTIN, request.number());
        assertEquals(Status.DETERMINED, determined.status());
        assertTrue(clerk.get(path(request, "closure")).body().contains("The requester has not been asked anything"));
        refuses(determined, act(determined, "closure", Map.of("cause", "SILENCE")), "7922.500", "Keep the case open");
        refuses(determined, act(determined, "closure", Map.of("cause", "NONPAYMENT")), "7922.535(a)", "Send a notice first");
        act(determined, "closure", Map.of("cause", "DONE"));
        assertEquals(Status.CLOSED, now(TUSTIN, request.number()).status());
    }

    @Test
    void aPurposeThatMayNotBeRequired() {
        RecordsRequest request = filed(TUSTIN, "Asked why");
        assertTrue(clerk.get(path(request, "clarification")).body().contains("7923.620"));
        refuses(request, act(request, "clarification", Map.of("question", "Why do you ask?", "identify", "By year.", "where", "On paper.", "required", "purpose")), "7921.300", "Ask it as an optional question");
        act(request, "clarification", Map.of("question", "Please sign the declaration.", "identify", "By year.", "where", "On paper.", "recordClass", "arrestee_or_victim_address", "required", "purpose"));
        assertEquals(Status.WAITING_FOR_REQUESTER, now(TUSTIN, request.number()).status());
    }

    @Test
    void aCasesDatesAreForItsClerkAndSayNothingPrivate() {
        RecordsRequest request = filed(TUSTIN, "Secret words of a resident");
        HttpResponse<String> file = clerk.get(path(request, "dates.ics"));
        assertEquals("text/calendar;charset=UTF-8", file.headers().firstValue("Content-Type").orElse(""));
        assertTrue(file.body().contains("DTSTART;VALUE=DATE:" + request.dueOn().toString().replace("-", "") + "\r\n"), file.body());
        assertTrue(!file.body().contains("Secret"), file.body());
        assertEquals(404, Site.signedIn("clerk", OXNARD).get(path(request, "dates.ics")).statusCode());
        assertTrue(new Site().get(path(request, "dates.ics")).uri().getPath().equals("/sign-in"));
    }

    private void refuses(RecordsRequest request, HttpResponse<String> answer, String section, String instead) {
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(section), () -> section + " is not named in\n" + answer.body());
        assertTrue(answer.body().contains(INSTEAD) && answer.body().contains(instead), () -> instead + " is not offered in\n" + answer.body());
        assertEquals(request.version(), now(TUSTIN, request.number()).version(), "nothing was done");
    }

    private static HttpResponse<String> act(RecordsRequest request, String page, Map<String, String> values) {
        return clerk.post(path(request, page), with(values, "go"));
    }

    private static Map<String, String> with(Map<String, String> values, String button) {
        Map<String, String> all = new HashMap<>(values);
        all.put("act", button);
        return all;
    }

    private static Map<String, String> extension(RecordsRequest request, String ground, LocalDate expectedOn) {
        return Map.of("grounds", ground, "reason", "More than nine thousand separate messages must be examined.", "expectedOn", expectedOn.toString(), "signerName", "Ana Ruiz",
                "signerTitle", "City Clerk", "designated", "true");
    }

    private static String path(RecordsRequest request, String page) {
        return "/tustin/staff/requests/" + request.number() + "/" + page;
    }

    private RecordsRequest received(Instant when) {
        Filing filing = new Filing(UUID.randomUUID().toString(), RequestKind.RECORDS, null, "Found in a drawer", null, null, null, null, null, null, null, null, Delivery.DOWNLOAD,
                null, null, new Requester(null, null, null, null, null), Channel.MAIL, when, "en");
        return now(TUSTIN, in(TUSTIN, () -> requests.file(filing, clerk(TUSTIN))).number().text());
    }

    private Instant now() {
        return java.time.Clock.systemUTC().instant();
    }
}
