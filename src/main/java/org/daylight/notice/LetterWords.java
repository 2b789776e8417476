package org.daylight.notice;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.law.citation.Citation;

/**
 * Puts values into letters: days and moments in the city's zone, whole cents, and names of constants from the message bundles.
 *
 * @param language the letter's language
 * @param zone     the city's zone
 */
record LetterWords(String language, ZoneId zone) {

    /** A value as the blank asks for it; empty for null. */
    String put(Object value, String how) {
        if (value == null || value.toString().isEmpty()) {
            return "";
        }
        if (how == null) {
            return value instanceof Sheet.Marked ? value.toString() : Sheet.unmarked(value.toString());
        }
        return switch (how) {
            case "date" -> date(value instanceof LocalDate day ? day : LocalDate.parse(value.toString()));
            case "moment" -> moment(value instanceof Instant at ? at : Instant.parse(value.toString()));
            case "money" -> NumberFormat.getCurrencyInstance(Locale.US).format(Long.parseLong(value.toString()) / 100.0);
            default -> Stream.of(value.toString().split(",")).map(name -> say(how + "." + name)).collect(Collectors.joining("; "));
        };
    }

    /** The message of a key. */
    String say(String key) {
        for (String bundle : List.of("messages", "law")) {
            ResourceBundle texts = ResourceBundle.getBundle("org.daylight.messages." + bundle, Locale.forLanguageTag(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            if (texts.containsKey(key)) {
                return texts.getString(key);
            }
        }
        throw new IllegalStateException("no message " + key);
    }

    /** The short title of an exemption; its code if the table has lost it. */
    String exemption(String code) {
        return Jurisdiction.california().exemption(code).map(Exemption::titleKey).map(this::say).orElse(code);
    }

    /** A section with the name of its code, in brackets: "(Pen. Code § 11167.5)". */
    String cited(String section) {
        return say("law.cited").replace("{0}", Citation.of(section).in(this::say));
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(region()).format(day);
    }

    private String moment(Instant at) {
        return say("moment").replace("{0}", date(LocalDate.ofInstant(at, zone)))
                .replace("{1}", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(region()).format(at.atZone(zone)));
    }

    private Locale region() {
        return switch (language) {
            case "es" -> Locale.forLanguageTag("es-US");
            case "vi" -> Locale.forLanguageTag("vi-VN");
            default -> Locale.US;
        };
    }
}
