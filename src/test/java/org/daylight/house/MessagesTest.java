package org.daylight.house;

import static org.junit.jupiter.api.Assertions.*;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.junit.jupiter.api.Test;

/** Text for people is in the bundles and nowhere else: every key that is used has its text, in every language there is. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/daylight/messages");
    private static final Set<String> EN = texts("en").stringPropertyNames();

    /** Families whose name is not their enum's, or whose enum is one of several of that name. */
    private static final Map<String, String> FAMILIES = Map.of("kind", "org.daylight.request.RequestKind", "ask.kind", "org.daylight.request.RequestKind",
            "refused.permission", "org.daylight.account.Permission");

    /** How a blank may be put that is no family. */
    private static final Set<String> WAYS = Set.of("date", "moment", "money", "number", "department");

    /** First parts of literals that look like keys and are none. */
    private static final Set<String> NO_KEYS = Set.of("mail.smtp", "jakarta.", "asked.");

    private static final Pattern FAMILY = Pattern.compile("words\\.of\\(\\s*['\"]([\\w.]+)['\"]\\s*,");
    private static final Pattern BLANK = Pattern.compile("\\{\\w+(?:\\|([\\w.]+))?}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*(?:\\.[\\w-]+)+\\.?|[a-z]\\w*\\.)\"");
    private static final Pattern ACT = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
    private static final Pattern EL = Pattern.compile("[#$]\\{(?:[^{}']|'[^']*'|\\{[^{}]*})*}");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile("\\s(?:title|alt|aria-label|placeholder|itemLabel|label|summary)=\"([^\"]*)\"");
    /** A variable of a name that Faces has taken is never seen: its own object answers instead. */
    private static final String SHADOWED = "var=\"(?:view|param|header|cookie|request|session|flash|cc|component|application|initParam|facesContext|resource)\"";
    private static final Set<String> SAME_IN_ALL_LANGUAGES = Set.of("English", "Español", "Tiếng", "Việt", "Daylight", "daylight-demo");

    @Test
    void everyKeyAPageUsesHasItsText() {
        Set<String> missing = new TreeSet<>();
        for (Pages.Page page : Pages.all()) {
            for (Sources.Source part : page.parts()) {
                keys(part, page.keys()).stream().filter(key -> !there(key) && !(key.endsWith(".effect") && page.says("ui:define name=\"effect\""))).forEach(key -> missing.add(key + " (" + part.path() + ")"));
            }
        }
        assertEquals(Set.of(), missing, "used in pages, but without a text");
    }

    @Test
    void noTextNamesARuleByTheNumberOfOurOwnBook() {
        for (String language : List.of("en", "es", "vi")) {
            Properties all = texts(language);
            assertEquals(List.of(), all.stringPropertyNames().stream().filter(key -> all.getProperty(key).matches("(?s).*\\bR\\d\\d?\\.\\d.*")).toList(), "people look a section up, not R6.5");
        }
    }

    @Test
    void everyFieldHasItsLabel() {
        Set<String> missing = new TreeSet<>();
        for (Pages.Page page : Pages.all()) {
            for (String field : page.fields()) {
                if (!EN.contains(page.keys() + "." + field + ".label") && !EN.contains("field." + field + ".label")) {
                    missing.add(page.keys() + "." + field + ".label");
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyInTheCodeHasItsText() {
        Set<String> families = EN.stream().map(MessagesTest::first).collect(Collectors.toSet());
        families.addAll(Set.of("done", "input", "refused"));
        Set<String> missing = new TreeSet<>();
        for (Sources.Source source : Sources.product()) {
            if (!source.path().startsWith("org/daylight/law/")) {
                LITERAL.matcher(source.text()).results().map(m -> m.group(1)).filter(key -> families.contains(first(key)))
                        .filter(key -> NO_KEYS.stream().noneMatch(key::startsWith) && !known(key)).forEach(key -> missing.add(key + " (" + source.path() + ")"));
            }
        }
        assertEquals(Set.of(), missing, "used in the code, but without a text");
    }

    @Test
    void everyConstantOfAFamilyHasItsText() {
        Set<String> families = new TreeSet<>(FAMILIES.keySet());
        Stream.concat(Sources.pages().stream(), Sources.product().stream())
                .forEach(s -> FAMILY.matcher(s.text()).results().forEach(m -> families.add(m.group(1))));
        texts("en").values().forEach(text -> BLANK.matcher((String) text).results().map(m -> m.group(1)).filter(way -> way != null && !WAYS.contains(way))
                .forEach(families::add));
        families.add("happening");
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (String family : families) {
            Set<String> missing = missing(family);
            if (!missing.isEmpty()) {
                wrong.put(family, missing);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void everyActOfTheChainHasItsSentence() {
        Set<String> acts = new TreeSet<>();
        Sources.product().stream().filter(s -> s.text().contains("import org.daylight.audit.Act;") || s.text().contains("changes.log("))
                .forEach(s -> ACT.matcher(s.text()).results().forEach(m -> acts.add("audit." + m.group(1))));
        assertTrue(acts.containsAll(Set.of("audit.FACT_STATED", "audit.CLOSURES_PLANNED", "audit.SIGNED_IN")), () -> "found only " + acts);
        assertEquals(Set.of(), without(acts, EN), "written to the chain, but without a sentence");
    }

    @Test
    void everyExemptionHasItsTitle() {
        Set<String> titles = Jurisdiction.california().exemptions().stream().map(Exemption::titleKey).collect(Collectors.toSet());
        assertTrue(titles.size() > 50, () -> "found only " + titles);
        for (String language : List.of("en", "es", "vi")) {
            assertEquals(Set.of(), without(titles, texts(language).stringPropertyNames()), "not yet said in " + language);
        }
    }

    @Test
    void everyLanguageSaysTheSame() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("messages_..\\.properties")).toList()) {
                String language = file.getFileName().toString().substring(9, 11);
                Properties texts = texts(language);
                assertEquals(Set.of(), without(EN, texts.stringPropertyNames()), "not yet said in " + language);
                assertEquals(Set.of(), without(texts.stringPropertyNames(), EN), "said in " + language + ", but not in English");
                assertEquals(Map.of(), otherBlanks(texts), "blanks of " + language);
            }
        }
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = Files.readAllLines(BUNDLES.resolve("messages_en.properties")).stream().filter(line -> line.matches("[a-z][^ #]*=.*"))
                .map(line -> line.substring(0, line.indexOf('='))).filter(key -> !seen.add(key)).toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void pagesHoldNoTextAndNothingInline() {
        Set<String> wrong = new TreeSet<>();
        for (Sources.Source page : Sources.pages()) {
            String html = EL.matcher(page.text().replaceAll("(?s)<!--.*?-->|<kbd>[^<]*</kbd>", "")).replaceAll("");
            words(html.replaceAll("(?s)<[^>]*>", " ").replaceAll("&#?\\w+;", " ")).forEach(word -> wrong.add(page.path() + ": text “" + word + "”"));
            SPOKEN_ATTRIBUTE.matcher(html).results().flatMap(m -> words(m.group(1))).forEach(word -> wrong.add(page.path() + ": attribute “" + word + "”"));
            for (String inline : List.of("escape=\"false\"", "\\sstyle=", "\\son[a-z]+=", "<style", "<script(?![^>]*\\ssrc=)", "javascript:", SHADOWED)) {
                Pattern.compile(inline).matcher(page.text()).results().forEach(m -> wrong.add(page.path() + ": " + m.group().strip()));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}-]+")).filter(word -> word.matches(".*\\p{L}.*") && !SAME_IN_ALL_LANGUAGES.contains(word));
    }

    /** Whole keys; or {@code a.*} where only the beginning is known, {@code *.b} where only the end is. */
    private static Set<String> keys(Sources.Source part, String page) {
        Set<String> keys = new TreeSet<>();
        arguments(part.text(), "words.here(").forEach(a -> literals(a).forEach(kind -> keys.add(page + "." + kind)));
        for (String call : List.of("words.say(", "words.tell(", "t[")) {
            arguments(part.text(), call).forEach(a -> keys.addAll(literals(a)));
        }
        if (part.text().contains("words.title")) {
            keys.add(page + ".title");
        }
        return keys;
    }

    /** The first argument of each call. */
    private static List<String> arguments(String text, String call) {
        List<String> arguments = new ArrayList<>();
        for (int at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + 1)) {
            int depth = 0;
            int end = at + call.length();
            for (; depth > 0 || ",)]".indexOf(text.charAt(end)) < 0; end++) {
                depth += "([".indexOf(text.charAt(end)) >= 0 ? 1 : ")]".indexOf(text.charAt(end)) >= 0 ? -1 : 0;
            }
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                arguments.add(text.substring(at + call.length(), end).strip());
            }
        }
        return arguments;
    }

    private static Set<String> literals(String argument) {
        Set<String> found = new TreeSet<>();
        String choices = argument.substring(argument.indexOf('?') + 1);
        for (String choice : choices.split("(?<=['\\w)])\\s*:\\s*")) {
            List<String> parts = Pattern.compile("'([^']*)'").matcher(choice).results().map(m -> m.group(1)).toList();
            if (!choice.contains("concat") && !choice.contains("+=")) {
                found.addAll(parts);
            } else if (!parts.isEmpty() && choice.startsWith("'")) {
                found.add(parts.get(0) + "*");
            }
        }
        return found;
    }

    private static boolean there(String key) {
        return key.endsWith("*") ? EN.stream().anyMatch(k -> k.startsWith(key.substring(0, key.length() - 1))) : EN.contains(key);
    }

    private static boolean known(String literal) {
        return literal.endsWith(".") ? EN.stream().anyMatch(k -> k.startsWith(literal)) : EN.contains(literal)
                || EN.stream().anyMatch(k -> k.startsWith(literal + "."));
    }

    private static String first(String key) {
        return key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
    }

    /** The constants without a text, of the enum that fits the family best. */
    private static Set<String> missing(String family) {
        List<Class<?>> enums = ENUMS.getOrDefault(family.substring(family.lastIndexOf('.') + 1).toLowerCase(), List.of());
        if (FAMILIES.containsKey(family)) {
            enums = ENUMS.values().stream().flatMap(List::stream).filter(e -> e.getName().equals(FAMILIES.get(family))).toList();
        }
        return enums.stream().map(e -> Arrays.stream(e.getEnumConstants()).map(c -> family + "." + c).filter(key -> !EN.contains(key) && !EN.contains(key.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new))).min((a, b) -> Integer.compare(a.size(), b.size()))
                .orElseGet(() -> EN.stream().anyMatch(k -> k.startsWith(family + ".")) ? new TreeSet<>()
                        : new TreeSet<>(Set.of("no text begins with " + family + ".")));
    }

    private static final Map<String, List<Class<?>>> ENUMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.daylight").stream()
            .filter(c -> c.isEnum()).<Class<?>>map(c -> c.reflect()).collect(Collectors.groupingBy(c -> c.getSimpleName().toLowerCase(), Collectors.toList()));

    private static Map<String, String> otherBlanks(Properties texts) {
        Function<String, Set<String>> blanks = text -> BLANK.matcher(text).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
        Properties english = texts("en");
        Map<String, String> other = new TreeMap<>();
        for (String key : texts.stringPropertyNames()) {
            if (!blanks.apply(english.getProperty(key, "")).equals(blanks.apply(texts.getProperty(key)))) {
                other.put(key, texts.getProperty(key));
            }
        }
        return other;
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve("messages_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
