package org.daylight.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.Set;
import org.daylight.law.Refused;
import org.daylight.web.Words;

/** Why a program got no answer, as JSON (RFC 9457): the first field and its message, and all of them. */
final class Problem {

    private static final String TYPE = "application/problem+json;charset=UTF-8";

    private Problem() {
    }

    static Response of(Refused refused, Words words) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        Set<String> seen = new HashSet<>(); // one message a field, the first
        refused.points().stream().filter(point -> seen.add(point.field())).forEach(point -> errors.add(fields(point, words)));
        JsonObjectBuilder problem = begin(400, "Bad Request").addAll(fields(refused.points().get(0), words)).add("errors", errors);
        return Response.status(400).type(TYPE).entity(problem.build().toString()).build();
    }

    static Response.ResponseBuilder of(int status, String title, String message) {
        return Response.status(status).type(TYPE).entity(begin(status, title).add("message", message).build().toString());
    }

    private static JsonObjectBuilder begin(int status, String title) {
        return Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status);
    }

    private static JsonObjectBuilder fields(Refused.Point point, Words words) {
        return Json.createObjectBuilder().add("field", point.field() == null ? "" : point.field()).add("message", words.refusal(point.refusal()));
    }
}
