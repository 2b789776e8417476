package org.daylight.notice.incoming;

import static org.daylight.notice.incoming.SampleMail.bytes;
import static org.daylight.notice.incoming.SampleMail.plain;
import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails as nobody should write them, and as many do. */
class MailReaderTest {

    @Test
    void readsAPlainMail() {
        ReadMail mail = MailReader.read(plain("Kim Lee <kim@example.org>", "tustin@in.example, Other <o@example.org>", "The budget", "1@example.org",
                "Please send the budget.|Delivered-To: records@in.example\nReferences: <a@b> <c@d>\nContent-Language: es-MX"));
        assertEquals("kim@example.org", mail.sender());
        assertEquals("Kim Lee", mail.senderName());
        assertEquals(List.of("records@in.example", "tustin@in.example", "o@example.org"), mail.recipients());
        assertEquals("<1@example.org>", mail.messageId());
        assertEquals(Set.of("<a@b>", "<c@d>"), mail.answersTo());
        assertEquals("es", mail.language());
        assertEquals("Please send the budget.", mail.text().fresh());
        assertEquals(MailNature.PERSON, mail.nature());
        assertFalse(mail.broken() || mail.suspect());
    }

    @Test
    void ofAlternativesThePlainOneIsReadAndOfHtmlAloneItsText() {
        String both = "From: a@b.example\nContent-Type: multipart/alternative; boundary=e\n\n--e\nContent-Type: text/plain\n\nplain words\n--e\nContent-Type: text/html\n\n<p>html words</p>\n--e--\n";
        assertEquals("plain words", MailReader.read(bytes(both)).text().fresh());
        assertEquals("html words", MailReader.read(bytes(both.replace("plain words", "  "))).text().fresh());
        assertEquals("Only html", MailReader.read(bytes("From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n<b>Only</b> html")).text().fresh());
    }

    @ParameterizedTest
    @CsvSource({"utf-8, UTF-8", "windows-1252, windows-1252", "utf-8, windows-1252", "us-ascii, UTF-8", "no-such-charset, UTF-8", "iso-8859-1, ISO-8859-1", "'', windows-1252",
            "utf-16le, UTF-16LE"})
    void readsWhateverTheCharsetIsSaidToBe(String said, String truly) throws IOException {
        byte[] head = bytes("From: a@b.example\nContent-Type: text/plain" + (said.isEmpty() ? "" : "; charset=" + said) + "\nContent-Transfer-Encoding: 8bit\n\n");
        byte[] words = "Señor, mañana".getBytes(Charset.forName(truly));
        byte[] all = Arrays.copyOf(head, head.length + words.length);
        System.arraycopy(words, 0, all, head.length, words.length);
        assertEquals("Señor, mañana", MailReader.read(all).text().fresh());
    }

    @Test
    void headersCannotCarryASecondLine() {
        ReadMail mail = MailReader.read(bytes("From: =?utf-8?q?Kim=0D=0ABcc=3A_x=40y.example?= <kim@example.org>\nSubject: =?utf-8?b?" + java.util.Base64.getEncoder()
                .encodeToString("Budget\r\nBcc: all@example.org\u0000\u202E".getBytes(StandardCharsets.UTF_8)) + "?=\n\nHello"));
        assertEquals("Budget Bcc: all@example.org", mail.subject());
        assertEquals("Kim Bcc: x@y.example", mail.senderName());
        assertNull(MailReader.read(bytes("From: <not an address>\n\nx")).sender());
        assertEquals("a@b.example", MailReader.read(bytes("From: a@b.example, c@d.example\n\nx")).sender());
    }

