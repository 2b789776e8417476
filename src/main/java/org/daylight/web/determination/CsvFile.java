package org.daylight.web.determination;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 writes it, in UTF-8 with its mark so that office programs read the letters right. What begins like a formula is
 * made plain text by an apostrophe before it: nobody's words are ever computed.
 */
public final class CsvFile {

    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder(MARK);

    /** One more line. */
    public CsvFile line(Object... cells) {
        text.append(Arrays.stream(cells).map(CsvFile::cell).collect(Collectors.joining(","))).append("\r\n");
        return this;
    }

    /** All of it. */
    public String text() {
        return text.toString();
    }

    private static String cell(Object value) {
        String plain = value == null ? "" : value.toString();
        String start = plain.stripLeading();
        boolean computed = !plain.isEmpty() && (FORMULA.indexOf(plain.charAt(0)) >= 0 || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0);
        return '"' + (computed ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }
}
