package org.daylight.server;

import static org.junit.jupiter.api.Assertions.*;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.container.Resident;
import org.daylight.container.Resident.Slip;
import org.daylight.container.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** As docs/operations.md has it run for a city: in production, on PostgreSQL named by the environment alone, behind a TLS proxy, with all limits. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceServerIT {

    private static final String NAME = "ana@westminster.example";
    private static final String PASSWORD = "a long and boring pass phrase";
    private static final Pattern CODE = Pattern.compile("The set-up code, good until the next start: ([0-9A-Z]+)");

    private static EmbeddedPostgres database;
    private static ShippedServer server;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
        Path home = Path.of(System.getProperty("browser.home")).resolveSibling("service");
        server = new ShippedServer(home, Map.of("DAYLIGHT_MODE", "production", "DAYLIGHT_BEHIND_PROXY", "true",
                "DAYLIGHT_DB_URL", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres", "DAYLIGHT_DB_USER", "postgres",
                "DAYLIGHT_DB_PASSWORD", "postgres"));
        server.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop();
        database.close();
    }

    @Test
    @Order(1)
    void theCodeOfTheLogMakesTheFirstAdministratorAndNobodyElse() throws IOException {
        assertFalse(PowerCut.from(server, 1).get("/").body().contains("class=\"demo\""));
        Matcher code = CODE.matcher(server.log());
        assertTrue(code.find(), "a code in the log");
        Map<String, String> who = Map.of("city", "westminster", "name", "Ana Ruiz", "title", "City Clerk", "signInName", NAME, "password", PASSWORD);
        Site site = PowerCut.from(server, 2);
        Map<String, String> form = site.form("/set-up");
        form.putAll(who);
        form.put("code", "0".repeat(26));
        assertEquals(422, site.send("/set-up", form).statusCode());
        form.put("code", code.group(1));
        HttpResponse<String> made = site.send("/set-up", form);
        assertEquals(303, made.statusCode());
        safe(made);
        assertEquals(200, site.look("/westminster/admin").statusCode());
        assertEquals(422, PowerCut.from(server, 3).send("/set-up", form).statusCode(), "one for each city");
    }

    @Test
    @Order(2)
    void everyCookieAndEveryAnswerIsForTlsAlone() throws InterruptedException {
        Site site = PowerCut.from(server, 4);
        HttpResponse<String> in = site.send("/sign-in", filled(site.form("/sign-in"), Map.of("signInName", NAME, "password", PASSWORD)));
        String session = in.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("__Host-daylight=")).findFirst().orElseThrow();
        for (String part : List.of("; secure", "; httponly", "; path=/", "; samesite=lax")) {
            assertTrue(session.toLowerCase().contains(part), session);
        }
        assertFalse(session.toLowerCase().contains("domain="), "the prefix forbids it");
        safe(in);
        safe(new Resident(PowerCut.from(server, 5), "tustin").send("Over TLS"));
        safe(site.look("/?lang=vi"));
        for (String path : List.of("/tustin", "/nothing", "/health", "/resources/daylight/daylight.css", "/WEB-INF/web.xml")) {
            assertEquals("max-age=31536000", site.look(path).headers().firstValue("Strict-Transport-Security").orElse(""), path);
        }
    }

    @Test
    @Order(3)
    void floodsAreToldWhenToComeBack() throws InterruptedException {
        Site flood = PowerCut.from(server, 6);
        Resident resident = new Resident(flood, "tustin");
        Slip slip = resident.file("The first of many");
        for (int i = 2; i <= 10; i++) {
            resident.file("One of many: " + i);
        }
        patience(resident.send("One too many: eleven"), 600, "One too many: eleven");
        assertEquals(303, new Resident(PowerCut.from(server, 7), "tustin").send("A neighbour's").statusCode());
        flood.holding("daylight_case", slip.number() + "." + slip.code());
        for (int i = 1; i <= 21; i++) {
            String path = "/tustin/track/" + slip.number() + "/message";
            HttpResponse<String> answer = flood.send(path, filled(flood.form(path), Map.of("words", "Message " + i)));
            if (i <= 20) {
                assertEquals(303, answer.statusCode());
            } else {
                patience(answer, 600, "Message 21");
            }
        }
        guesses(slip);
        wrongPasswords();
        Site clicks = PowerCut.from(server, 10);
        for (int i = 0; i < 300; i++) {
            assertEquals(200, clicks.look("/tustin/track").statusCode());
        }
        patience(clicks.look("/tustin/track"), 60, "Wait one minute");
        Site program = PowerCut.from(server, 15);
        String question = "{\"event\":\"determination_due\",\"receivedAt\":\"2026-03-16T10:00:00-07:00\",\"city\":\"oxnard\"}";
        for (int i = 0; i < 120; i++) {
            assertEquals(200, program.send("/api/v1/clock", "application/json", question).statusCode());
        }
        patience(program.send("/api/v1/clock", "application/json", question), 60, "\"status\":429");
    }

    @Test
    @Order(4)
    void aPowerCutLosesNothingAcknowledged() throws InterruptedException {
        List<Slip> slips = new PowerCut(server).happen();
        PowerCut.allAreThere(server, slips);
        Site admin = PowerCut.from(server, 11);
        admin.send("/sign-in", filled(admin.form("/sign-in"), Map.of("signInName", NAME, "password", PASSWORD)));
        HttpResponse<String> verified = admin.post("/westminster/admin/log", Map.of());
        assertTrue(verified.body().contains("notice--good"), "the chain is whole");
    }

    @Test
    @Order(5)
    void withItsDatabaseGoneItSaysSo() throws IOException {
        Site site = PowerCut.from(server, 12);
        assertEquals("200{\"status\":\"UP\"}", health(site));
        database.close();
        assertEquals("503{\"status\":\"DOWN\"}", health(site));
        HttpResponse<String> page = site.look("/tustin/requests");
        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("class=\"banner\"") && !page.body().contains("xception"), "in words");
        assertFalse(server.log().contains("FacesMessage"), "nothing was said that nobody read");
    }

    private static void guesses(Slip slip) {
        Site guesser = PowerCut.from(server, 8);
        for (int i = 0; i < 10; i++) {
            assertEquals(422, guesser.post("/tustin/track", Map.of("number", slip.number(), "code", "0".repeat(26), "open", "open")).statusCode());
        }
        patience(guesser.post("/tustin/track", Map.of("number", slip.number(), "code", slip.code(), "open", "open")), 900, slip.number());
        assertEquals(200, Resident.open(PowerCut.from(server, 9), slip).statusCode());
    }

    private static void wrongPasswords() {
        Site guesser = PowerCut.from(server, 13);
        for (int i = 0; i < 5; i++) {
            assertEquals(422, guesser.post("/sign-in", Map.of("signInName", NAME, "password", "not this one")).statusCode());
        }
        patience(guesser.post("/sign-in", Map.of("signInName", NAME, "password", PASSWORD)), 60, NAME);
        assertEquals("/westminster/admin", PowerCut.from(server, 14).post("/sign-in", Map.of("signInName", NAME, "password", PASSWORD)).uri().getPath(),
                "a colleague elsewhere is not locked out");
    }

    /** Refused for now: in a header for programs, in a sentence for people, and nothing typed is lost. */
    private static void patience(HttpResponse<String> answer, int longest, String kept) {
        assertEquals(429, answer.statusCode());
        int seconds = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
        assertTrue(seconds > 0 && seconds <= longest + 1, seconds + " seconds");
        assertTrue(answer.body().matches("(?s).*([Ww]ait|again in) (one|\\d+) minutes?.*"), "says when");
        assertTrue(answer.body().contains(kept), "keeps what was typed");
    }

    private static void safe(HttpResponse<String> answer) {
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        for (String cookie : cookies) {
            assertTrue(cookie.matches("(?i).*; *secure.*") && cookie.matches("(?i).*; *httponly.*") && cookie.matches("(?i).*; *samesite=(lax|strict).*"), cookie);
        }
    }

    private static Map<String, String> filled(Map<String, String> form, Map<String, String> values) {
        form.putAll(values);
        return form;
    }

    private static String health(Site site) {
        HttpResponse<String> answer = site.look("/health");
        return answer.statusCode() + answer.body();
    }
}
