package org.daylight.server;

import static org.junit.jupiter.api.Assertions.*;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.container.Site;
import org.daylight.notice.incoming.SampleMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Mail on both ways between the shipped server and a real mail server: a letter out, its answer in, and power cuts between. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailInServerIT {

    private static final Map<String, String> WHO = Map.of("signInName", "ana@westminster.example", "password", "a long and boring pass phrase");
    private static final Pattern CODE = Pattern.compile("The set-up code, good until the next start: ([0-9A-Z]+)");
    private static final Instant RECEIVED = Instant.now().minus(Duration.ofHours(50)).truncatedTo(ChronoUnit.SECONDS);
    private static final GreenMail MAIL = new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private static EmbeddedPostgres database;
    private static DyingMailbox mailbox;
    private static ShippedServer server;
    private static GreenMailUser records;
    private static String answered;

    @BeforeAll
    static void start() throws Exception {
        MAIL.start();
        records = MAIL.setUser("records@in.example", "records", "secret words");
        mailbox = new DyingMailbox(MAIL.getImap().getPort());
        database = EmbeddedPostgres.builder().start();
        Map<String, String> settings = new TreeMap<>(Map.of("DAYLIGHT_MODE", "production", "DAYLIGHT_DB_URL", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres",
                "DAYLIGHT_DB_USER", "postgres", "DAYLIGHT_DB_PASSWORD", "postgres", "DAYLIGHT_SMTP_HOST", "127.0.0.1", "DAYLIGHT_SMTP_PORT",
                Integer.toString(MAIL.getSmtp().getPort()), "DAYLIGHT_MAIL_FROM", "records@in.example"));
        settings.putAll(Map.of("DAYLIGHT_IMAP_HOST", "127.0.0.1", "DAYLIGHT_IMAP_PORT", Integer.toString(mailbox.port()), "DAYLIGHT_IMAP_TLS", "false", "DAYLIGHT_IMAP_USER", "records",
                "DAYLIGHT_IMAP_PASSWORD", "secret words", "DAYLIGHT_IMAP_SECONDS", "2", "DAYLIGHT_MAIL_IN", "*@in.example", "DAYLIGHT_MAIL_LIMIT_MB", "1"));
        settings.put("DAYLIGHT_URL", "https://records.example.gov");
        server = new ShippedServer(Path.of(System.getProperty("browser.home")).resolveSibling("mail-in"), settings);
        server.start();
        Matcher code = CODE.matcher(server.log());
        assertTrue(code.find(), "a code in the log");
        Map<String, String> setUp = new TreeMap<>(WHO);
        setUp.putAll(Map.of("city", "westminster", "name", "Ana Ruiz", "title", "City Clerk", "code", code.group(1)));
        Site site = new Site(server.url());
        Map<String, String> form = site.form("/set-up");
        form.putAll(setUp);
        assertEquals(303, site.send("/set-up", form).statusCode());
        sql("update person set role = 'CLERK'");
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop();
        mailbox.close();
        MAIL.stop();
        database.close();
    }

    @Test
    @Order(1)
    void aMailBecomesARequestAndItsSenderGetsTheLetterOfReceipt() throws Exception {
        arrive(SampleMail.withFiles("Kim Lee <kim@example.org>", "Westminster@In.Example", "The budget", "first@example.org", "Please send the budget of 2025.", "list.csv", "a,b\n"));
        until("it is filed", () -> count("records_request", "channel = 'EMAIL'") == 1);
        assertEquals(RECEIVED, Instant.ofEpochSecond(Long.parseLong(strings("select extract(epoch from received_at)::bigint from records_request").get(0))), "when the mailbox got it");
        until("the receipt is mailed", () -> MAIL.getReceivedMessagesForDomain("kim@example.org").length == 1);
        MimeMessage letter = MAIL.getReceivedMessagesForDomain("kim@example.org")[0];
        answered = letter.getHeader("Reply-To", null);
        assertTrue(answered.matches("westminster\\+wes-\\d{4}-\\d{6}-[0-9a-z]{16}@in\\.example"), answered);
        assertTrue(((MimeMultipart) letter.getContent()).getBodyPart(0).getContent().toString().contains("by replying to this e-mail"), "the letter says so");
        until("the inbox is empty", () -> inbox().getMessageCount() == 0);
        assertEquals(1, done().getMessageCount(), "it is moved, not deleted");
    }

    @Test
    @Order(2)
    void theAnswerToTheLetterJoinsTheCase() throws Exception {
        arrive(SampleMail.withFiles("kim@example.org", answered, "Re: We have your request", "second@example.org", "Only the police part.", "note.txt", "A note."));
        until("it joined", () -> count("incoming_mail", "state = 'JOINED'") == 1);
        assertEquals(1, count("timeline_entry", "happening = 'MESSAGE_TO_CITY' and body = 'Only the police part.'"));
        assertEquals(2, count("record_file", "added_by is null"));
        assertEquals(1, MAIL.getReceivedMessagesForDomain("kim@example.org").length, "nothing answers by itself");
    }

    @Test
    @Order(3)
    void whenTheMailboxDiesBetweenKeepingAndMovingTheMailCountsOnce() throws Exception {
        mailbox.dies(true);
        arrive(SampleMail.plain("lee@example.org", "westminster@in.example", "Plans", "third@example.org", "Please send the plans."));
        until("it hung up twice", () -> mailbox.deaths() >= 2);
        server.kill(); // kept, not moved: now the power goes as well
        assertEquals(1, inbox().getMessageCount());
        assertEquals(1, count("incoming_mail", "sender = 'lee@example.org'"));
        mailbox.dies(false);
        server.start();
        until("the inbox is empty", () -> inbox().getMessageCount() == 0);
        until("it is filed", () -> count("incoming_mail", "sender = 'lee@example.org' and state = 'FILED'") == 1);
        assertEquals(1, count("incoming_mail", "sender = 'lee@example.org'"));
        assertEquals(1, count("records_request", "requester_email = 'lee@example.org'"));
    }

    @Test
    @Order(4)
    void aBounceMakesTheLetterAPersonsToHandOver() throws Exception {
        until("its receipt went", () -> count("letter", "email = 'lee@example.org' and state = 'SENT'") == 1);
        String id = strings("select message_id from letter where email = 'lee@example.org'").get(0);
        arrive(SampleMail.bounce("records@in.example", id, "failed", "5.1.1", "550 no such person"));
        until("the letter failed", () -> count("letter", "email = 'lee@example.org' and state = 'FAILED' and problem like '%no such person%'") == 1);
        until("it is a task", () -> count("task", "kind = 'LETTER' and answered_at is null and letter_id = (select id from letter where email = 'lee@example.org')") == 1);
        assertTrue(signedIn().look("/westminster/staff/queue?show=letters").body().contains(strings("select number from records_request where requester_email = 'lee@example.org'").get(0)));
    }

    @Test
    @Order(5)
    void whoAskedByMailGetsACodeAndOpensTheCaseAndNobodyElseGetsOne() throws Exception {
        String number = strings("select number from records_request where requester_email = 'kim@example.org'").get(0);
        Matcher link = Pattern.compile("https://records\\.example\\.gov(/westminster/track/code\\?number=" + number + ")\\b").matcher(text(sentTo("kim@example.org").get(0)));
        assertTrue(link.find(), "the letter of receipt tells where");
        assertTrue(new Site(server.url()).look("/westminster/track").body().contains("href=\"/westminster/track/code\""), "and so does the page");
        String version = strings("select version from records_request where number = '" + number + "'").get(0);
        List<String> answers = new ArrayList<>();
        for (String email : List.of("mallory@example.org", "KIM@Example.org")) {
            Site visitor = new Site(server.url());
            Map<String, String> form = visitor.form(link.group(1));
            assertEquals(number, form.get("number"));
            form.put("email", email);
            HttpResponse<String> answer = visitor.send("/westminster/track/code", form);
            answers.add(answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("") + " " + visitor.get("/westminster/track?number=" + number).body());
        }
        assertEquals(answers.get(0), answers.get(1), "nobody learns whether it is the address");
        assertTrue(answers.get(0).contains("If this is the e-mail address of that request, a code is on its way."), answers.get(0));
        until("the code is mailed", () -> sentTo("kim@example.org").size() == 2);
        MimeMessage mail = sentTo("kim@example.org").get(1);
        assertEquals("Your code for public records request " + number, mail.getSubject());
        assertNull(mail.getHeader("Reply-To", null));
        Matcher code = Pattern.compile("\\n([0-9A-Z]{5}(?:-[0-9A-Z]{1,5}){5})\\n").matcher(text(mail));
        assertTrue(code.find(), text(mail));
        Site requester = new Site(server.url());
        HttpResponse<String> own = requester.post("/westminster/track", Map.of("number", number, "code", code.group(1), "open", "open"));
        assertEquals("/westminster/track/" + number, own.uri().getPath(), own::body);
        assertTrue(own.body().contains("Please send the budget of 2025."), own.body());
        assertEquals(version, strings("select version from records_request where number = '" + number + "'").get(0), "the case did not move");
        assertEquals(1, count("audit_link", "act = 'CODE_MAILED' and subject = '" + number + "'"));
        assertEquals(0, sentTo("mallory@example.org").size());
        assertFalse(server.log().contains(code.group(1)), "no code is in the log");
        assertEquals(1, count("letter", "request_id = (select id from records_request where number = '" + number + "')"), "it is no letter");
    }

    @Test
    @Order(6)
    void nothingIsLostWhateverItIs() throws Exception {
        byte[] garbage = "\u0000\u0001 no mail at all \u00FF".getBytes(StandardCharsets.ISO_8859_1);
        arrive(garbage);
        arrive(SampleMail.plain("sam@example.org", "nobody@in.example", "x", "fourth@example.org", "For a city that is not here."));
        arrive(SampleMail.plain("sam@example.org", "westminster@in.example", "Away", "fifth@example.org", "I am away.|Auto-Submitted: auto-replied"));
        arrive(SampleMail.plain("sam@example.org", "westminster@in.example", "Large", "sixth@example.org", "x".repeat(70).concat("\n").repeat(20_000)));
        until("the inbox is empty", () -> inbox().getMessageCount() == 0);
        until("all is sorted", () -> count("incoming_mail", "city <> '-' and state = 'NEW'") == 0);
        assertEquals(2, count("incoming_mail", "city = '-'"), "those for no city are kept for nobody");
        assertEquals(1, count("incoming_mail", "reason = 'AUTOMATIC' and state = 'ASIDE'"));
        assertEquals(1, count("incoming_mail", "reason = 'TOO_LARGE' and not whole and size_bytes > 1000000"));
        assertEquals(2, count("records_request", "true"), "none of them is a request");
        Site clerk = signedIn();
        HttpResponse<String> list = clerk.look("/westminster/staff/mail");
        assertTrue(list.body().contains("Large") && list.body().contains("westminster@in.example"), list.body());
        assertFalse(server.log().contains("secret words"), "the password is in no log");
        assertFalse(server.log().contains("kim@example.org"), "no address is in the log");
        assertTrue(clerk.post("/westminster/admin/log", Map.of()).body().contains("notice--good"), "the chain is whole");
    }

    private static List<MimeMessage> sentTo(String address) throws MessagingException {
        List<MimeMessage> all = new ArrayList<>();
        for (MimeMessage one : MAIL.getReceivedMessages()) {
            if (one.getHeader("To", null).contains(address)) {
                all.add(one);
            }
        }
        return all;
    }

    private static String text(MimeMessage mail) throws IOException, MessagingException {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString().replace("\r\n", "\n");
    }

    private static Site signedIn() {
        Site clerk = new Site(server.url());
        Map<String, String> form = clerk.form("/sign-in");
        form.putAll(WHO);
        assertEquals(303, clerk.send("/sign-in", form).statusCode());
        return clerk;
    }

    private static void arrive(byte[] mail) throws MessagingException, FolderException {
        inbox().appendMessage(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)), new Flags(), Date.from(RECEIVED));
    }

    private static MailFolder inbox() throws FolderException {
        return host().getInbox(records);
    }

    private static MailFolder done() {
        return host().getFolder(records, "Daylight");
    }

    private static ImapHostManager host() {
        return MAIL.getManagers().getImapHostManager();
    }

    private static void until(String what, Callable<Boolean> holds) throws Exception {
        for (int i = 0; i < 360; i++) {
            if (holds.call()) {
                return;
            }
            Thread.sleep(250);
        }
        fail(what + ": not after ninety seconds; mails: " + strings("select city || ' ' || state || ' ' || coalesce(reason, '') from incoming_mail"));
    }

    private static int count(String table, String which) throws SQLException {
        return Integer.parseInt(strings("select count(*) from " + table + " where " + which).get(0));
    }

    private static List<String> strings(String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private static void sql(String update) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }
}
