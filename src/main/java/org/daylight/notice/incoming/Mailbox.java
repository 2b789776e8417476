package org.daylight.notice.incoming;

import java.util.Map;
import java.util.Optional;

/**
 * The install's mailbox for what comes in, and how to get into it. The environment names it; without a host nothing is fetched.
 *
 * @param host      {@code DAYLIGHT_IMAP_HOST}, or null
 * @param security  {@code DAYLIGHT_IMAP_TLS}: how the line is kept secret
 * @param folder    {@code DAYLIGHT_IMAP_FOLDER}: where mail arrives
 * @param done      {@code DAYLIGHT_IMAP_DONE}: where it goes once it is kept here
 * @param addresses {@code DAYLIGHT_MAIL_IN}; null: no city has an address
 * @param limit     {@code DAYLIGHT_MAIL_LIMIT_MB} in bytes: of a larger mail only the head is kept, the rest stays in the mailbox
 * @param seconds   {@code DAYLIGHT_IMAP_SECONDS}: how often it is looked into
 * @param demo      whether this is a demonstration, which looks into no mailbox but has addresses
 */
public record Mailbox(String host, int port, Security security, String user, String password, String folder, String done,
        CityAddresses addresses, long limit, int seconds, boolean demo) {

    private static final int MEGABYTE = 1_000_000;
    private static final CityAddresses MADE_UP = new CityAddresses("*@records.example");

    /** TLS from the first byte; TLS asked for at once and insisted on; none, for a mailbox on this machine. */
    enum Security { TLS, STARTTLS, NONE }

    /** Refuses a mailbox that can be read but has no addresses, since no mail in it could be told apart. */
    public Mailbox {
        if (host != null && addresses == null) {
            throw new IllegalArgumentException("DAYLIGHT_IMAP_HOST is set, so DAYLIGHT_MAIL_IN must say which addresses lead there");
        }
        if (limit <= 0 || seconds <= 0) {
            throw new IllegalArgumentException("DAYLIGHT_MAIL_LIMIT_MB and DAYLIGHT_IMAP_SECONDS must be whole numbers above zero");
        }
    }

    /** The mailbox of this install. */
    public static Mailbox of(Map<String, String> environment, boolean demo) {
        Security security = switch (said(environment, "TLS", "true")) {
            case "true" -> Security.TLS;
            case "starttls" -> Security.STARTTLS;
            case "false" -> Security.NONE;
            default -> throw new IllegalArgumentException("DAYLIGHT_IMAP_TLS must be true, starttls or false");
        };
        String addresses = given(environment.get("DAYLIGHT_MAIL_IN"));
        String limit = given(environment.get("DAYLIGHT_MAIL_LIMIT_MB"));
        return new Mailbox(given(environment.get("DAYLIGHT_IMAP_HOST")), Integer.parseInt(said(environment, "PORT", security == Security.TLS ? "993" : "143")),
                security, said(environment, "USER", ""), said(environment, "PASSWORD", ""), said(environment, "FOLDER", "INBOX"), said(environment, "DONE", "Daylight"),
                addresses != null ? new CityAddresses(addresses) : demo ? MADE_UP : null, MEGABYTE * (limit == null ? 25L : Long.parseLong(limit)),
                Integer.parseInt(said(environment, "SECONDS", "60")), demo);
    }

    /** Whether there is a mailbox to look into. */
    public boolean polls() {
        return host != null && !demo;
    }

    /** The addresses, where mail sent to them arrives. */
    public Optional<CityAddresses> open() {
        return polls() || demo ? Optional.ofNullable(addresses) : Optional.empty();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Mailbox[" + user + " at " + host + ":" + port + "/" + folder + "]";
    }

    private static String said(Map<String, String> environment, String name, String otherwise) {
        String text = given(environment.get("DAYLIGHT_IMAP_" + name));
        return text == null ? otherwise : text;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
