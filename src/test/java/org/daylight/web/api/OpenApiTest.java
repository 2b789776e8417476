package org.daylight.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.law.ClockEvent;
import org.daylight.law.ExtensionBase;
import org.daylight.law.Jurisdiction;
import org.daylight.law.ReceiptRule;
import org.daylight.law.RuleVersion;
import org.daylight.law.TraceReason;
import org.junit.jupiter.api.Test;

/** What is written for programs is what the code does. */
class OpenApiTest {

    private final JsonObject document = read();
    private final JsonObject schemas = document.getAsJsonObject("components").getAsJsonObject("schemas");

    @Test
    void namesEveryAddressThereIs() {
        assertEquals(Set.of("/api/v1/clock"), document.getAsJsonObject("paths").keySet());
        assertTrue(document.get("openapi").getAsString().startsWith("3.1."));
    }

    @Test
    void knowsEveryEventVersionRuleAndReason() {
        List<String> events = Arrays.stream(ClockEvent.values()).map(ClockEvent::code).toList();
        assertEquals(events, values("Question", "event"));
        assertEquals(events, values("Answer", "event"));
        assertEquals(Jurisdiction.california().versions().stream().map(RuleVersion::code).toList(), values("Question", "ruleVersion"));
        assertEquals(codes(ReceiptRule.values()), values("Calendar", "receiptRule"));
        assertEquals(codes(ExtensionBase.values()), values("Calendar", "extensionBase"));
        assertEquals(codes(TraceReason.values()), values("TraceDay", "code"));
    }

    @Test
    void namesTheFieldsThatAreReadAndWritten() throws IOException {
        String read = Files.readString(Path.of("src/main/java/org/daylight/web/api/ClockJson.java"));
        assertEquals(names(read, "NAMES = Set\\.of\\(([^)]*)\\)"), fields("Question"));
        assertEquals(names(read, "CALENDAR_NAMES = Set\\.of\\(([^)]*)\\)"), fields("Calendar"));
        String written = Files.readString(Path.of("src/main/java/org/daylight/web/api/ClockDoor.java"));
        Set<String> all = Pattern.compile("\\.add\\(\"(\\w+)\"").matcher(written).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>(fields("Answer"));
        described.addAll(fields("TraceDay"));
        described.addAll(fields("Warning"));
        assertEquals(all, described);
    }

    private Set<String> fields(String schema) {
        return new TreeSet<>(schemas.getAsJsonObject(schema).getAsJsonObject("properties").keySet());
    }

    private List<String> values(String schema, String field) {
        return schemas.getAsJsonObject(schema).getAsJsonObject("properties").getAsJsonObject(field).getAsJsonArray("enum").asList().stream()
                .map(JsonElement::getAsString).toList();
    }

    private static Set<String> names(String source, String pattern) {
        var list = Pattern.compile("\\s" + pattern).matcher(source);
        assertTrue(list.find(), pattern);
        return Pattern.compile("\"(\\w+)\"").matcher(list.group(1)).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static JsonObject read() {
        try {
            return JsonParser.parseString(Files.readString(Path.of("src/main/resources/META-INF/openapi.json"))).getAsJsonObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
