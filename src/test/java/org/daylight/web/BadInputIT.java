package org.daylight.web;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.container.Form;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.container.Site.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is typed into the public form and into a form of the clerk's: a field error in words, or it is taken as it is; and all of it is kept. */
class BadInputIT extends InContainer {

    private static final String MEGABYTE = "All e-mails, 🌳 and more. ".repeat(38_500);

    /** Odd, but words all the same: taken as typed. */
    private static final String ODD = "<script>alert(1)</script> '; drop table records_request; -- \" onmouseover=\"x #{7*7} ${7*7} {0} %s &amp; "
            + "🌳👩‍👩‍👧 שלום\u200F e\u0301 \u202Eback\u202C Nguyễn\tand\nmore";

    private static final List<String> KEPT = List.of("description", "recordSeries", "subject", "from", "to", "format", "wishedOn", "email", "receivedAt",
            "receivedTime");

    private static Site clerk;

    @BeforeEach
    void signIn() {
        clerk = clerk == null ? Site.signedIn("clerk", TUSTIN) : clerk;
    }

    private static final String[][] OF_THE_PUBLIC = {
            {"description", ""}, {"description", "   "}, {"description", MEGABYTE}, {"description", "a bell \u0007 rings"}, {"description", "nul \u0000 in it"},
            {"description", "half of \uFFFE"}, {"recordSeries", "turned \u202E round"}, {"recordSeries", "two\nlines"}, {"format", MEGABYTE}, {"from", "2026-02-30"},
            {"from", "yesterday"}, {"to", "2026-13-01"}, {"wishedOn", "0000-00-00"}, {"wishedOn", "99999-01-01"}, {"to", "2025-12-31"},
            {"department", "ATLANTIS"}, {"delivery", "BY_PIGEON"}};

    private static final String[][] OF_THE_CLERK = {
            {"description", ""}, {"description", MEGABYTE}, {"description", "a bell \u0007 rings"}, {"subject", "turned \u202E round"}, {"receivedAt", "2026-02-30"},
            {"receivedAt", ""}, {"receivedAt", "2999-01-01"}, {"receivedTime", "25:61"}, {"from", "2026-02-30"}, {"to", "2019-12-31"}, {"email", "not an address"},
            {"channel", "PIGEON"}, {"department", "ATLANTIS"}};

