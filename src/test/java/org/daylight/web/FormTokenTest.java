package org.daylight.web;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormTokenTest {

    private static final Instant NOON = Instant.parse("2026-05-21T19:00:00Z");
    private static final String SECRET = "0123456789abcdef";

    private final FormToken token = FormToken.fresh(NOON);
    private final String sealed = token.sealed(SECRET, "tustin");

    @Test
    void comesBackAsItWasSealed() {
        assertEquals(token, FormToken.read(sealed, SECRET, "tustin").orElseThrow());
    }

    @Test
    void isNothingInAnotherCityOrInstall() {
        assertTrue(FormToken.read(sealed, SECRET, "oxnard").isEmpty());
        assertTrue(FormToken.read(sealed, "another secret", "tustin").isEmpty());
    }

    @Test
    void isNothingWhenAnythingWasChanged() {
        for (int i = 0; i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'a' ? 'b' : 'a';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertTrue(FormToken.read(changed, SECRET, "tustin").isEmpty(), changed);
        }
        for (String rubbish : new String[] {null, "", ".", "..", "a.b.c", "1.2.3.4", "9".repeat(500), "-1.a.b", "zzzzzzzzzzzzzz.a.b"}) {
            assertTrue(FormToken.read(rubbish, SECRET, "tustin").isEmpty(), rubbish);
        }
    }

    @Test
    void isTooFastForThreeSecondsAndTooOldAfterADay() {
        assertTrue(token.tooFast(NOON.plusMillis(2999)));
        assertFalse(token.tooFast(NOON.plusSeconds(3)));
        assertFalse(token.tooOld(NOON.plus(Duration.ofHours(24))));
        assertTrue(token.tooOld(NOON.plus(Duration.ofHours(24)).plusMillis(1)));
    }

    @Test
    void filesTheSameWordsOnceAndOtherWordsAnew() {
        assertEquals(token.keyOf("permits"), token.keyOf("permits"));
        assertNotEquals(token.keyOf("permits"), token.keyOf("plans"));
        assertNotEquals(token.keyOf("permits"), FormToken.fresh(NOON).keyOf("permits"));
        assertTrue(token.keyOf("permits").length() <= 64);
    }
}
