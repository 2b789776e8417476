package org.daylight.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages of every page, each with its texts and its way of writing dates; made once, since every page asks a hundred times. */
public enum Spoken {

    EN("en", "en-US"), ES("es", "es-US"), VI("vi", "vi-VN");

    private static final String BUNDLE = "org.daylight.messages.messages";

    private final Locale locale;
    private final ResourceBundle texts;
    private final DateTimeFormatter fullDate;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter time;

    Spoken(String code, String region) {
        Locale where = Locale.forLanguageTag(region);
        locale = Locale.forLanguageTag(code);
        texts = ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        fullDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(where);
        shortDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(where);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(where);
    }

    /** The language of a locale; English for one we do not speak. */
    static Spoken of(Locale asked) {
        return switch (asked.getLanguage()) {
            case "es" -> ES;
            case "vi" -> VI;
            default -> EN;
        };
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle texts() {
        return texts;
    }

    /** "Thursday, March 26, 2026". */
    DateTimeFormatter fullDate() {
        return fullDate;
    }

    /** "Mar 26, 2026". */
    DateTimeFormatter shortDate() {
        return shortDate;
    }

    DateTimeFormatter time() {
        return time;
    }
}
