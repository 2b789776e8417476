package org.daylight.web.figures;

import java.util.List;
import java.util.Locale;

/**
 * A drawing of boxes and words, as wide as its place: across in percent, down in pixels, so that words keep their size on a phone.
 *
 * @param height in pixels
 * @param base   how far down the ground line is; 0 where there is none
 * @param keys   what the kinds of boxes mean; none where there is one kind
 */
public record Chart(int height, int base, List<Box> boxes, List<Caption> captions, List<Key> keys) {

    /** A box; its kind is the ending of its style's name: {@code main}, or {@code other}, which is drawn as an outline. */
    public record Box(String x, int y, String width, int height, String kind) {
    }

    /** A word or two; the anchor is {@code start}, {@code middle} or {@code end}. */
    public record Caption(String x, int y, String anchor, String kind, String text) {
    }

    /** What a kind of box means. */
    public record Key(String kind, String text) {
    }

    static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", Math.max(0, part));
    }
}
