package org.daylight.city;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;

/**
 * Takes in what people typed: collects every fault, field by field, and refuses them together, so that a form comes back once.
 * Text is kept as written (Unicode NFC, line ends as \n); characters that no keyboard makes are refused, not silently dropped.
 */
public final class Wording {

    // C0 and C1 controls but tab and line ends, lone surrogates, and characters that turn the reading direction of what follows
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\p{Cs}\\uFFFE\\uFFFF]");
    private static final Pattern TURNERS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");

    private final List<Refused.Point> faults = new ArrayList<>();

    /** One line, needed. */
    public String line(String field, String text, int longest) {
        return needed(field, optionalLine(field, text, longest));
    }

    /** One line or nothing; blank is nothing (null). */
    public String optionalLine(String field, String text, int longest) {
        String clean = optionalText(field, text, longest);
        if (clean != null && (clean.indexOf('\n') >= 0 || TURNERS.matcher(clean).find())) {
            refuse(field, "input.line");
        }
        return clean;
    }

    /** Several lines, needed. */
    public String text(String field, String text, int longest) {
        return needed(field, optionalText(field, text, longest));
    }

    /** Several lines or nothing; blank is nothing (null). Counted in units of UTF-16, which no database counts as more. */
    public String optionalText(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n').strip(), Normalizer.Form.NFC);
        if (clean.length() > longest) {
            refuse(field, "input.long", clean.length(), longest);
        }
        if (CONTROLS.matcher(clean).find()) {
            refuse(field, "input.controls");
        }
        return clean;
    }

    /** An e-mail address or nothing. */
    public String optionalEmail(String field, String text) {
        String clean = optionalLine(field, text, 254);
        if (clean != null && !EMAIL.matcher(clean).matches()) {
            refuse(field, "input.email");
        }
        return clean;
    }

    /** A whole web address (http or https, with a host) of at most 500 characters, or nothing. */
    public String optionalLink(String field, String text) {
        String clean = optionalLine(field, text, 500);
        if (clean != null && !isLink(clean)) {
            refuse(field, "input.link");
        }
        return clean;
    }

    /** A choice that must be made. */
    public <T> T chosen(String field, T choice) {
        if (choice == null) {
            refuse(field, "input.choose");
        }
        return choice;
    }

    /** A day that must be given. */
    public LocalDate chosen(String field, LocalDate day) {
        if (day == null) {
            refuse(field, "input.day");
        }
        return day;
    }

    /** A time of day that must be given. */
    public LocalTime chosen(String field, LocalTime time) {
        if (time == null) {
            refuse(field, "input.clock");
        }
        return time;
    }

    /** Two days of one range; either may be open. The first may not lie after the last. */
    public void range(String field, LocalDate from, LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            refuse(field, "input.range");
        }
    }

    public void refuse(String field, String key, Object... arguments) {
        faults.add(new Refused.Point(field, Refusal.plain(key, arguments)));
    }

    /** Refuses everything collected; does nothing when all was well. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    /** Refuses the field where nothing was typed. */
    public String needed(String field, String text) {
        if (text == null) {
            refuse(field, "input.needed");
        }
        return text;
    }

    private static boolean isLink(String text) {
        try {
            URI link = new URI(text);
            return link.getHost() != null && ("https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
