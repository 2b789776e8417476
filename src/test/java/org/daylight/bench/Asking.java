package org.daylight.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.daylight.container.Form;

/**
 * A resident's way through the four pages of the form, once a city, up to the last one. Its mark is good for any number of filings as
 * long as their words differ, so every filing measured is the last page sent with words of its own from an address of its own.
 */
final class Asking {

    private static final int DESCRIPTION = 1000;

    private final Form last;
    private final Vocabulary words = new Vocabulary();

    private Asking(Form last) {
        this.last = last;
    }

    static Asking walk(Http http, String city, String client) throws IOException {
        String path = "/" + city + "/requests/new";
        Http.Answer page = http.send(Http.request("GET", path, null, client, null));
        Form form = Form.of(page.text());
        for (Map<String, String> answers : new Map[] {Map.of("kind", "RECORDS"), Map.of("description", "to be replaced"), Map.of("name", "x", "email", "x@example.org")}) {
            form.fields().putAll(answers);
            form = Form.of(http.send(Http.request("POST", path, null, client, form.fields())).text());
        }
        if (!"CHECK".equals(form.fields().get("step"))) {
            throw new IllegalStateException("not on the last page: " + form);
        }
        return new Asking(form);
    }

    byte[] filing(String client, Random chance) {
        Map<String, String> fields = new LinkedHashMap<>(last.fields());
        int who = chance.nextInt(5000);
        fields.put("description", words.text(chance, DESCRIPTION));
        fields.put("name", "Pat Rivera " + who);
        fields.put("email", "pat" + who + "@example.org");
        return Http.request("POST", last.action(), null, client, fields);
    }
}
