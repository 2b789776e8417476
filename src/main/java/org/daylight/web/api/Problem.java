package org.daylight.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.daylight.law.Refused;
import org.daylight.web.Words;

/** Why a program got no answer, as JSON (RFC 9457): the first field and its message, and all of them. */
final class Problem {

    private Problem() {
    }

    static void answer(Refused refused, Words words, HttpServletResponse response) throws IOException {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        Set<String> seen = new HashSet<>(); // one message a field, the first
        refused.points().stream().filter(point -> seen.add(point.field())).forEach(point -> errors.add(fields(point, words)));
        write(begin(400, "Bad Request").addAll(fields(refused.points().get(0), words)).add("errors", errors), 400, response);
    }

    static void answer(int status, String title, String message, HttpServletResponse response) throws IOException {
        write(begin(status, title).add("message", message), status, response);
    }

    private static JsonObjectBuilder begin(int status, String title) {
        return Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status);
    }

    private static JsonObjectBuilder fields(Refused.Point point, Words words) {
        return Json.createObjectBuilder().add("field", point.field() == null ? "" : point.field()).add("message", words.refusal(point.refusal()));
    }

    private static void write(JsonObjectBuilder problem, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(problem.build().toString());
    }
}
