package org.daylight.law;

import static org.daylight.law.Town.CALIFORNIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each refusal of the law names its section and says what is lawful instead. Read off the source, so that a new one is not forgotten. */
class EveryRefusalTest {

    /** A refusal from its rule to the next place where one begins or a method ends. */
    private static final Pattern REFUSAL = Pattern.compile("(?s)(?:under\\(law, |refusal\\()(?:(\"R[\\d.]+\")|rule), \\s*(\"[\\w.]+\"|key)(.*?)(?=under\\(law, |refusal\\(\"R|\\n    })");

    @Test
    void saysWhatIsLawfulInstead() throws IOException {
        Set<String> without = new TreeSet<>();
        int seen = 0;
        for (MatchResult refusal : refusals()) {
            seen++;
            if (!refusal.group(3).contains(".instead(")) {
                without.add(refusal.group(2));
            }
        }
        assertTrue(seen > 40, seen + " refusals found");
        without.removeIf(name -> name.startsWith("\"retention.")); // they say "keep the record", all of them: RetentionTest
        assertEquals(Set.of(), without);
    }

    @Test
    void namesItsSection() throws IOException {
        Set<String> rules = new TreeSet<>();
        refusals().forEach(refusal -> rules.add(refusal.group(1) == null ? "\"R7.1\"" : refusal.group(1)));
        rules.removeIf(rule -> !CALIFORNIA.section(rule.replace("\"", "")).isEmpty());
        assertEquals(Set.of("\"R6.4\"", "\"R6.5\""), rules, "a local review is the city’s own: its refusals name the route, or the rule");
    }

    private static List<MatchResult> refusals() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/daylight/law"))) {
            return files.filter(file -> file.getFileName().toString().matches("(Extension|Denial|Fee|Closing|Appeal|Purpose).*\\.java"))
                    .flatMap(file -> REFUSAL.matcher(read(file)).results()).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
