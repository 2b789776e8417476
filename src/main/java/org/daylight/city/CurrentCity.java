package org.daylight.city;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The city the current thread works for. Set by the door for one request and by a job for one turn; sessions opened meanwhile see
 * that city's rows and no others. Outside of {@link #within} there is no city, and nothing of any city is found.
 */
public final class CurrentCity {

    /** A tenant that owns nothing. */
    public static final String NONE = "-";

    private record Place(String slug, CityProfile profile) {
    }

    private static final ThreadLocal<Place> PLACE = new ThreadLocal<>();

    private CurrentCity() {
    }

    public static String slug() {
        Place place = PLACE.get();
        return place == null ? NONE : place.slug();
    }

    /** The profile read when the work began, if it was begun with one. */
    public static Optional<CityProfile> profile() {
        return Optional.ofNullable(PLACE.get()).map(Place::profile);
    }

    /** As {@link #within(String, Supplier)}, with the city's profile at hand for the whole of the work. */
    public static <T> T within(CityProfile profile, Supplier<T> work) {
        return within(new Place(profile.slug(), profile), work);
    }

    /** Runs work for one city and then restores what was before. Must surround the transaction, not stand inside it. */
    public static <T> T within(String slug, Supplier<T> work) {
        return within(new Place(slug, null), work);
    }

    /** As {@link #within(String, Supplier)}, for work without a result. */
    public static void within(String slug, Runnable work) {
        within(slug, () -> {
            work.run();
            return null;
        });
    }

    private static <T> T within(Place place, Supplier<T> work) {
        Place before = PLACE.get();
        PLACE.set(place);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private static void restore(Place before) {
        if (before == null) {
            PLACE.remove();
        } else {
            PLACE.set(before);
        }
    }
}
