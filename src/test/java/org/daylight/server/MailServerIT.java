package org.daylight.server;

import static org.junit.jupiter.api.Assertions.*;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.container.Site;
import org.daylight.server.DyingRelay.Death;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Letters on their way from the shipped server through a real mail server, while one or the other dies. {@code -Dpower.seed=} repeats a moment. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailServerIT {

    private static final Map<String, String> WHO = Map.of("signInName", "ana@westminster.example", "password", "a long and boring pass phrase");
    private static final Pattern CODE = Pattern.compile("The set-up code, good until the next start: ([0-9A-Z]+)");
    private static final int LETTERS = 30;
    private static final int LONGEST_MS = 2_500;

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static EmbeddedPostgres database;
    private static DyingRelay relay;
    private static ShippedServer server;
    private static Site clerk;

    @BeforeAll
    static void start() throws IOException, SQLException {
        MAIL.start();
        relay = new DyingRelay(MAIL.getSmtp().getPort());
        database = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
        Path home = Path.of(System.getProperty("browser.home")).resolveSibling("mail");
        server = new ShippedServer(home, Map.of("DAYLIGHT_MODE", "production", "DAYLIGHT_DB_URL",
                "jdbc:postgresql://localhost:" + database.getPort() + "/postgres", "DAYLIGHT_DB_USER", "postgres", "DAYLIGHT_DB_PASSWORD", "postgres",
                "DAYLIGHT_SMTP_HOST", "127.0.0.1", "DAYLIGHT_SMTP_PORT", Integer.toString(relay.port()), "DAYLIGHT_MAIL_FROM", "records@westminster.example",
                "DAYLIGHT_SMTP_SECONDS", "2"));
        server.start();
        Matcher code = CODE.matcher(server.log());
        assertTrue(code.find(), "a code in the log");
        Map<String, String> setUp = new TreeMap<>(WHO);
        setUp.putAll(Map.of("city", "westminster", "name", "Ana Ruiz", "title", "City Clerk", "code", code.group(1)));
        Site site = new Site(server.url());
        Map<String, String> form = site.form("/set-up");
        form.putAll(setUp);
        assertEquals(303, site.send("/set-up", form).statusCode());
        sql("update person set role = 'CLERK'"); // the first administrator has nobody to make her a clerk
        signIn();
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop();
        relay.close();
        MAIL.stop();
        database.close();
    }

    @Test
    @Order(1)
    void whenTheServerDiesNoLetterIsLostAndNoneIsSentTwice() throws Exception {
        relay.slow(300);
        for (int i = 0; i < LETTERS; i++) {
            keyIn("kim" + i + "@example.org");
        }
        until("mail flows", () -> MAIL.getReceivedMessages().length >= 3);
        long seed = Long.getLong("power.seed", System.nanoTime());
        Thread.sleep(new Random(seed).nextInt(LONGEST_MS));
        server.kill();
        int before = MAIL.getReceivedMessages().length;
        relay.slow(0);
        server.start();
        signIn();
        leasesRunOut();
        until("all is settled", () -> count("state in ('WAITING', 'CLAIMED') or state = 'IN_DOUBT' and next_try_at is not null") == 0);
        System.out.printf("power cut while letters were mailed: -Dpower.seed=%d, %d of %d had arrived, %d in doubt%n", seed, before, LETTERS, count("state = 'IN_DOUBT'"));
        assertEquals(LETTERS, count("state in ('SENT', 'IN_DOUBT')"));
        assertTrue(count("state = 'IN_DOUBT'") <= 1, "one node, one letter at a time");
        Set<String> arrived = arrived();
        for (String sent : ids("state = 'SENT'")) {
            assertTrue(arrived.contains(sent), sent + " is called sent and did not arrive");
        }
        assertEquals("whole", verdict());
    }

    @Test
    @Order(2)
    void whatTheMailServerRefusesForGoodIsTheClerksToHandOver() throws Exception {
        relay.dies(Death.UNKNOWN_PERSON);
        String number = keyIn("nobody@example.org");
        until("it failed", () -> count("state = 'FAILED'") == 1);
        relay.dies(null);
        assertTrue(clerk.look("/westminster/staff/queue?show=letters").body().contains(number), "in the queue");
        String page = letterPage(number);
        assertTrue(page.contains("A letter could not be mailed") && page.contains("no such person"), page);
        assertTrue(page.contains("id=\"again\""), "it can be mailed again");
        until("it is a task", () -> tasks(number).equals(List.of("open")));
        String task = strings("select t.id from task t join records_request r on r.id = t.request_id where r.number = '" + number + "'").get(0);
        assertTrue(clerk.look("/westminster/staff/requests/" + number).body().contains("A letter that did not get there"), "on its case");
        assertTrue(clerk.look("/westminster/staff/tasks/" + task).body().contains(letterPath(number)), "its page leads to the letter");
        press(number, "act");
        assertEquals(List.of("HANDED_OVER by Ana Ruiz, City Clerk"), tasks(number), "answered by the act");
        assertEquals(0, count("state = 'FAILED'"));
        assertFalse(clerk.look("/westminster/staff/queue?show=letters").body().contains(number), "done");
    }

    @Test
    @Order(3)
    void aBusyMailServerGetsItLater() throws Exception {
        relay.dies(Death.BUSY);
        keyIn("later@example.org");
        until("it was tried", () -> count("email = 'later@example.org' and attempts = 1 and state = 'WAITING'") == 1);
        relay.dies(null);
        leasesRunOut();
        until("it went", () -> count("email = 'later@example.org' and state = 'SENT'") == 1);
        assertEquals(1, MAIL.getReceivedMessagesForDomain("later@example.org").length);
    }

    @Test
    @Order(4)
    void whenTheMailServerDiesAfterTheTextTheLetterIsInDoubtUntilAPersonDecides() throws Exception {
        relay.dies(Death.AFTER_TEXT);
        String number = keyIn("doubt@example.org");
        until("nobody knows", () -> count("email = 'doubt@example.org' and state = 'IN_DOUBT' and next_try_at is null") == 1);
        relay.dies(null);
        leasesRunOut();
        String last = keyIn("after@example.org");
        until("others go on", () -> count("email = 'after@example.org' and state = 'SENT'") == 1);
        assertNotEquals(number, last);
        assertEquals(1, MAIL.getReceivedMessagesForDomain("doubt@example.org").length, "it was not sent again by itself");
        until("it is a task", () -> tasks(number).equals(List.of("open")));
        assertTrue(letterPage(number).contains("Nobody knows whether a letter was mailed"), "the clerk is told");
        press(number, "again");
        until("a person decided", () -> count("email = 'doubt@example.org' and state = 'SENT'") == 1);
        MimeMessage[] both = MAIL.getReceivedMessagesForDomain("doubt@example.org");
        assertEquals(2, both.length);
        assertEquals(List.of("MAILED_AGAIN by Ana Ruiz, City Clerk"), tasks(number));
        assertEquals("whole", verdict());
        assertEquals(both[0].getMessageID(), both[1].getMessageID(), "the same mail");
    }

    @Test
    @Order(5)
    void aDecisionIsToldWhenTheMailServerHasItsLetter() throws Exception {
        String number = keyIn("told@example.org");
        until("its receipt went", () -> count("email = 'told@example.org' and state = 'SENT'") == 1);
        relay.dies(Death.BUSY);
        clerk.post("/westminster/staff/requests/" + number + "/determination", Map.of("rows", "0", "kind", "NOT_THIS_AGENCY", "otherAgency", "The county", "reasons", "The county keeps these.", "act", "act"));
        until("it was tried", () -> count("email = 'told@example.org' and kind = 'DETERMINATION' and state = 'WAITING' and attempts = 1") == 1);
        assertEquals("0", strings("select count(*) from time_sheet").get(0), "signed, and nobody has word of it (R1.17)");
        relay.dies(null);
        leasesRunOut();
        until("it went", () -> count("email = 'told@example.org' and kind = 'DETERMINATION' and state = 'SENT'") == 1);
        assertEquals("1", strings("select count(*) from time_sheet s join determination d on d.id = s.determination_id join letter l on l.id = d.letter_id "
                + "where d.told_at = l.delivered_at").get(0));
    }

    /** Keys in a request of somebody with that address; its letter of receipt is due at once. */
    private static String keyIn(String email) {
        String path = "/westminster/staff/requests/new";
        Map<String, String> form = clerk.form(path);
        form.putAll(Map.of("channel", "COUNTER", "receivedAt", LocalDate.now(ZoneId.of("America/Los_Angeles")).toString(), "receivedTime", "00:00",
                "kind", "RECORDS", "description", "For " + email, "email", email, "language", "en", "act", "act"));
        form.remove("preview");
        HttpResponse<String> answer = clerk.send(path, form);
        assertEquals(303, answer.statusCode(), () -> answer.body());
        Matcher number = Pattern.compile("/requests/([^/]+)/slip").matcher(answer.headers().firstValue("Location").orElse(""));
        assertTrue(number.find());
        return number.group(1);
    }

    private static String letterPath(String number) throws SQLException {
        return "/westminster/staff/requests/" + number + "/letters/" + strings("select l.id from letter l join records_request r on r.id = l.request_id where r.number = '"
                + number + "'").get(0);
    }

    /** The tasks that the letters of a case are or were, as they were answered. */
    private static List<String> tasks(String number) throws SQLException {
        return strings("select coalesce(t.answer || ' by ' || t.answered_by, 'open') from task t join records_request r on r.id = t.request_id "
                + "where t.kind = 'LETTER' and r.number = '" + number + "' order by t.id");
    }

    private static String letterPage(String number) throws SQLException {
        String of = clerk.look("/westminster/staff/requests/" + number).body();
        assertTrue(of.contains("notice--warn"), "the case says it");
        return clerk.look(letterPath(number)).body();
    }

    private static void press(String number, String button) throws SQLException {
        String path = letterPath(number);
        Map<String, String> form = clerk.form(path);
        form.keySet().removeAll(Set.of("act", "again"));
        form.put(button, button);
        assertEquals(303, clerk.send(path, form).statusCode());
    }

    private static void signIn() {
        clerk = new Site(server.url());
        Map<String, String> form = clerk.form("/sign-in");
        form.putAll(WHO);
        assertEquals(303, clerk.send("/sign-in", form).statusCode());
    }

    /** Nobody waits ten minutes for a test. */
    private static void leasesRunOut() throws SQLException {
        sql("update letter set next_try_at = written_at where next_try_at is not null");
    }

    /** What arrived; none of it twice. */
    private static Set<String> arrived() throws MessagingException {
        Set<String> ids = new HashSet<>();
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            assertTrue(ids.add(message.getMessageID()), message.getMessageID() + " arrived twice");
        }
        return ids;
    }

    private static String verdict() {
        HttpResponse<String> verified = clerk.post("/westminster/admin/log", Map.of());
        return verified.body().contains("notice--good") ? "whole" : verified.body();
    }

    private static void until(String what, Callable<Boolean> holds) throws Exception {
        for (int i = 0; i < 480; i++) {
            if (holds.call()) {
                return;
            }
            Thread.sleep(250);
        }
        fail(what + ": not after two minutes; letters: " + strings("select state || ' ' || attempts || ' ' || coalesce(problem, '') from letter"));
    }

    private static int count(String which) throws SQLException {
        return Integer.parseInt(strings("select count(*) from letter where " + which).get(0));
    }

    private static List<String> ids(String which) throws SQLException {
        return strings("select message_id from letter where " + which);
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
