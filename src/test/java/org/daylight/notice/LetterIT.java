package org.daylight.notice;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.audit.Act;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.docket.Queue;
import org.daylight.docket.QueueFilter;
import org.daylight.docket.QueueRow;
import org.daylight.docket.QueueShow;
import org.daylight.docket.QueueSort;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.Receipt;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.junit.jupiter.api.Test;

class LetterIT extends InContainer {

    @Inject
    Notices notices;
    @Inject
    LetterWordings wordings;
    @Inject
    Queue queue;

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));

    @Test
    void staffAndTheRequesterGetTheSamePaperAndNobodyElseGetsIt() {
        Receipt receipt = filed("en");
        String number = receipt.number().text();
        Letter letter = written(number, "We have it.");
        String paper = "/tustin/staff/requests/" + number + "/letters/" + letter.id() + ".pdf";
        Site clerk = Site.signedIn("clerk", TUSTIN);
        HttpResponse<byte[]> staff = clerk.bytes(paper);
        assertEquals(200, staff.statusCode());
        assertEquals("application/pdf", staff.headers().firstValue("Content-Type").orElse(""));
        assertEquals("%PDF-1.", new String(staff.body(), 0, 7, StandardCharsets.US_ASCII));
        Site own = new Site().holding("daylight_case", number + "." + receipt.code().text());
        assertArrayEquals(staff.body(), own.bytes("/tustin/track/" + number + "/letters/" + letter.id() + ".pdf").body());
        Letter other = written(filed("en").number().text(), "Not yours.");
        assertEquals(404, own.bytes("/tustin/track/" + number + "/letters/" + other.id() + ".pdf").statusCode());
        assertEquals(404, clerk.bytes("/tustin/staff/requests/" + number + "/letters/" + other.id() + ".pdf").statusCode());
        for (String none : List.of("x.pdf", ".pdf", letter.id() + ".PDF", letter.id() + ".pdf.pdf", "-1.pdf")) {
            assertEquals(404, clerk.bytes("/tustin/staff/requests/" + number + "/letters/" + none).statusCode(), none);
        }
        assertTrue(clerk.look(paper.replace(".pdf", "")).body().contains(letter.sha256()), "its page tells the hash");
    }

    @Test
    void aLetterChangedAfterwardsIsFoundThoughItsOwnHashIsChangedWithIt() {
        Letter letter = written(filed("en").number().text(), "The word that counts.");
        rows.undone(TUSTIN, em -> {
            assertTrue(notices.isProved(em.find(Letter.class, letter.id())));
            sql(em, "update letter set body = replace(body, 'counts', 'counted') where id = " + letter.id());
            assertFalse(notices.isProved(em.find(Letter.class, letter.id())), "its words");
            Letter changed = em.find(Letter.class, letter.id());
            sql(em, "update letter set sha256 = '" + Act.hash(changed.subject() + "\n\n" + changed.body()) + "' where id = " + letter.id());
            assertTrue(em.find(Letter.class, letter.id()).isWhole());
            assertFalse(notices.isProved(em.find(Letter.class, letter.id())), "its words and its hash: the chain has the one it was written with");
        });
    }

    @Test
    void aLetterThatWaitsForAPersonIsInTheQueueUntilItIsHandedOver() {
        String number = filed("en").number().text();
        Letter letter = written(number, "On paper, please.");
        assertEquals(Letter.State.TO_HAND_OVER, letter.state());
        assertTrue(inQueue(number));
        assertThrows(Refused.class, () -> act(TUSTIN, () -> notices.mailAgain(letter.id(), clerk(TUSTIN))), "a demonstration mails nothing");
        act(TUSTIN, () -> notices.handOver(letter.id(), clerk(TUSTIN)));
        assertFalse(inQueue(number));
    }

    @Test
    void aCitysOwnWordsAreUsedFromTheirDayOnAndGivenUpAgain() {
        Actor admin = actor(TUSTIN, Role.ADMINISTRATOR);
        String own = "Un mensaje sobre {number}\n\n# De la ciudad\n\n{words}\n\nLe escribe {by}, con <b>gusto</b>.";
        act(TUSTIN, () -> wordings.replace(LetterKind.MESSAGE, "es", own, today, admin));
        act(TUSTIN, () -> wordings.replace(LetterKind.MESSAGE, "es", own.replace("gusto", "prisa"), today.plusDays(1), admin));
        try {
            String number = filed("es").number().text();
            Letter letter = written(number, "Hola.");
            assertEquals("Un mensaje sobre " + number, letter.subject());
            assertTrue(letter.body().contains("De la ciudad\n\nHola.\n\nLe escribe") && letter.body().contains("con <b>gusto</b>."), letter.body());
            assertNotNull(letter.wording());
            assertNull(written(filed("en").number().text(), "Hello.").wording(), "other languages keep the product's words");
            assertEquals("LETTER_WORDING_REPLACED", in(TUSTIN, () -> audit.of("letter message es", "LETTER_WORDING_REPLACED")).get(0).act());
        } finally {
            act(TUSTIN, () -> wordings.giveUp(LetterKind.MESSAGE, "es", today, admin));
            assertTrue(in(TUSTIN, () -> wordings.on(LetterKind.MESSAGE, "es", today.plusDays(1))).isEmpty(), "and what was to begin tomorrow never does");
        }
        assertNull(written(filed("es").number().text(), "Hola.").wording());
    }

    @Test
    void wordsThatLackWhatTheLawAsksAreRefusedOnThePageWithTheSection() {
        Site admin = Site.signedIn("admin", TUSTIN);
        String path = "/tustin/admin/letters/denial/en";
        Map<String, String> form = admin.form(path);
        String product = form.get("text");
        form.put("text", product.replace("{responsible}", "the city"));
        form.keySet().removeAll(List.of("act", "giveUp"));
        form.put("preview", "preview");
        HttpResponse<String> refused = admin.send(path, form);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("7922.540"), "the section");
        form.put("text", product.replace("If you disagree", "If you see it otherwise"));
        HttpResponse<String> shown = admin.send(path, form);
        assertEquals(200, shown.statusCode());
        assertTrue(shown.body().contains("If you see it otherwise") && shown.body().contains("Kim Lee"), "a made-up case");
        form.remove("preview");
        form.put("act", "act");
        form.put("from", today.minusDays(1).toString());
        assertEquals(422, admin.send(path, form).statusCode(), "no letter of yesterday changes");
        assertTrue(in(TUSTIN, () -> wordings.of(LetterKind.DENIAL, "en")).isEmpty(), "nothing was kept");
    }

    private boolean inQueue(String number) {
        for (String city : List.of(TUSTIN, OXNARD)) {
            assertEquals(left(city).size(), in(city, () -> queue.counts(today, clerk(city))).of().get(QueueShow.LETTERS).number(), "the strip counts what the view shows");
        }
        return left(TUSTIN).stream().anyMatch(row -> row.number().equals(number));
    }

    private List<QueueRow> left(String city) {
        QueueFilter filter = new QueueFilter(QueueShow.LETTERS, null, null, null, null, QueueSort.NUMBER, true);
        return in(city, () -> queue.page(filter, null, 500, today, clerk(city))).rows();
    }

    private Receipt filed(String language) {
        Filing filing = new Filing(UUID.randomUUID().toString(), RequestKind.RECORDS, null, "A letter will come", null, null, null, null, null, null, null, null,
                Delivery.DOWNLOAD, null, null, new Requester("Kim Lee", null, null, null, "2 Elm Street"), Channel.WEB, null, language);
        return in(TUSTIN, () -> requests.file(filing, Actor.REQUESTER));
    }

    private Letter written(String number, String words) {
        return in(TUSTIN, () -> {
            requests.message(number, requests.get(number).version(), words, clerk(TUSTIN));
            List<Letter> all = notices.of(requests.get(number));
            return all.get(all.size() - 1);
        });
    }

    private static void sql(EntityManager em, String statement) {
        assertEquals(1, em.createNativeQuery(statement).executeUpdate(), statement);
        em.clear();
    }
}
