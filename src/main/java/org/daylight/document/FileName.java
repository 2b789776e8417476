package org.daylight.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people call a file, made harmless: no folders, no control, format or direction-turning characters, no name of a device, at most
 * 200 characters, never empty. The extension is kept, and so is all else that was typed: doors write it as text, encoded. It never says
 * where the bytes lie (ASVS 5.3.2, 5.4.1).
 */
public record FileName(String text) {

    /** The longest name, in UTF-16 units, so that it fits the column in any database. */
    public static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 12;
    private static final String NAMELESS = "file";
    // controls, formats (bidi among them), lone surrogates, private and unassigned code points
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** Refuses a text that {@link #clean} would change. */
    public FileName {
        if (!text.equals(cleaned(text))) {
            throw new IllegalArgumentException("not a clean file name");
        }
    }

    /** The harmless name for whatever a browser sent, null included. */
    public static FileName clean(String typed) {
        return new FileName(cleaned(typed == null ? "" : typed));
    }

    /** What follows the last dot, in lower case; empty when there is none. */
    public String extension() {
        return extension(text);
    }

    /** The same name with a word in brackets before its extension. */
    public String with(String word) {
        String tail = extension().isEmpty() ? "" : text.substring(text.length() - extension().length() - 1);
        String stem = text.substring(0, text.length() - tail.length());
        int most = LONGEST - tail.length() - word.length() - 3;
        return (stem.length() > most ? stem.substring(0, most) : stem) + " (" + word + ")" + tail;
    }

    @Override
    public String toString() {
        return text;
    }

    private static String cleaned(String typed) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String plain = UNSEEN.matcher(SPACES.matcher(last).replaceAll(" ")).replaceAll("");
        String name = trimmed(Normalizer.normalize(plain, Normalizer.Form.NFC));
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return name.isEmpty() ? NAMELESS : shortened(name);
    }

    private static String trimmed(String name) {
        return EDGES.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String tail = extension.isEmpty() || extension.length() > LONGEST_EXTENSION ? "" : name.substring(name.length() - extension.length() - 1);
        int end = LONGEST - tail.length();
        String stem = name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
        return trimmed(trimmed(stem) + tail);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
