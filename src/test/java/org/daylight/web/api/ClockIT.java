package org.daylight.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.law.ClockEvent;
import org.daylight.request.Requests;
import org.junit.jupiter.api.Test;

/** The clock for programs, over HTTP. */
class ClockIT extends InContainer {

    private static final String AT = "/api/v1/clock";
    private static final String CLOSURES = "[\"2026-01-01\",\"2026-01-19\",\"2026-02-16\",\"2026-05-25\",\"2026-06-19\",\"2026-07-03\",\"2026-09-07\",\"2026-11-11\",\"2026-11-26\","
            + "\"2026-11-27\",\"2026-12-25\",\"2027-01-01\",\"2027-05-31\"]";
    private static final String CALENDAR = "{\"timezone\":\"America/Los_Angeles\",\"closures\":" + CLOSURES
            + ",\"receiptRule\":\"actual_date\",\"opening\":\"08:00\",\"closing\":\"17:00\",\"extensionBase\":\"unrolled_day10\",\"rollCourtHolidays\":false}";

    private final Site site = new Site();

    @Test
    void answersTheExampleOfTheIssueWithItsWork() {
        JsonObject answer = json(ask("""
                {"event":"determination_due","receivedAt":"2026-03-16T10:00:00-07:00","calendar":{"timezone":"America/Los_Angeles","closures":["2026-03-31"],
                "receiptRule":"actual_date","opening":"08:00","closing":"17:00","extensionBase":"unrolled_day10","rollCourtHolidays":false},"ruleVersion":"V2026"}"""));
        assertEquals("2026-03-26", answer.getString("dueDate"));
        assertEquals("2026-03-26", answer.getString("outerDate"));
        assertEquals("V2026", answer.getString("ruleVersion"));
        assertEquals(11, answer.getJsonArray("trace").size());
        JsonObject first = answer.getJsonArray("trace").getJsonObject(1);
        assertEquals("2026-03-17 1 true Counted Gov. 6800, CCP 12", first.getString("date") + " " + first.getInt("day") + " " + first.getBoolean("counted") + " "
                + first.getString("reason") + " " + first.getString("citation"));
        assertTrue(answer.getJsonArray("citations").toString().contains("7922.535"));
        assertEquals(0, answer.getJsonArray("warnings").size());
    }

    @Test
    void answersInTheLanguageThatIsAskedFor() {
        String question = question("determination_due", "2026-03-16T10:00:00-07:00", "\"city\":\"oxnard\"");
        assertEquals("Se cuenta", reason(new Site().saying("Accept-Language", "es-MX"), question));
        assertEquals("Được tính", reason(new Site().saying("Accept-Language", "vi"), question));
        assertEquals("Counted", reason(new Site().saying("Accept-Language", "fr"), question));
    }

    private static String reason(Site site, String question) {
        return json(site.send(AT, "application/json", question)).getJsonArray("trace").getJsonObject(1).getString("reason");
    }

