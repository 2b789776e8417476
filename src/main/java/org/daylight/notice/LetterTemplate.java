package org.daylight.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.daylight.city.Blanks;

/**
 * A text with blanks: {@code {name}} or {@code {name|date}}. A line is left out when it has blanks and all of them are empty. A line
 * that begins with {@code #} is a heading. What is put in is never read again for blanks, so that nobody's words can reach into a letter.
 */
record LetterTemplate(String text) {

    static final String ENGLISH = "en";
    /** What a heading begins with. */
    static final String HEADING = "# ";

    private static final Map<String, LetterTemplate> KEPT = new ConcurrentHashMap<>();

    /** The template of that name in that language; refuses a name that has none. */
    static LetterTemplate of(String name, String language) {
        return KEPT.computeIfAbsent(name + "_" + language, LetterTemplate::read);
    }

    /** The language itself if the template is there in it, else English. */
    static String languageOf(String name, String wanted) {
        return LetterTemplate.class.getResource(path(name + "_" + wanted)) == null ? ENGLISH : wanted;
    }

    /** What empty lines part, in its order. */
    List<LetterTemplate> blocks() {
        return Stream.of(text.strip().split("\n{2,}")).map(LetterTemplate::new).toList();
    }

    /** The text with its blanks filled, headings marked ({@link Sheet}). */
    String fill(Map<String, ?> facts, LetterWords words) {
        StringBuilder out = new StringBuilder(text.length() + 400);
        for (String line : text.split("\n", -1)) {
            fillLine(line, facts, words, out);
        }
        // lines left out may leave gaps
        return out.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    private static void fillLine(String line, Map<String, ?> facts, LetterWords words, StringBuilder out) {
        boolean heading = line.startsWith(HEADING);
        List<String> values = new ArrayList<>();
        String filled = Blanks.fill(heading ? line.substring(HEADING.length()) : line, (name, how) -> {
            values.add(words.put(facts.get(name), how));
            return values.get(values.size() - 1);
        });
        if (values.isEmpty() || values.stream().anyMatch(value -> !value.isEmpty())) {
            out.append(heading ? Sheet.Part.HEADING.mark(filled) : filled).append('\n');
        }
    }

    private static LetterTemplate read(String file) {
        try (InputStream in = LetterTemplate.class.getResourceAsStream(path(file))) {
            if (in == null) {
                throw new IllegalStateException("no letter template " + file);
            }
            return new LetterTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String file) {
        return "/org/daylight/letters/" + file + ".txt";
    }
}
