package org.daylight.law;

import java.util.List;
import java.util.Objects;

/**
 * Why the law does not allow something, and what it allows instead. It holds no text for people.
 *
 * @param key          message key
 * @param rule         rule number, for example {@code R2.4}
 * @param section      the section, for example {@code 7922.535(b)}
 * @param arguments    arguments of the message: dates, numbers, texts; a text that starts with {@code law.} is itself
 *                     a message key
 * @param alternatives message keys of what is lawful instead
 */
public record Refusal(String key, String rule, String section, List<Object> arguments, List<String> alternatives) {

    /** Refuses missing parts. */
    public Refusal {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(section, "section");
        arguments = List.copyOf(arguments);
        alternatives = List.copyOf(alternatives);
    }

    /** A refusal that rests on no statute: a field left empty, a page gone stale. */
    public static Refusal plain(String key, Object... arguments) {
        return new Refusal(key, "", "", List.of(arguments), List.of());
    }

    /** A refusal under a rule, with the jurisdiction's section for it; the key is {@code law.refusal.} + name. */
    static Refusal under(Jurisdiction law, String rule, String name, Object... arguments) {
        return new Refusal("law.refusal." + name, rule, law.section(rule), List.of(arguments), List.of());
    }

    /** The same refusal with lawful alternatives, {@code law.alternative.} + each name. */
    Refusal instead(String... names) {
        return new Refusal(key, rule, section, arguments,
                List.of(names).stream().map(name -> "law.alternative." + name).toList());
    }
}
