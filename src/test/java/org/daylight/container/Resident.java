package org.daylight.container;

import java.net.http.HttpResponse;
import java.util.Map;

/** A resident over HTTP: asks with the form's last page as often as wanted, in other words each time, and opens what was asked. */
public final class Resident {

    /** What is kept of a receipt. */
    public record Slip(String city, String number, String code, String words) {
    }

    private static final long SHORTEST_MS = 3_200;

    private final Site site;
    private final String city;
    private final Map<String, String> form;
    private final long opened;

    /** Opens the form. */
    public Resident(Site site, String city) {
        this.site = site;
        this.city = city;
        this.form = site.form("/" + city + "/requests/new");
        this.opened = System.currentTimeMillis(); // not before the form came: on a busy machine that takes longer than the margin
    }

    /** Sends the last page of the form; never sooner than a person could. */
    public HttpResponse<String> send(String words) throws InterruptedException {
        Thread.sleep(Math.max(0, opened + SHORTEST_MS - System.currentTimeMillis()));
        form.putAll(Map.of("step", "CHECK", "kind", "RECORDS", "description", words, "act", "act"));
        return site.send("/" + city + "/requests/new", form);
    }

    /** From now on asks for paper, which may cost something; a file is free. */
    public Resident onPaper() {
        form.put("delivery", "PAPER");
        return this;
    }

    /** Files a request. The receipt counts from the moment the answer names it. */
    public Slip file(String words) throws InterruptedException {
        HttpResponse<String> answer = send(words);
        String held = site.cookies().get("daylight_receipt");
        if (answer.statusCode() != 303 || held == null) {
            throw new IllegalStateException("not filed: " + answer.statusCode());
        }
        String[] part = held.split("\\.");
        return new Slip(city, part[0], part[1], words);
    }

    /** Types number and code into the track page of a fresh browser. */
    public static HttpResponse<String> open(Site stranger, Slip slip) {
        return stranger.post("/" + slip.city() + "/track", Map.of("number", slip.number(), "code", slip.code(), "open", "open"));
    }
}