    @Test
    void thePublicFormSaysWhatIsWrongAndKeepsEverything() {
        Site site = new Site();
        Map<String, String> second = details(site);
        List<String> wrong = new ArrayList<>();
        for (String[] bad : OF_THE_PUBLIC) {
            Map<String, String> form = new LinkedHashMap<>(second);
            form.putAll(Map.of("description", "The permits of Oak Lane", "recordSeries", "Permits", "from", "2026-01-01", "to", "2026-05-21", "format", "CSV"));
            form.put(bad[0], bad[1]);
            check(wrong, site.send("/tustin/requests/new", form), bad, form);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theClerksFormSaysWhatIsWrongAndKeepsEverything() {
        List<String> wrong = new ArrayList<>();
        for (String[] bad : OF_THE_CLERK) {
            Map<String, String> form = keyIn();
            form.put(bad[0], bad[1]);
            check(wrong, clerk.send("/tustin/staff/requests/new", form), bad, form);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void oddWordsAreTakenAsTheyAre() throws InterruptedException {
        Map<String, String> form = keyIn();
        form.put("description", ODD);
        HttpResponse<String> slip = clerk.send("/tustin/staff/requests/new", form);
        assertEquals(303, slip.statusCode(), slip::body);
        String there = slip.headers().firstValue("Location").orElseThrow();
        assertEquals(200, clerk.look(there).statusCode());
        String shown = clerk.get(there.replace("/slip", "")).body();
        assertTrue(Form.plain(shown).contains(ODD.strip().replace("e\u0301", "é")), "as typed, composed");
        assertFalse(shown.contains("<script>alert"), "and harmless");
        assertEquals(404, Site.signedIn("supervisor", TUSTIN).look(there).statusCode(), "the slip is for whoever keyed it in");
    }

    @Test
    void theSameFormTwiceIsAConflictThatKeepsTheWords() {
        String path = "/tustin/staff/requests/" + filed(TUSTIN, "Noted twice").number() + "/note";
        Map<String, String> form = clerk.form(path);
        form.put("words", "Called them.");
        assertEquals(303, clerk.send(path, form).statusCode());
        HttpResponse<String> second = clerk.send(path, form);
        assertEquals(409, second.statusCode());
        assertTrue(second.body().contains("Called them."));
        form.put("version", "not a number");
        assertEquals(422, clerk.send(path, form).statusCode());
    }

    @Test
    void whatIsNotThereIsNotFoundAndAnUnknownNumberReadsLikeAWrongCode() {
        for (String path : List.of("/atlantis", "/atlantis/requests/new", "/atlantis/staff/queue", "/tustin/requests/TUS-2026-999999", "/tustin/requests/%00",
                "/tustin/requests/..%2F..", "/tustin/requests/'%20or%201=1", "/WEB-INF/web.xml", "/web-inf/classes", "/META-INF/MANIFEST.MF", "/nothing.xhtml",
                "/public/cities.xhtml", "/staff/queue.xhtml", "/door/file")) {
            HttpResponse<String> answer = new Site().look(path);
            assertEquals(404, answer.statusCode(), path);
            assertTrue(answer.body().contains("class=\"banner\""), path + ": our own page");
            assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), path);
            assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"), path);
        }
        String number = filed(TUSTIN, "Sought in vain").number();
        assertEquals(track(number), track("TUS-2026-999999"));
        assertEquals(track(number), track("' or 1=1 --"));
        assertTrue(track(number).startsWith("422"));
    }

    @Test
    void uploadsAreBelievedInNothing() {
        String path = "/tustin/staff/requests/" + filed(TUSTIN, "With papers").number() + "/files";
        byte[] words = "Some words.\n".getBytes(StandardCharsets.UTF_8);
        Map<String, Paper> bad = new LinkedHashMap<>();
        bad.put("program.exe", new Paper("program.exe", "application/pdf", words));
        bad.put("page.html", new Paper("page.html", "text/plain", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        bad.put("plan.pdf", new Paper("plan.pdf", "application/pdf", "MZ no plan".getBytes(StandardCharsets.UTF_8)));
        bad.put("empty.txt", new Paper("empty.txt", "text/plain", new byte[0]));
        bad.put("large.txt", new Paper("large.txt", "text/plain", "a".repeat(1_100_000).getBytes(StandardCharsets.UTF_8)));
        bad.put("picture.txt.svg", new Paper("picture.txt.svg", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        bad.forEach((name, paper) -> {
            HttpResponse<String> answer = clerk.send(path, clerk.form(path), List.of(new Paper("fine.txt", "text/plain", words), paper));
            assertEquals(422, answer.statusCode(), name);
            assertTrue(answer.body().contains("id=\"files-error\"") && answer.body().contains(name), name + " is named");
            assertTrue(answer.body().contains("Choose again: fine.txt, " + name), "a browser keeps no files, so that both are to be chosen again");
        });
        assertEquals(422, clerk.send(path, clerk.form(path), List.of(new Paper("", "text/plain", new byte[0]))).statusCode(), "no file at all");
        assertFalse(clerk.get(path.replace("/files", "")).body().contains("fine.txt"), "all of them or none");
        for (String[] trick : new String[][] {{"../../../etc/cron.d/job.txt", "job.txt"}, {"C:\\\\temp\\\\budget.txt", "budget.txt"}, {"a\u202Etxt.exe.txt", "atxt.exe.txt"},
                {"CON.txt", null}, {"con\r\nX-A: b.txt", null}}) {
            HttpResponse<String> answer = clerk.send(path, clerk.form(path), List.of(new Paper(trick[0].replace("\r\n", "%0D%0A"), "text/html", words)));
            assertEquals(303, answer.statusCode(), trick[0]);
            assertTrue(trick[1] == null || clerk.get(path.replace("/files", "")).body().contains(trick[1]), trick[0]);
        }
        inert(path, words);
    }

    @Test
    void whatIsTooLargeIsRefusedInWordsBeforeItIsRead() throws IOException {
        assertTrue(announced("/tustin/requests/new", "Content-Length: 9000000").startsWith("HTTP/1.1 413"));
        String answer = announced("/tustin/staff/tasks/1", "Content-Length: 500000000");
        assertTrue(answer.startsWith("HTTP/1.1 413") && answer.contains("That was too large") && answer.contains("default-src 'none'"), answer);
        assertTrue(announced("/tustin/requests/new", "Transfer-Encoding: chunked").startsWith("HTTP/1.1 411"));
    }

    private void inert(String path, byte[] content) {
        String page = clerk.get(path.replace("/files", "")).body();
        String link = page.replaceAll("(?s).*href=\"(" + path + "/\\d+)\".*", "$1");
        HttpResponse<byte[]> file = clerk.bytes(link);
        assertArrayEquals(content, file.body());
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment;"));
        assertTrue(file.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
        assertEquals("text/plain", file.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertEquals("nosniff", file.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", file.headers().firstValue("Cache-Control").orElse(""));
    }

    private static void check(List<String> wrong, HttpResponse<String> answer, String[] bad, Map<String, String> typed) {
        String field = bad[0];
        String what = field + " = " + bad[1].substring(0, Math.min(20, bad[1].length())) + ": ";
        String page = answer.body();
        if (answer.statusCode() != 422 || !Form.isIn(page)) {
            wrong.add(what + answer.statusCode());
            return;
        }
        String said = page.replaceAll("(?s).*id=\"" + field + "-error\">(.*?)</p>.*", "$1");
        if (said.equals(page) || said.contains("Exception") || said.contains("onver") || !page.contains("href=\"#" + field + "\"")) {
            wrong.add(what + "no word beside the field and in the summary: " + said.substring(0, Math.min(200, said.length())));
        }
        Map<String, String> kept = Form.of(page).fields();
        for (String one : KEPT) {
            if (typed.containsKey(one) && !clean(typed.get(one)).equals(clean(kept.get(one)))) {
                wrong.add(what + one + " is not kept");
            }
        }
    }

    // a browser cannot keep what HTML cannot hold
    private static String clean(String text) {
        return text == null ? "" : text.replaceAll("[\\u0000\\u0007\\uFFFE]", "").replace("\r\n", "\n").replaceFirst("^\n", "").strip();
    }

    /** The second page of the public form. */
    private static Map<String, String> details(Site site) {
        Map<String, String> first = site.form("/tustin/requests/new");
        first.put("kind", "RECORDS");
        return new LinkedHashMap<>(Form.of(site.send("/tustin/requests/new", first).body()).fields());
    }

    private static Map<String, String> keyIn() {
        Map<String, String> form = clerk.form("/tustin/staff/requests/new");
        form.putAll(Map.of("channel", "MAIL", "receivedAt", "2026-05-21", "receivedTime", "09:30", "kind", "RECORDS", "description", "The permits of Oak Lane",
                "subject", "Permits", "from", "2020-01-01", "to", "2026-01-01", "email", "ann@mail.example"));
        return form;
    }

    private static String track(String number) {
        Map<String, String> form = new Site().form("/tustin/track");
        form.putAll(Map.of("number", number, "code", "00000-00000-00000-00000-000000", "open", "open"));
        HttpResponse<String> answer = new Site().send("/tustin/track", form);
        return answer.statusCode() + Form.plain(answer.body()).replace(number, "the number");
    }

    /** What is answered to the head of a form that never comes. */
    private static String announced(String path, String header) throws IOException {
        try (Socket socket = new Socket("localhost", Integer.getInteger("it.http.port"))) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + header + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] head = new byte[4096];
            int length = socket.getInputStream().readNBytes(head, 0, head.length);
            return new String(head, 0, length, StandardCharsets.UTF_8);
        }
    }
}
