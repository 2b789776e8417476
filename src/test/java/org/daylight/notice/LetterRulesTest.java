package org.daylight.notice;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.city.SampleCity;
import org.daylight.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterRulesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T17:00:00Z");

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void theProductsOwnWordsKeepTheRulesInEveryLanguageAndAMadeUpCaseFillsThem(LetterKind kind) {
        for (String language : LetterWordings.LANGUAGES) {
            String text = LetterWordings.product(kind, language);
            LetterRules.check(kind, text);
            Map<String, Object> facts = LetterFacts.madeUp(kind, SampleCity.with(), language, NOW);
            LetterWriter.Written letter = new LetterWriter(language, SampleCity.PACIFIC, new LetterTemplate(text)).write(kind, facts);
            assertFalse(letter.body().matches("(?s).*[{}].*"), letter.body());
        }
    }

    @Test
    void whatTheLawAsksOfALetterMayNotBeTakenOutOfItAndTheSectionIsNamed() {
        Map<String, String> sections = new HashMap<>(Map.of("{responsible}", "7922.540", "{withheld}", "7922.000", "{courtRoute}", "7923.000, 7923.100", "{cityReview}", "7923.000"));
        sections.forEach((blank, section) -> assertTrue(faults(LetterKind.DENIAL, without(LetterKind.DENIAL, blank)).stream()
                .anyMatch(fault -> fault.key().equals("law.refusal.letter.lacks") && fault.section().equals(section)), blank));
        assertEquals(Set.of("R1.16"), rules(LetterKind.DETERMINATION, "{asked}"));
        assertEquals(Set.of("R1.16"), rules(LetterKind.DETERMINATION, "{available|moment}"));
        assertEquals(Set.of("R1.16"), rules(LetterKind.DETERMINATION, "{fees}"));
        assertEquals(Set.of("R4.1", "R4.3"), rules(LetterKind.FEE_ESTIMATE, "{feeLines}"));
        assertEquals(Set.of("R7.5"), rules(LetterKind.DETERMINATION, "{postedLink}"));
        assertEquals(Set.of("R2.3"), rules(LetterKind.EXTENSION, "{words}"));
        assertEquals(Set.of("R2.3"), rules(LetterKind.EXTENSION, "{grounds|law.ground}"));
        assertEquals(Set.of("R2.3"), rules(LetterKind.EXTENSION, "{signer}"));
        assertEquals(Set.of("R3.2"), rules(LetterKind.CLARIFICATION, "{words}"));
        assertEquals(Set.of("R6.2"), rules(LetterKind.APPEAL_DECISION, "{courtRoute}"));
        assertEquals(Set.of("R5.16"), rules(LetterKind.DELAY_REASSESSED, "{words}"));
        assertEquals(Set.of("R5.16"), rules(LetterKind.DELAY_REASSESSED, "{until|date}"));
    }

    @Test
    void takesNoBlankThatTheLetterCannotFillAndNothingPrivateInItsSubject() {
        String text = LetterWordings.product(LetterKind.MESSAGE, "en");
        for (String[] bad : new String[][] {{text + "\n{password}", "blank"}, {text + "\n{withheld}", "blank"}, {text + "\n{due|money}", "blank"}, {text + "\n{due", "brace"},
            {text + "\n#{visit.person}", "brace"}, {text + "\n${1+1}", "brace"}, {"About {asked}, {number}\n\nDear {name}", "subject"}, {"A message\n\nDear {name}", "subject"},
            {"About {number}", "text"}}) {
            assertTrue(faults(LetterKind.MESSAGE, bad[0]).stream().anyMatch(fault -> fault.key().equals("refused.wording." + bad[1])), bad[0]);
        }
        assertEquals(List.of(), faults(LetterKind.MESSAGE, "<b>About</b> {number}\n\n<script>x</script> {words}"), "markup is text");
    }

    @Test
    void noLetterGoesOutWithoutWhatTheLawAlwaysAsks() {
        LetterTemplate words = LetterTemplate.of("denial", "en");
        Map<String, Object> facts = LetterFacts.madeUp(LetterKind.DENIAL, SampleCity.with(), "en", NOW);
        facts.put("responsible", "");
        Refused refused = assertThrows(Refused.class, () -> new LetterWriter("en", SampleCity.PACIFIC, words).write(LetterKind.DENIAL, facts));
        assertEquals(Set.of("7922.540"), refused.points().stream().map(p -> p.refusal().section()).collect(java.util.stream.Collectors.toSet()));
        facts.put("responsible", "Ana Ruiz, City Clerk");
        facts.put("available", null);
        assertDoesNotThrow(() -> new LetterWriter("en", SampleCity.PACIFIC, words).write(LetterKind.DENIAL, facts), "nothing is to be released");
    }

    private static String without(LetterKind kind, String blank) {
        String text = LetterWordings.product(kind, "en");
        assertTrue(text.contains(blank), blank);
        return text.replace(blank, "");
    }

    private static Set<String> rules(LetterKind kind, String blank) {
        Set<String> rules = new TreeSet<>();
        faults(kind, without(kind, blank)).forEach(fault -> rules.add(fault.rule()));
        return rules;
    }

    private static List<org.daylight.law.Refusal> faults(LetterKind kind, String text) {
        try {
            LetterRules.check(kind, text);
            return List.of();
        } catch (Refused refused) {
            return new ArrayList<>(refused.points().stream().map(Refused.Point::refusal).toList());
        }
    }
}
