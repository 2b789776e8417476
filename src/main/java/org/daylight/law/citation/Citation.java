package org.daylight.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A section of the law's tables as it is to be read by people, with the name of its code: {@code Penal 11167.5} is no section of the
 * Government Code. A bare number is the Government Code; what names no code (a case, a resolution) stands as it is.
 *
 * @param passages each code's own sections, in order
 */
public record Citation(List<Passage> passages) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|\\s\\+\\s");
    private static final Pattern SEVERAL = Pattern.compile("\\d(?:\\([^)]*\\))*, \\d|\\d-\\d| ff\\.|\\(\\+ ");

    /** A code as the tables abbreviate it; its name for people is the message {@code cite.<NAME>}. */
    enum Code {
        GOVERNMENT("Gov."), EVIDENCE("Evid."), PROCEDURE("CCP"), PENAL("Penal"), WELFARE("Welf. & Inst."), VEHICLE("Veh."), CIVIL("Civ."),
        CONTRACT("Pub. Cont."), REVENUE("Rev. & Tax."), HEALTH("Health & Saf."), LABOR("Labor");

        private final String abbreviation;

        Code(String abbreviation) {
            this.abbreviation = abbreviation;
        }
    }

    /** Sources without a code that are called by a word of every language. */
    private static final List<String> WORDS = List.of("case law", "local fee resolution");

    /**
     * @param code null where the text names none
     * @param text the sections, or the whole source
     */
    record Passage(Code code, String text) {

        static Passage of(String text) {
            if (Character.isDigit(text.charAt(0)) && !text.contains("U.S.C.")) {
                return new Passage(Code.GOVERNMENT, text);
            }
            for (Code code : Code.values()) {
                if (text.startsWith(code.abbreviation + " ")) {
                    return new Passage(code, text.substring(code.abbreviation.length()).strip());
                }
            }
            return new Passage(null, text);
        }

        private String in(UnaryOperator<String> say) {
            if (code == null) {
                return WORDS.contains(text) ? say.apply("cite." + text.replace(' ', '_').toUpperCase(Locale.ROOT)) : text;
            }
            return say.apply("cite." + code) + (SEVERAL.matcher(text).find() ? " §§ " : " § ") + text;
        }
    }

    /** The citation that a section of the tables stands for. */
    public static Citation of(String section) {
        List<Passage> all = new ArrayList<>();
        for (String part : BETWEEN.split(section.strip())) {
            all.add(Passage.of(part));
        }
        return new Citation(List.copyOf(all));
    }

    /** "Pen. Code § 11167.5", "Gov. Code §§ 7923.000, 7923.100": in the language whose messages are given, by key. */
    public String in(UnaryOperator<String> say) {
        return passages.stream().map(passage -> passage.in(say)).collect(Collectors.joining("; "));
    }
}
