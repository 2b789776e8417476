package org.daylight.notice;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.audit.AuditLink;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.RecordsRequest;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.junit.jupiter.api.Test;

/** What is made for whoever asks for a code; how it is mailed is tried with the shipped server and a real mail server. */
class MailedCodesIT extends InContainer {

    @Inject
    MailedCodes.Desk desk;

    @Test
    void theRequestersAddressGetsACodeThatOpensTheCaseAndNothingElseChanges() {
        String number = asked("Kim.Lee@example.org");
        int before = now(TUSTIN, number).version();
        CodeMail mail = make(number, "kim.lee@EXAMPLE.org").orElseThrow();
        assertEquals("Kim.Lee@example.org", mail.to(), "the address of the case, not what was typed");
        RecordsRequest opened = in(TUSTIN, () -> requests.open(number, mail.code()));
        assertEquals(List.of(number, before), List.of(opened.number(), opened.version()));
        List<AuditLink> links = in(TUSTIN, () -> audit.of(number, MailedCodes.MAILED));
        assertEquals(1, links.size());
        assertEquals("{\"until\":\"" + mail.until() + "\"}", links.get(0).particulars(), "neither address nor code");
        Site requester = new Site();
        assertTrue(requester.post("/tustin/track", Map.of("number", number, "code", mail.code().inGroups().toLowerCase(Locale.ROOT), "open", "open"))
                .uri().getPath().endsWith("/track/" + number), "typed into the page");
        assertEquals(200, requester.look("/tustin/track/" + number).statusCode());
    }

    @Test
    void nobodyElseGetsOne() {
        String number = asked("kim@example.org");
        String nameless = filed(TUSTIN, "No address at all").number();
        for (String[] wrong : new String[][] {{number, "lee@example.org"}, {number, ""}, {number, null}, {number, "kim@example.org "}, {nameless, ""}, {nameless, null},
            {"TUS-1999-000001", "kim@example.org"}, {"nonsense", "kim@example.org"}, {null, null}}) {
            assertTrue(make(wrong[0], wrong[1]).isEmpty(), () -> wrong[0] + " " + wrong[1]);
        }
        assertTrue(in(OXNARD, () -> desk.make(number, "kim@example.org")).isEmpty(), "another city");
        assertEquals(0, in(TUSTIN, () -> audit.of(number, MailedCodes.MAILED)).size());
    }

    @Test
    void nobodysMailboxIsFilled() {
        String number = asked("kim@example.org");
        List<Object> ends = atOnce(8, () -> make(number, "kim@example.org").isPresent());
        assertEquals(MailedCodes.MOST_AN_HOUR, ends.stream().filter(Boolean.TRUE::equals).count(), () -> ends.toString());
        assertTrue(make(number, "kim@example.org").isEmpty());
        assertEquals(MailedCodes.MOST_AN_HOUR, in(TUSTIN, () -> audit.of(number, MailedCodes.MAILED)).size(), "what was not made is not in the chain");
        assertTrue(make(asked("kim@example.org"), "kim@example.org").isPresent(), "of another case");
    }

    @Test
    void whereNothingIsMailedNoneIsOffered() {
        assertEquals(404, new Site().look("/tustin/track/code").statusCode());
        String page = new Site().look("/tustin/track").body();
        assertFalse(page.contains("/track/code"), page);
        assertTrue(page.contains("Nobody can look it up"), "the old advice");
    }

    private Optional<CodeMail> make(String number, String address) {
        return in(TUSTIN, () -> desk.make(number, address));
    }

    private String asked(String email) {
        Filing filing = new Filing(UUID.randomUUID().toString(), RequestKind.RECORDS, null, "Asked by mail", null, null, null, null, null, null, null, null, Delivery.EMAIL, null, null,
                new Requester(null, null, email, null, null), Channel.EMAIL, null, "en");
        return in(TUSTIN, () -> requests.file(filing, Actor.SYSTEM)).number().text();
    }
}
