package org.daylight.notice;

import static org.junit.jupiter.api.Assertions.*;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.daylight.city.SampleCity;
import org.daylight.notice.Answer.Kind;
import org.daylight.server.DyingRelay;
import org.daylight.server.DyingRelay.Death;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Talks with a real mail server, which dies at each point of the talk. */
class PostTest {

    private static final Instant NOW = Instant.parse("2026-06-01T17:00:00Z");
    private static final String SUBJECT = "Chúng tôi đang giải quyết yêu cầu SAM-2026-000007";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final AtomicInteger asked = new AtomicInteger();
    private DyingRelay relay;

    @BeforeEach
    void start() throws IOException {
        server.start();
        relay = new DyingRelay(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() throws IOException {
        relay.close();
        server.stop();
    }

    @Test
    void whatIsAnnexedGoesAlongOnPaper() throws Exception {
        Session session = Session.getInstance(new Properties());
        session.getProperties().putAll(java.util.Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", String.valueOf(server.getSmtp().getPort())));
        byte[] paper = {'%', 'P', 'D', 'F', 0, 13, 10, -1};
        Mail mail = new Mail("<8.1@example.org>", "kim@example.org", null, "en", "Denied", "Text", "<p>Html</p>", new Mail.Attachment("SAM-2026-000007-denial.pdf", "application/pdf", paper));
        assertEquals(Answer.TAKEN, new Post(session, "records@example.org", "City of Sample", Date.from(NOW)).send(mail, () -> true));
        MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertTrue(parts.getContentType().startsWith("multipart/mixed"), parts.getContentType());
        assertTrue(parts.getBodyPart(0).getContentType().startsWith("multipart/alternative"));
        assertEquals("SAM-2026-000007-denial.pdf", parts.getBodyPart(1).getFileName());
        assertArrayEquals(paper, parts.getBodyPart(1).getInputStream().readAllBytes());
    }

    @Test
    void goesAsTextAndHtmlUnderItsOwnMessageIdAndAsksForNoReply() throws Exception {
        assertEquals(Answer.TAKEN, send("kim@example.org", true));
        MimeMessage got = server.getReceivedMessages()[0];
        assertEquals("<7.0123456789abcdef@example.org>", got.getMessageID());
        assertEquals(SUBJECT, got.getSubject());
        assertEquals("City of Sample <records@example.org>", got.getFrom()[0].toString());
        assertEquals("sample+sam-2026-000007-abc@in.example.org", got.getHeader("Reply-To", null));
        assertEquals("auto-generated", got.getHeader("Auto-Submitted", null));
        assertEquals("vi", got.getHeader("Content-Language", null));
        assertEquals(Date.from(NOW), got.getSentDate());
        for (String ofLists : new String[] {"List-Id", "List-Unsubscribe", "Precedence"}) {
            assertNull(got.getHeader(ofLists));
        }
        MimeMultipart parts = (MimeMultipart) got.getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"), parts.getContentType());
        assertEquals(letter().body().strip(), parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n").strip());
        String html = parts.getBodyPart(1).getContent().toString();
        assertTrue(html.contains("<h1>" + letter().subject() + "</h1>") && html.contains("<table>") && html.contains("lang=\"vi\""), html);
        assertFalse(html.contains("<a ") || html.contains("<img") || html.contains("http://") && !html.contains("http://www.w3.org/1999/xhtml"), "nothing is fetched");
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void isNotHandedOverWhenItIsSomebodyElsesByNow() throws Exception {
        assertNull(send("kim@example.org", false));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void whateverDiesTheAnswerIsTrue(Death death) throws Exception {
        relay.dies(death);
        Answer answer = send("kim@example.org", true);
        Kind expected = switch (death) {
            case BEFORE_GREETING, BEFORE_DATA, BUSY -> Kind.LATER;
            case UNKNOWN_PERSON, REFUSES_TEXT -> Kind.NEVER;
            case IN_TEXT, AFTER_TEXT -> Kind.UNKNOWN;
            case AFTER_ANSWER -> Kind.TAKEN;
        };
        assertEquals(expected, answer.kind(), () -> death + ": " + answer.problem());
        int arrived = server.getReceivedMessages().length;
        assertEquals(death == Death.AFTER_TEXT || death == Death.AFTER_ANSWER ? 1 : 0, arrived, death.name());
        assertEquals(death == Death.BEFORE_GREETING ? 0 : 1, asked.get(), "written down before it was handed over");
    }

    @Test
    void aMissingRelayIsAnotherTry() throws IOException {
        relay.close();
        assertEquals(Kind.LATER, send("kim@example.org", true).kind());
        assertEquals(0, asked.get());
    }

    private Answer send(String to, boolean mayHand) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(relay.port()));
        settings.put("mail.smtp.timeout", "5000");
        LetterWriter.Written letter = letter();
        Mail mail = new Mail("<7.0123456789abcdef@example.org>", to, "sample+sam-2026-000007-abc@in.example.org", "vi", SUBJECT, letter.body(),
                new LetterHtml("vi", letter.subject(), letter.sheet()).write(""), null);
        return new Post(Session.getInstance(settings), "records@example.org", "City of Sample", Date.from(NOW)).send(mail, () -> {
            asked.incrementAndGet();
            return mayHand;
        });
    }

    private static LetterWriter.Written letter() {
        return new LetterWriter("vi", SampleCity.PACIFIC, LetterTemplate.of("acknowledgement", "vi"))
                .fill(LetterFacts.madeUp(LetterKind.ACKNOWLEDGEMENT, SampleCity.with(), "vi", NOW));
    }
}