    @Test
    void filesKeepTheirBytesAndNoNameIsTrusted() throws IOException {
        ReadMail mail = MailReader.read(SampleMail.withFiles("a@b.example", "t@in.example", "Files", "1@b.example", "Here.", "../../etc/passwd", "root", "plan.pdf", "%PDF-1.7 é"));
        assertEquals(List.of("../../etc/passwd", "plan.pdf"), mail.attachments().stream().map(ReadMail.Attachment::name).toList());
        try (InputStream content = mail.attachments().get(1).content().open()) {
            assertEquals("%PDF-1.7 é", new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals("passwd", MailPaper.of(SampleMail.withFiles("a@b.example", "t@in.example", "x", "1@b.example", "Here.", "../../etc/passwd", "root")).files().get(0).name().text());
    }

    @Test
    void aMailWithinAMailIsAFile() {
        ReadMail mail = MailReader.read(bytes("From: a@b.example\nContent-Type: multipart/mixed; boundary=e\n\n--e\n\nSee below.\n--e\nContent-Type: message/rfc822\n\n"
                + "From: c@d.example\nSubject: inner\nMessage-ID: <inner@x>\n\nInner words\n--e--\n"));
        assertEquals("See below.", mail.text().fresh());
        assertEquals(1, mail.attachments().size());
        assertEquals(Set.of(), mail.answersTo(), "what is forwarded is not answered");
    }

    @Test
    void deepAndManyEndSoonAndAreToldBroken() {
        StringBuilder deep = new StringBuilder("From: a@b.example\n");
        for (int i = 0; i < 500; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=e").append(i).append("\n\n--e").append(i).append('\n');
        }
        StringBuilder many = new StringBuilder("From: a@b.example\nContent-Type: multipart/mixed; boundary=e\n\n");
        many.append("--e\nContent-Disposition: attachment; filename=a.txt\n\nx\n".repeat(5000)).append("--e--\n");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertTrue(MailReader.read(bytes(deep.toString())).broken());
            ReadMail read = MailReader.read(bytes(many.toString()));
            assertTrue(read.attachments().size() <= 200);
            assertTrue(read.broken(), "some were left out, so a person must look");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Content-Type: multipart/mixed; boundary=e", "Content-Type: multipart/mixed", "Content-Type: multipart/mixed; boundary=\"", "Content-Type: ;;;/",
            "Content-Transfer-Encoding: x-nonsense", "Content-Type: text/plain; charset=\"", "Content-Transfer-Encoding: base64", "From: <<<>>>,,,;@", "Subject: =?x?q?=?=",
            "Content-Disposition: attachment; filename*=utf-8''%ZZ", "To: undisclosed-recipients:;", "Date: never"})
    void aBrokenHeadIsReadAsFarAsItGoes(String line) {
        ReadMail mail = MailReader.read(bytes("X-First: 1\n" + line + "\nMessage-ID: <m@x.example>\n\n--e\nstill here"));
        assertEquals("<m@x.example>", mail.messageId());
        assertTrue(mail.broken() || mail.text().fresh().contains("still here") || !mail.attachments().isEmpty() || mail.blank() || line.contains("base64"), line);
    }

    @Test
    void noBytesAtAllMakeItThrow() {
        Random random = new Random(20260521);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(3000)];
            random.nextBytes(noise);
            assertNotNull(MailReader.read(noise));
            byte[] torn = SampleMail.withFiles("a@b.example", "t@in.example", "Files", "1@b.example", "Here.", "a.txt", "x".repeat(300), "b.txt", "y");
            assertNotNull(MailReader.read(Arrays.copyOf(torn, random.nextInt(torn.length))));
            torn[random.nextInt(torn.length)] = (byte) random.nextInt();
            assertNotNull(MailReader.read(torn));
        }
        assertTrue(MailReader.read(new byte[0]).broken());
        assertTrue(MailReader.read("no head at all".getBytes(StandardCharsets.UTF_8)).sender() == null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PERSON|X-Nothing: 1", "PERSON|Auto-Submitted: no", "PERSON|Subject: Out of office e-mails of the mayor", "PERSON|X-Auto-Response-Suppress: All",
            "REPLIED|Auto-Submitted: auto-replied (vacation)", "REPLIED|X-Autoreply: yes", "REPLIED|Precedence: auto_reply", "SEEMS_REPLIED|Subject: Automatic reply: The budget",
            "SEEMS_REPLIED|Subject: Out of Office", "SEEMS_REPLIED|Subject: =?utf-8?q?Respuesta_autom=C3=A1tica=3A_hola?=", "REPLIED|Return-Path: <>", "REPLIED|X-Autorespond: away",
            "REPLIED|Content-Type: multipart/report; report-type=disposition-notification; boundary=e", "GENERATED|Auto-Submitted: auto-generated", "LIST|Precedence: bulk",
            "LIST|Precedence: list", "LIST|List-Id: <news.example>", "LIST|List-Unsubscribe: <mailto:x@y.example>", "BOUNCE|X-Failed-Recipients: kim@example.org",
            "BOUNCE|Content-Type: multipart/report; report-type=delivery-status; boundary=e"})
    void knowsMachinesByTheirHead(MailNature nature, String line) {
        assertEquals(nature, MailReader.read(bytes("From: a@b.example\n" + line + "\n\nHello")).nature());
    }

    @ParameterizedTest
    @CsvSource({"MAILER-DAEMON@x.example, BOUNCE", "postmaster@x.example, PERSON", "no-reply@x.example, GENERATED", "donotreply+7@x.example, GENERATED", "noreen@x.example, PERSON"})
    void knowsMachinesByTheirName(String from, MailNature nature) {
        assertEquals(nature, MailReader.read(bytes("From: " + from + "\n\nHello")).nature());
    }

    @Test
    void aPostmasterWhoNamesAReturnIsAPerson() {
        assertEquals(MailNature.BOUNCE, MailReader.read(bytes("Return-Path: <>\nFrom: postmaster@x.example\n\nHello")).nature());
        assertEquals(MailNature.PERSON, MailReader.read(bytes("Return-Path: <postmaster@x.example>\nFrom: postmaster@x.example\n\nThe years 2019 to 2021, please.")).nature());
    }

    @Test
    void aMailMadeToBeReadForeverIsReadAtOnce() {
        String said = "From: mailer-daemon@x.example\nTo: tustin@in.example\nContent-Type: multipart/report; boundary=e\n\n--e\nContent-Type: message/delivery-status\n\nDiagnostic-Code: x\n"
                + " y\n".repeat(100_000) + "--e--\n";
        String spaces = "From: a@b.example\n\nHello\non abcdef wrote" + " ".repeat(500_000) + "x";
        String blanks = "From: a@b.example\n\nHello" + "\n\n\n> x\n".repeat(100_000);
        String parts = "From: a@b.example\nTo: tustin@in.example\nContent-Type: multipart/mixed; boundary=e\n\n" + "--e\n\n".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(MailNature.BOUNCE, MailReader.read(bytes(said)).nature());
            assertTrue(MailReader.read(bytes(spaces)).text().fresh().startsWith("Hello"));
            assertTrue(MailReader.read(bytes(blanks)).text().quoted().startsWith("> x"));
            ReadMail many = MailReader.read(bytes(parts));
            assertTrue(many.broken() && many.sender().equals("a@b.example") && many.recipients().contains("tustin@in.example"));
        });
    }

    @Test
    void aBounceTellsWhichLetterAndWhetherForGood() {
        ReadMail failed = MailReader.read(SampleMail.bounce("records@in.example", "<7.abc@in.example>", "failed", "5.1.1", "550 5.1.1 no such person"));
        assertEquals(MailNature.BOUNCE, failed.nature());
        assertTrue(failed.answersTo().contains("<7.abc@in.example>"), failed.answersTo().toString());
        assertTrue(failed.bounce().forGood());
        assertEquals("smtp; 550 5.1.1 no such person", failed.bounce().said());
        assertFalse(MailReader.read(SampleMail.bounce("records@in.example", "<7.abc@in.example>", "delayed", "4.4.1", "later")).bounce().forGood());
        ReadMail old = MailReader.read(bytes("From: mailer-daemon@x.example\nSubject: failure\n\nCould not deliver.\n\n   Message-ID: <7.abc@in.example>\n   Subject: We have it\n"));
        assertTrue(old.answersTo().contains("<7.abc@in.example>") && old.bounce().forGood());
    }

    @Test
    void theMailboxMayDoubtTheSender() {
        assertTrue(MailReader.read(bytes("From: a@b.example\nAuthentication-Results: mx.example; spf=pass; dmarc=fail\n\nx")).suspect());
        assertTrue(MailReader.read(bytes("From: a@b.example\nX-Spam-Flag: YES\n\nx")).suspect());
        assertFalse(MailReader.read(bytes("From: a@b.example\nAuthentication-Results: mx.example; dmarc=pass\n\nx")).suspect());
    }

    @Test
    void theSameMailIsKnownOnEachWayItComes() {
        byte[] one = plain("a@b.example", "t@in.example", "x", "1@b.example", "Hello|Received: from one");
        byte[] other = plain("a@b.example", "t@in.example", "x", "1@b.example", "Hello|Received: from another");
        byte[] changed = plain("a@b.example", "t@in.example", "x", "1@b.example", "Hello there|Received: from one");
        assertEquals(key(one, "t@in.example"), key(other, "t@in.example"));
        assertNotEquals(key(one, "t@in.example"), key(changed, "t@in.example"), "another text is another mail");
        assertNotEquals(key(one, "t@in.example"), key(one, "u@in.example"), "another recipient is another mail");
        byte[] nameless = plain("a@b.example", "t@in.example", "x", null, "Hello");
        assertEquals(key(nameless, "t@in.example"), key(nameless.clone(), "u@in.example"));
    }

    private static String key(byte[] mail, String recipient) {
        return Arrival.of(mail, java.time.Instant.EPOCH).key(recipient);
    }
}
