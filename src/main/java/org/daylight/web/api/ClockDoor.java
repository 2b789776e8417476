package org.daylight.web.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.law.Deadline;
import org.daylight.law.Refused;
import org.daylight.law.TraceDay;
import org.daylight.web.Brake;
import org.daylight.web.TooMany;
import org.daylight.web.Words;
import org.daylight.web.law.ClockQuestion;

/**
 * The statutory clock for programs: {@code POST /api/v1/clock}, described at {@code /openapi}. Answers with the date and its work; keeps
 * nothing. A servlet, since one address does not pay for a REST engine (docs/decisions/008).
 */
@WebServlet("/api/v1/clock")
public class ClockDoor extends HttpServlet {

    private static final int MOST_BYTES = 65_536;

    @Inject
    transient Cities cities;
    @Inject
    transient Words words;
    @Inject
    transient Brake brake;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "POST");
            Problem.answer(405, "Method Not Allowed", words.say("clock.input.post"), response);
        } else if (!isJson(request.getContentType())) {
            Problem.answer(415, "Unsupported Media Type", words.say("clock.input.json"), response);
        } else {
            answer(request, response);
        }
    }

    private static boolean isJson(String type) {
        return type != null && type.split(";")[0].strip().equalsIgnoreCase("application/json");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            brake.take(Brake.Limit.QUESTIONS, request.getRemoteAddr());
            byte[] sent = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (sent.length > MOST_BYTES) {
                Problem.answer(413, "Content Too Large", words.say("clock.input.large", MOST_BYTES), response);
                return;
            }
            String answer = answer(new ClockJson(read(sent)));
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(answer);
        } catch (TooMany many) {
            response.setHeader("Retry-After", Long.toString(many.pause().toSeconds() + 1));
            Problem.answer(429, "Too Many Requests", words.refusal(many.points().get(0).refusal()), response);
        } catch (Refused refused) {
            Problem.answer(refused, words, response);
        }
    }

    private static JsonObject read(byte[] sent) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(sent, StandardCharsets.UTF_8)))) {
            JsonValue value = reader.readValue();
            if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                return value.asJsonObject();
            }
        } catch (JsonException | IllegalStateException e) {
            // said below
        }
        throw Refused.on("body", "clock.input.json");
    }

    private String answer(ClockJson json) {
        ClockQuestion question = new ClockQuestion(json.faults()).event(json.text("event")).receivedAt(json.text("receivedAt"))
                .ruleVersion(json.text("ruleVersion"));
        String slug = json.text("city");
        ClockQuestion.Calendar calendar = json.calendar();
        if (json.has("city") == json.has("calendar")) {
            json.faults().refuse(json.has("city") ? "calendar" : "city", "clock.input.one");
        } else if (slug != null) {
            cities.find(slug).map(CityProfile::calendar).ifPresentOrElse(question::calendar,
                    () -> json.faults().refuse("city", "clock.input.city", cities.slugs()));
        } else if (calendar != null) {
            question.calendar(calendar);
        }
        Deadline deadline = question.answer();
        return said(deadline, Json.createObjectBuilder().add("event", json.text("event")).add("receivedAt", json.text("receivedAt")));
    }

    private String said(Deadline deadline, JsonObjectBuilder answer) {
        JsonArrayBuilder trace = Json.createArrayBuilder();
        deadline.trace().forEach(day -> trace.add(said(day)));
        JsonArrayBuilder warnings = Json.createArrayBuilder();
        deadline.warnings().forEach(warning -> warnings.add(said(warning)));
        return answer.add("dueDate", deadline.dueOn().toString()).add("outerDate", deadline.outerOn().toString())
                .add("ruleVersion", deadline.ruleVersion()).add("dayZero", deadline.dayZero().toString()).add("lastDay", deadline.lastDay().toString())
                .add("trace", trace).add("citations", Json.createArrayBuilder(deadline.citations())).add("warnings", warnings).build().toString();
    }

    private JsonObjectBuilder said(TraceDay day) {
        return Json.createObjectBuilder().add("date", day.date().toString()).add("day", day.day()).add("counted", day.counted())
                .add("code", day.reason().name().toLowerCase(Locale.ROOT)).add("reason", words.why(day)).add("citation", day.citation());
    }

    private JsonObjectBuilder said(Deadline.Warning warning) {
        return Json.createObjectBuilder().add("code", warning.key().substring(warning.key().lastIndexOf('.') + 1))
                .add("message", words.say(warning.key(), warning.arguments().toArray()));
    }
}
