package org.daylight.law.citation;

import static org.junit.jupiter.api.Assertions.*;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7927.700 | Gov. Code § 7927.700
            7922.530(a) | Gov. Code § 7922.530(a)
            7923.000, 7923.100 | Gov. Code §§ 7923.000, 7923.100
            Penal 11167.5 | Pen. Code § 11167.5
            Penal 832.7(a), 832.8 | Pen. Code §§ 832.7(a), 832.8
            Penal 832.7(b)(6)-(7) | Pen. Code § 832.7(b)(6)-(7)
            7927.705 + Evid. 1040(b)(1) | Gov. Code § 7927.705; Evid. Code § 1040(b)(1)
            7928.205 (+ .210-.230) | Gov. Code §§ 7928.205 (+ .210-.230)
            Veh. 1808.21; 7927.405 | Veh. Code § 1808.21; Gov. Code § 7927.405
            7922.000 + case law | Gov. Code § 7922.000; case law
            Gov. 6205-6217 | Gov. Code §§ 6205-6217
            17 U.S.C. | 17 U.S.C.
            local fee resolution | local fee resolution""")
    void namesTheCodeOfEachSection(String section, String said) throws Exception {
        assertEquals(said, Citation.of(section).in(texts("en")::getProperty));
    }

    @Test
    void namesTheCodeInEveryLanguage() throws Exception {
        assertEquals("Código Penal § 11167.5", Citation.of("Penal 11167.5").in(texts("es")::getProperty));
        assertEquals("Bộ luật Hình sự § 11167.5", Citation.of("Penal 11167.5").in(texts("vi")::getProperty));
    }

    @Test
    void everyExemptionIsCitedWithACodeThatHasAName() throws Exception {
        Properties texts = texts("en");
        for (Exemption exemption : Jurisdiction.california().exemptions()) {
            String said = Citation.of(exemption.section()).in(texts::getProperty);
            assertTrue(said.contains("Code") || said.contains("Code Civ. Proc.") || said.contains("U.S.C."), said);
            assertFalse(said.contains("null"), said);
        }
    }

    private static Properties texts(String language) throws Exception {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(CitationTest.class.getResourceAsStream("/org/daylight/messages/messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
