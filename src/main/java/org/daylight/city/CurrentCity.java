package org.daylight.city;

import java.util.function.Supplier;

/**
 * The city the current thread works for. Set by the door for one request and by a job for one turn; sessions opened meanwhile see
 * that city's rows and no others. Outside of {@link #within} there is no city, and nothing of any city is found.
 */
public final class CurrentCity {

    /** A tenant that owns nothing. */
    public static final String NONE = "-";

    private static final ThreadLocal<String> SLUG = new ThreadLocal<>();

    private CurrentCity() {
    }

    public static String slug() {
        String slug = SLUG.get();
        return slug == null ? NONE : slug;
    }

    /** Runs work for one city and then restores what was before. Must surround the transaction, not stand inside it. */
    public static <T> T within(String slug, Supplier<T> work) {
        String before = SLUG.get();
        SLUG.set(slug);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** As {@link #within(String, Supplier)}, for work without a result. */
    public static void within(String slug, Runnable work) {
        within(slug, () -> {
            work.run();
            return null;
        });
    }

    private static void restore(String before) {
        if (before == null) {
            SLUG.remove();
        } else {
            SLUG.set(before);
        }
    }
}
