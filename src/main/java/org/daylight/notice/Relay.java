package org.daylight.notice;

import java.util.Map;
import java.util.Objects;

/**
 * Whether and as whom letters are mailed. The relay itself is the server's mail session; the environment names it.
 *
 * @param host {@code DAYLIGHT_SMTP_HOST}, or null
 * @param from {@code DAYLIGHT_MAIL_FROM}: the sender's address, or null
 * @param seconds {@code DAYLIGHT_SMTP_SECONDS}: how often letters that wait are looked for
 * @param demo whether this is a demonstration, which never mails anything
 */
record Relay(String host, String from, int seconds, boolean demo) {

    private static final String USUAL_SECONDS = "20";

    /** Refuses a number of seconds that is none. */
    static Relay of(Map<String, String> environment, boolean demo) {
        String seconds = Objects.requireNonNullElse(given(environment.get("DAYLIGHT_SMTP_SECONDS")), USUAL_SECONDS);
        if (!seconds.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException("DAYLIGHT_SMTP_SECONDS must be a whole number above zero");
        }
        return new Relay(given(environment.get("DAYLIGHT_SMTP_HOST")), given(environment.get("DAYLIGHT_MAIL_FROM")), Integer.parseInt(seconds), demo);
    }

    /** Whether letters go out by e-mail at all. */
    boolean mails() {
        return !demo && host != null && from != null;
    }

    /** What follows the @ of the sender's address. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
