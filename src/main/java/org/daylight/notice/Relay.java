package org.daylight.notice;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Whether and as whom letters are mailed. The relay itself is the server's mail session; the environment names it.
 *
 * @param host {@code DAYLIGHT_SMTP_HOST}, or null
 * @param from {@code DAYLIGHT_MAIL_FROM}: the sender's address, or null
 * @param seconds {@code DAYLIGHT_SMTP_SECONDS}: how often letters that wait are looked for
 * @param site {@code DAYLIGHT_URL}: how the public reaches this install, without a stroke at its end, or null. Never taken from what a visitor
 *             sent: a link in a mail must not lead where somebody else wants
 * @param demo whether this is a demonstration, which never mails anything
 */
record Relay(String host, String from, int seconds, String site, boolean demo) {

    private static final String USUAL_SECONDS = "20";
    private static final Pattern SITE = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~-]+)*");

    /** Refuses a number of seconds that is none, and a site that is no web address. */
    static Relay of(Map<String, String> environment, boolean demo) {
        String seconds = Objects.requireNonNullElse(given(environment.get("DAYLIGHT_SMTP_SECONDS")), USUAL_SECONDS);
        if (!seconds.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException("DAYLIGHT_SMTP_SECONDS must be a whole number above zero");
        }
        String site = given(environment.get("DAYLIGHT_URL"));
        site = site == null ? null : site.replaceFirst("/+$", "");
        if (site != null && !SITE.matcher(site).matches()) {
            throw new IllegalArgumentException("DAYLIGHT_URL must be a web address, such as https://records.example.gov");
        }
        return new Relay(given(environment.get("DAYLIGHT_SMTP_HOST")), given(environment.get("DAYLIGHT_MAIL_FROM")), Integer.parseInt(seconds), site, demo);
    }

    /** Whether letters go out by e-mail at all. */
    boolean mails() {
        return !demo && host != null && from != null;
    }

    /** What follows the @ of the sender's address. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** The address of a page of ours by its path; null where nobody has said how the public reaches us. */
    String page(String path) {
        return site == null ? null : site + path;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
