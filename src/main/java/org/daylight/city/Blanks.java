package org.daylight.city;

import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks of a message or a letter, {@code {name}} or {@code {name|how}}, each filled with what stands for it. */
public final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)(?:\\|([\\w.]+))?}");

    private Blanks() {
    }

    /** The text with each blank filled with the value of its name, put the way it says (null: plainly). The stop of an abbreviation is the stop of its sentence too: "10:00 a. m." */
    public static String fill(String text, BinaryOperator<String> values) {
        Matcher blank = BLANK.matcher(text);
        StringBuilder out = new StringBuilder(text.length() + 40);
        while (blank.find()) {
            String value = values.apply(blank.group(1), blank.group(2));
            boolean stopsTwice = value.endsWith(".") && text.startsWith(".", blank.end());
            blank.appendReplacement(out, Matcher.quoteReplacement(stopsTwice ? value.substring(0, value.length() - 1) : value));
        }
        return blank.appendTail(out).toString();
    }
}
