package org.daylight.docket;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ann.Lee+x@mail.example.org", "josé@ciudad.example", "(714) 555-0100", "714-555-0100", "714.555.0100", "714 555 0100",
            "+1 714 555 0100", "1-714-555-0100", "7145550100", "555-0100", "+49 30 901820", "123-45-6789", "123 45 6789", "SSN 123456789",
            "4111 1111 1111 1111", "4111111111111111", "born on 3/4/1980", "DOB: 1980-03-04", "714–555–0100"})
    void takesOutWhatIsPrivate(String secret) {
        assertEquals("call [x] about it", PublicText.screened("call " + secret + " about it", "[x]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Building permits for 12 Main Street, 2020 to 2024", "TUS-2026-000123", "from 2026-03-01 to 2026-03-31", "92780-1234",
            "Resolution 24-103", "2020-2024", "$1,250,000.00", "sensor 4, 5-minute counts", "at 9:40 p.m. on September 14", ""})
    void leavesWhatIsNot(String text) {
        assertEquals(text, PublicText.screened(text, "[x]"));
    }

    @Test
    void leavesNothingToBeNothing() {
        assertNull(PublicText.screened(null, "[x]"));
    }

    @Test
    void staysQuickOnHostileText() {
        assertTimeoutPreemptively(java.time.Duration.ofSeconds(5), () -> PublicText.screened("a".repeat(20_000) + "1".repeat(20_000) + "@.".repeat(5_000), "[x]"));
    }

    @Test
    void readsItsOwnPlacesInTheLogAndNoOthers() {
        LogCursor place = new LogCursor(LocalDate.of(2026, 3, 26), 1234);
        assertEquals(place, LogCursor.of(place.toString()));
        for (String rubbish : new String[] {null, "", "2026-02-30.1", "x", "2026-03-26", "2026-03-26.99999999999999999999", "1;drop"}) {
            assertEquals(LogCursor.START, LogCursor.of(rubbish));
        }
    }
}
