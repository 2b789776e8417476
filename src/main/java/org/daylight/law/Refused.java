package org.daylight.law;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An act was refused and nothing of it was done. Each point says which field it concerns (null: the act as a whole) and why, as a
 * {@link Refusal} with its message key; the doors put it into words.
 */
public class Refused extends RuntimeException {

    /** One reason, and the field it belongs to or null. */
    public record Point(String field, Refusal refusal) {
    }

    private final transient List<Point> points;

    public Refused(List<Point> points) {
        super(points.stream().map(p -> p.refusal().key()).collect(Collectors.joining(", ")), null, false, false);
        this.points = List.copyOf(points);
    }

    /** The act as a whole is refused for one reason. */
    public static Refused because(String key, Object... arguments) {
        return on(null, key, arguments);
    }

    /** One field is refused. */
    public static Refused on(String field, String key, Object... arguments) {
        return new Refused(List.of(new Point(field, Refusal.plain(key, arguments))));
    }

    /** The law refuses the act; does nothing when there is no reason. */
    public static void ifAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals.stream().map(r -> new Point(null, r)).toList());
        }
    }

    public List<Point> points() {
        return points;
    }
}
