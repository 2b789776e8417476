package org.daylight.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawMessagesTest {
    private static final Pattern REFUSAL = Pattern.compile(
            "\"((?:extension|denial|fee|closing|purpose|appeal|retention)\\.[a-z_.]+[a-z])(?<!txt)\"");
    private static final Pattern WHOLE = Pattern.compile("\"(law\\.[a-z_]+(?:\\.[a-z_]+)*[a-z])\"");
    private static final Pattern INSTEAD = Pattern.compile("\\.instead\\(([^)]*)\\)");

    @Test
    void everyKeyHasAnEnglishTextAndEveryTextAKey() throws IOException {
        Properties english = new Properties();
        try (var reader = new InputStreamReader(LawMessagesTest.class
                .getResourceAsStream("/org/daylight/messages/messages_en.properties"), StandardCharsets.UTF_8)) {
            english.load(reader);
        }
        Set<String> texts = new TreeSet<>(english.stringPropertyNames());
        texts.removeIf(key -> !key.startsWith("law.") || Set.of("law.cited", "law.instead").contains(key)); // how the door puts a refusal together
        Set<String> untold = keys();
        untold.removeAll(texts);
        texts.removeAll(keys());
        assertEquals(Set.of(), untold, "keys without a text");
        assertEquals(Set.of(), texts, "texts without a key");
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/daylight/law"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                fromSource(Files.readString(file), keys);
            }
        }
        keys.remove("law.refusal.extension.reason.minimum"); // a fact of the law, not a message
        Stream.of(TraceReason.values()).forEach(reason -> keys.add(reason.key()));
        Stream.of(ClockEvent.values()).forEach(event -> keys.add(event.key()));
        Stream.of(FeeBasis.values()).forEach(basis -> keys.add(basis.key()));
        Stream.of(FeeDraft.Delivery.values()).forEach(delivery -> keys.add(delivery.key()));
        Town.CALIFORNIA.exemptions().forEach(exemption -> keys.add(exemption.titleKey()));
        fromData(Town.CALIFORNIA, keys);
        return keys;
    }

    private static void fromSource(String source, Set<String> keys) {
        for (Matcher match = REFUSAL.matcher(source); match.find();) {
            keys.add("law.refusal." + match.group(1));
        }
        for (Matcher match = WHOLE.matcher(source); match.find();) {
            keys.add(match.group(1));
        }
        for (Matcher match = INSTEAD.matcher(source); match.find();) {
            Stream.of(match.group(1).split("[\", ]+")).filter(name -> !name.isBlank())
                    .forEach(name -> keys.add("law.alternative." + name));
        }
    }

    private static void fromData(Jurisdiction law, Set<String> keys) {
        for (RuleVersion version : law.versions()) {
            for (ExtensionGround ground : law.grounds(version)) {
                keys.add(ground.wordsKey());
                keys.add("law.ground_name." + ground.code());
                ground.extraFields().forEach(field -> keys.add("law.ground_field." + field.replace("!", "")));
            }
        }
        law.fees().forbidden().forEach(words -> keys.add("law.refusal.fee.forbidden." + words.kind()));
        Stream.of("determination", "denial", "posted", "extension", "clarification", "appeal_decision", "fee_note", "hold").flatMap(letter -> law.letter(letter).stream())
                .forEach(element -> keys.add("law.letter." + element.element()));
        law.retentionClasses().forEach(known -> keys.add("law.retention." + known.code()));
        Stream.of("name", "address", "organisation", "identity", "purpose", "declaration")
                .forEach(field -> keys.add("law.requester_field." + field)); // R7.1, R7.2
    }
}
