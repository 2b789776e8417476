package org.daylight.request;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a timeline entry says beside who did what: named facts (dates as ISO text, enums by name, no people's contact data), the words
 * written if any, and an audience if it differs from the happening's own.
 */
public record Particulars(Map<String, String> facts, String body, Audience audience) {

    public static final Particulars NONE = new Particulars(Map.of(), null, null);

    public Particulars {
        facts = Map.copyOf(facts);
    }

    /** Words alone. */
    public static Particulars words(String body) {
        return new Particulars(Map.of(), body, null);
    }

    public static Particulars fact(String name, Object value) {
        return NONE.with(name, value);
    }

    /** One more fact; null values are left out. */
    public Particulars with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(facts);
        more.put(name, value.toString());
        return new Particulars(more, body, audience);
    }

    public Particulars saying(String words) {
        return new Particulars(facts, words, audience);
    }

    public Particulars seenBy(Audience reader) {
        return new Particulars(facts, body, reader);
    }
}
