package org.daylight.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;

/**
 * What was found in one file beside what it shows. It says only what was looked for: what lies under drawn boxes, in fonts, macros or
 * pictures inside a PDF is not examined.
 *
 * @param state      whether the file could be looked into
 * @param findings   what was found, each kind once, in the order of {@link Leftover}
 * @param scrubbable whether a copy without some of it can be made rightly
 */
public record Inspection(State state, List<Finding> findings, boolean scrubbable) {

    /** NOT_EXAMINED: of a kind that is not looked into. TOO_LARGE: longer than is read into memory. UNREADABLE: damaged or locked. */
    public enum State { EXAMINED, NOT_EXAMINED, TOO_LARGE, UNREADABLE }

    /** One kind of thing found, and what can be said of it: names, a count. */
    public record Finding(Leftover what, String detail) {
    }

    private static final int MOST_DETAILS = 8;
    private static final int LONGEST_DETAIL = 120;

    public Inspection {
        findings = List.copyOf(findings);
    }

    static Inspection none(State state) {
        return new Inspection(state, List.of(), false);
    }

    /** Whether somebody should look before it is released: something was found, or nobody could look. */
    public boolean worthALook() {
        return !findings.isEmpty() || state == State.UNREADABLE || state == State.TOO_LARGE;
    }

    /** Whether a copy without the things found is worth making. */
    public boolean offersCopy() {
        return scrubbable && !findings.isEmpty();
    }

    /** Gathers what is found while a file is read. */
    static final class Gathering {

        private final Map<Leftover, Set<String>> texts = new EnumMap<>(Leftover.class);
        private final Map<Leftover, Integer> counts = new EnumMap<>(Leftover.class);

        /** A text was found; nothing is noted for an empty one. */
        Gathering text(Leftover what, String text) {
            if (text != null && !text.isBlank()) {
                String line = text.strip().replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ");
                texts.computeIfAbsent(what, key -> new TreeSet<>()).add(line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…");
            }
            return this;
        }

        /** So many more were found. */
        Gathering count(Leftover what, int more) {
            if (more > 0) {
                counts.merge(what, more, Integer::sum);
            }
            return this;
        }

        Inspection examined(boolean scrubbable) {
            List<Finding> all = new ArrayList<>();
            for (Leftover what : Leftover.values()) {
                if (texts.containsKey(what) || counts.containsKey(what)) {
                    all.add(new Finding(what, detail(what)));
                }
            }
            return new Inspection(State.EXAMINED, all, scrubbable);
        }

        private String detail(Leftover what) {
            Set<String> said = texts.getOrDefault(what, Set.of());
            String names = String.join("; ", said.stream().limit(MOST_DETAILS).toList()) + (said.size() > MOST_DETAILS ? "; …" : "");
            String count = counts.containsKey(what) ? counts.get(what).toString() : "";
            return count.isEmpty() || names.isEmpty() ? count + names : count + " – " + names;
        }
    }
}