    @Test
    void countsEveryEventOfTheWorkedExamples() {
        Map<String, String> wrong = new TreeMap<>();
        for (String example : List.of("determination_due 2026-07-08 2026-07-20", "determination_due 2026-05-15 2026-05-26", "determination_due 2026-11-17 2026-11-30",
                "determination_due_after_extension 2026-05-15 2026-06-08", "determination_due_after_extension 2026-12-08 2027-01-04",
                "extension_notice_last_day 2026-05-15 2026-05-26", "police_record_disclosure_due 2026-05-18 2026-07-02",
                "police_criminal_investigation_first_limit 2026-04-16 2026-06-15", "police_admin_investigation_limit 2026-04-16 2026-10-13",
                "police_delay_outer_limit 2026-04-16 2027-10-15", "recording_delay_first_limit 2026-08-03 2026-09-17",
                "recording_reassessment_notice 2026-09-17 2026-10-16", "police_reassessment_notice 2026-06-15 2026-12-11", "recording_delay_outer_limit 2026-08-03 2027-08-03",
                "filed_statement_public_by 2026-11-24 2026-11-30", "general_record_keep_through 2024-06-30 2026-06-30",
                "routine_video_keep_through 2026-03-01 2027-03-01", "telephone_radio_recording_keep_through 2026-03-01 2026-06-09")) {
            String[] part = example.split(" ");
            String due = json(ask(question(part[0], part[1] + "T12:00:00-08:00", "\"calendar\":" + CALENDAR))).getString("dueDate");
            if (!due.equals(part[2])) {
                wrong.put(example, due);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void countsWithTheCalendarThatTheCityKeeps() {
        Instant received = Instant.parse("2026-05-15T17:00:00Z");
        for (String city : cities.slugs()) {
            for (ClockEvent event : city.equals(OXNARD) ? ClockEvent.values() : new ClockEvent[] {ClockEvent.DETERMINATION_DUE}) {
                LocalDate due = Requests.clockOf(cities.find(city).orElseThrow()).dueOn(event, received);
                assertEquals(due.toString(), json(ask(question(event.code(), received.toString(), "\"city\":\"" + city + "\""))).getString("dueDate"), city + " " + event);
            }
        }
    }

    @Test
    void refusesWithTheFieldsName() {
        Map<String, String> wrong = new TreeMap<>();
        String ok = "\"receivedAt\":\"2026-03-16T10:00:00-07:00\"";
        String event = "\"event\":\"determination_due\"";
        Map<String, String> cases = new TreeMap<>();
        cases.put("{" + ok + ",\"city\":\"oxnard\"}", "event");
        cases.put("{\"event\":\"due\"," + ok + ",\"city\":\"oxnard\"}", "event");
        cases.put("{" + event + ",\"city\":\"oxnard\"}", "receivedAt");
        cases.put("{" + event + ",\"receivedAt\":\"2026-02-30T10:00:00-07:00\",\"city\":\"oxnard\"}", "receivedAt");
        cases.put("{" + event + ",\"receivedAt\":20260316,\"city\":\"oxnard\"}", "receivedAt");
        cases.put("{" + event + ",\"receivedAt\":null,\"city\":\"oxnard\"}", "receivedAt");
        cases.put("{" + event + "," + ok + "}", "city");
        cases.put("{" + event + "," + ok + ",\"city\":\"nowhere\"}", "city");
        cases.put("{" + event + "," + ok + ",\"city\":{}}", "city");
        cases.put("{" + event + "," + ok + ",\"city\":\"oxnard\",\"calendar\":" + CALENDAR + "}", "calendar");
        cases.put("{" + event + "," + ok + ",\"calendar\":[]}", "calendar");
        cases.put("{" + event + "," + ok + ",\"city\":\"oxnard\",\"ruleVersion\":\"V1999\"}", "ruleVersion");
        cases.put("{" + event + "," + ok + ",\"city\":\"oxnard\",\"colour\":1}", "colour");
        cases.put("{" + event + "," + ok + ",\"calendar\":{\"zone\":\"x\"}}", "calendar.zone");
        cases.put("{" + event + "," + ok + ",\"calendar\":{\"timezone\":\"Mars\"}}", "calendar.timezone");
        cases.put("{" + event + "," + ok + ",\"calendar\":{\"closures\":\"2026-03-31\"}}", "calendar.closures");
        cases.put("{" + event + "," + ok + ",\"calendar\":{\"closures\":[\"2026-03-31\",5]}}", "calendar.closures[1]");
        cases.put("{" + event + "," + ok + ",\"calendar\":{\"receiptRule\":\"later\"}}", "calendar.receiptRule");
        cases.put("{" + event + "," + ok + ",\"calendar\":{\"opening\":\"25:00\"}}", "calendar.opening");
        cases.put("{" + event + "," + ok + ",\"calendar\":{\"opening\":\"17:00\",\"closing\":\"08:00\"}}", "calendar.closing");
        cases.put("{" + event + "," + ok + ",\"calendar\":{\"extensionBase\":\"x\"}}", "calendar.extensionBase");
        cases.put("{" + event + "," + ok + ",\"calendar\":{\"rollCourtHolidays\":\"yes\"}}", "calendar.rollCourtHolidays");
        cases.put("[]", "body");
        cases.put("", "body");
        cases.put("{\"event\":", "body");
        cases.forEach((question, field) -> {
            HttpResponse<String> answer = ask(question);
            JsonObject problem = json(answer);
            String said = answer.statusCode() + " " + problem.getString("field", "none");
            if (!said.equals("400 " + field) || problem.getString("message").contains("?") || problem.getString("message").isBlank()) {
                wrong.put(question, said + " " + problem);
            }
        });
        assertEquals(Map.of(), wrong);
    }

    @Test
    void warnsOfAYearWithoutClosures() {
        JsonObject answer = json(ask(question("determination_due", "2035-03-16T10:00:00-07:00", "\"city\":\"oxnard\"")));
        assertEquals("no_closures_for_year", answer.getJsonArray("warnings").getJsonObject(0).getString("code"));
        assertTrue(answer.getJsonArray("warnings").getJsonObject(0).getString("message").contains("2035"));
    }

    @Test
    void takesOnlyJsonByPostAndNotTooMuch() {
        assertEquals(415, site.send(AT, "text/plain", "{}").statusCode());
        assertEquals(405, site.get(AT).statusCode());
        assertEquals(413, ask("{\"event\":\"" + "x".repeat(70_000) + "\"}").statusCode());
    }

    @Test
    void isDescribed() {
        HttpResponse<String> answer = site.get("/openapi");
        assertEquals(200, answer.statusCode());
        assertTrue(json(answer).getJsonObject("paths").containsKey(AT));
    }

    @Test
    void theCalculatorCountsTheSameWithoutScript() {
        HttpResponse<String> page = site.post("/tustin/deadline", Map.of("event", "determination_due", "receivedOn", "2026-05-15", "receivedTime", "10:00", "whose", "city",
                "ruleVersion", "", "act", "Count"));
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("datetime=\"2026-05-26\""), page.body());
        HttpResponse<String> own = site.post("/tustin/deadline", Map.of("event", "determination_due", "receivedOn", "2026-03-16", "receivedTime", "10:00", "whose", "own",
                "timezone", "America/Los_Angeles", "closures", "2026-03-26\n2026-03-27", "receiptRule", "actual_date", "opening", "08:00", "closing", "17:00", "act", "Count"));
        assertTrue(own.body().contains("<p class=\"clock__date\"><time datetime=\"2026-03-30\">"), own.body());
        HttpResponse<String> nonsense = site.post("/tustin/deadline", Map.of("event", "determination_due", "receivedOn", "2026-02-30", "receivedTime", "10:00", "whose", "own",
                "timezone", "Mars", "closures", "soon", "act", "Count"));
        assertTrue(nonsense.body().contains("timezone-error") || nonsense.body().contains("receivedOn-error"), nonsense.body());
    }

    private HttpResponse<String> ask(String question) {
        return site.send(AT, "application/json", question);
    }

    private static String question(String event, String receivedAt, String calendar) {
        return "{\"event\":\"" + event + "\",\"receivedAt\":\"" + receivedAt + "\"," + calendar + "}";
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
