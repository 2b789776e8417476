package org.daylight.docket;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Free text on its way to the public (R7.11): e-mail addresses, telephone numbers, social security, card and birth numbers are taken out.
 * Errs on the side of taking out. Names of people are not known here and stay.
 */
public final class PublicText {

    private static final String DASH = "[ .\\u00A0\\u2010-\\u2015-]";
    private static final Pattern PRIVATE = Stream.of(
            "[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?", // e-mail
            "(?<!\\d)\\d{3}" + DASH + "\\d{2}" + DASH + "\\d{4}(?!\\d)", // social security
            "(?i:\\bssn\\b|social security)\\D{0,20}\\d{9}(?!\\d)",
            "(?i:\\bdob\\b|date of birth|\\bborn(?: on)?)\\W{0,3}\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}", // birth
            "(?<!\\d)\\d(?:" + DASH + "?\\d){12,15}(?!\\d)", // cards
            "\\+\\d(?:[ .()-]{0,2}\\d){7,14}(?!\\d)", // telephone abroad
            "(?<![\\d-])(?:1" + DASH + "?)?(?:\\(\\d{3}\\)" + DASH + "?|\\d{3}" + DASH + ")\\d{3}" + DASH + "\\d{4}(?!\\d)", // telephone
            "(?<!\\d)[2-9]\\d{2}[2-9]\\d{6}(?!\\d)",
            "(?<![\\d-])[2-9]\\d{2}" + DASH + "\\d{4}(?![\\d-])").collect(Collectors.collectingAndThen(Collectors.joining("|"), Pattern::compile));
    private static final List<Character> SIGNS = List.of('@', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private PublicText() {
    }

    /** The text with a mark in place of everything private; null stays null. */
    public static String screened(String text, String mark) {
        if (text == null || SIGNS.stream().noneMatch(sign -> text.indexOf(sign) >= 0)) {
            return text;
        }
        return PRIVATE.matcher(text).replaceAll(java.util.regex.Matcher.quoteReplacement(mark));
    }
}
