package org.daylight.request;

import java.util.regex.Pattern;

/** A case's label, per city and year: {@code TUS-2026-000123}. Opens nothing by itself. */
public record RequestNumber(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,6}-\\d{4}-\\d{6,8}");

    public RequestNumber {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a request number");
        }
    }

    public static RequestNumber of(String prefix, int year, int count) {
        return new RequestNumber("%s-%d-%06d".formatted(prefix, year, count));
    }

    public static boolean isValid(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
