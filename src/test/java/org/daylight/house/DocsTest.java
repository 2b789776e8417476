package org.daylight.house;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.account.Permission;
import org.daylight.request.Status;
import org.daylight.request.Step;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the documents say is what the code does: two are written from the code, and the README names every command. */
class DocsTest {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*\\s*(?:\\*\\s)?(.*?)(?:[.?]\\s|\\s*\\*/)", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:abstract |final |sealed |non-sealed )*(?:class|record|enum|interface|@interface) (\\w+)");

    @Test
    void roomsAreAsWritten() throws IOException {
        same("rooms.md", rooms());
    }

    @Test
    void statesAreAsWritten() throws IOException {
        same("states.md", states());
    }

    @Test
    void theReadmeNamesEveryCommand() throws IOException {
        Path readme = Path.of("README.md");
        Assumptions.assumeTrue(Files.exists(readme), "there is no README.md yet");
        String text = Files.readString(readme);
        Set<String> commands = new TreeSet<>(List.of("mvn wildfly:run", "mvn test", "mvn verify", "mvn package", ".ci/run", "-Dbrowser.required=true", "-DskipITs"));
        if (Files.readString(Path.of("pom.xml")).contains("<id>bench</id>")) {
            commands.add("-Pbench");
        }
        commands.removeIf(text::contains);
        assertEquals(Set.of(), commands, "commands the README does not name");
    }

    /** Writes what is true to target/docs, to be copied over docs/ when it is right. */
    private static void same(String name, String fresh) throws IOException {
        Path written = Path.of("target/docs", name);
        Files.createDirectories(written.getParent());
        Files.writeString(written, fresh);
        Path kept = Path.of("docs", name);
        assertEquals(fresh, Files.exists(kept) ? Files.readString(kept) : "", "docs/" + name + " is out of date; if the change is meant: cp " + written + " docs/");
    }

    private static String rooms() throws IOException {
        StringBuilder out = new StringBuilder("""
                # Rooms

                The packages under `org.daylight`, in their one order, with what each may import. Written from the code by `DocsTest`; do not edit.

                """);
        for (var room : Rooms.ALL.entrySet()) {
            Path folder = Sources.JAVA.resolve("org/daylight/" + room.getKey());
            if (Files.exists(folder)) {
                section(out, room.getKey(), String.join(", ", room.getValue()), folder);
            }
        }
        return out.toString();
    }

    private static void section(StringBuilder out, String room, String imports, Path folder) throws IOException {
        String question = Sources.read(folder.resolve("package-info.java")).replaceFirst("(?s)^/\\*\\*\\s*\\*\\s*(.*?[.?])\\s.*", "$1").replaceAll("\\s*\\n\\s*\\*\\s*", " ");
        out.append("## ").append(room).append("\n\n*").append(question).append("* May import: ")
                .append(imports.isEmpty() ? "nothing of ours" : imports).append(".\n\n| type | what it is |\n| --- | --- |\n");
        for (Path file : files(folder)) {
            String text = Sources.read(file);
            Matcher type = TYPE.matcher(text);
            if (type.find()) {
                String name = folder.relativize(file).toString().replace('\\', '/').replace(".java", "").replace('/', '.');
                out.append("| `").append(name).append("` | ").append(sentence(text.substring(0, type.start()))).append(" |\n");
            }
        }
        out.append('\n');
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java")).sorted().toList();
        }
    }

    /** The first sentence of the type's Javadoc, without its marks. */
    private static String sentence(String before) {
        int start = before.lastIndexOf("/**");
        Matcher first = FIRST_SENTENCE.matcher(start < 0 ? "" : before.substring(start));
        return !first.find() ? "" : first.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                .replaceAll("</?\\w+>", "").replace("|", "\\|").strip();
    }

    private static String states() {
        StringBuilder out = new StringBuilder("""
                # Steps and states of a case

                The one table of steps, `org.daylight.request.Step`. Written from the code by `DocsTest`; do not edit. *Overdue* is a question, never a state.

                ```mermaid
                stateDiagram-v2
                """);
        for (Step step : Step.values()) {
            if (step.to() != null) {
                (step.from().isEmpty() ? Stream.of("[*]") : step.from().stream().map(Enum::name))
                        .forEach(from -> out.append("    ").append(from).append(" --> ").append(step.to()).append(": ").append(step).append('\n'));
            }
        }
        out.append("```\n\n| step | from | to | who may | writes | shown to |\n| --- | --- | --- | --- | --- | --- |\n");
        for (Step step : Step.values()) {
            out.append("| ").append(step).append(" | ").append(from(step)).append(" | ").append(step.to() == null ? "stays" : step.to()).append(" | ")
                    .append(step.anyOf().stream().sorted().map(Permission::name).collect(Collectors.joining(", "))).append(" | ")
                    .append(step.happening()).append(" | ").append(step.happening().audience().name().toLowerCase(Locale.ROOT)).append(" |\n");
        }
        return out.toString();
    }

    private static String from(Step step) {
        return step.from().isEmpty() ? "nothing" : step.from().size() == Status.values().length ? "any"
                : step.from().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
