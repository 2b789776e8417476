package org.daylight.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
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

/** The statutory clock for programs: {@code POST /api/v1/clock}. Answers with the date and its work; keeps nothing. */
@Path("/v1/clock")
@RequestScoped
public class ClockResource {

    private static final int MOST_BYTES = 65_536;

    @Inject
    Cities cities;
    @Inject
    Words words;
    @Inject
    Brake brake;
    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response answer(InputStream body) throws IOException {
        try {
            brake.take(Brake.Limit.QUESTIONS, request.getRemoteAddr());
            byte[] sent = body.readNBytes(MOST_BYTES + 1);
            return sent.length > MOST_BYTES ? Problem.of(413, "Content Too Large", words.say("clock.input.large", MOST_BYTES)).build()
                    : Response.ok(answer(new ClockJson(read(sent)))).build();
        } catch (TooMany many) {
            return Problem.of(429, "Too Many Requests", words.refusal(many.points().get(0).refusal()))
                    .header("Retry-After", many.pause().toSeconds() + 1).build();
        } catch (Refused refused) {
            return Problem.of(refused, words);
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
        return said(json, question.answer());
    }

    private String said(ClockJson json, Deadline deadline) {
        JsonArrayBuilder trace = Json.createArrayBuilder();
        deadline.trace().forEach(day -> trace.add(said(day)));
        JsonArrayBuilder warnings = Json.createArrayBuilder();
        deadline.warnings().forEach(warning -> warnings.add(Json.createObjectBuilder()
                .add("code", warning.key().substring(warning.key().lastIndexOf('.') + 1)).add("message", words.say(warning.key(), warning.arguments().toArray()))));
        return Json.createObjectBuilder().add("event", json.text("event")).add("receivedAt", json.text("receivedAt"))
                .add("dueDate", deadline.dueOn().toString()).add("outerDate", deadline.outerOn().toString()).add("ruleVersion", deadline.ruleVersion())
                .add("dayZero", deadline.dayZero().toString()).add("lastDay", deadline.lastDay().toString())
                .add("trace", trace).add("citations", Json.createArrayBuilder(deadline.citations())).add("warnings", warnings).build().toString();
    }

    private JsonObjectBuilder said(TraceDay day) {
        return Json.createObjectBuilder().add("date", day.date().toString()).add("day", day.day()).add("counted", day.counted())
                .add("code", day.reason().name().toLowerCase(Locale.ROOT)).add("reason", words.why(day)).add("citation", day.citation());
    }
}
