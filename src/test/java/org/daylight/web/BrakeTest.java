package org.daylight.web;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.daylight.web.Brake.Limit;
import org.junit.jupiter.api.Test;

class BrakeTest {

    private Instant now = Instant.parse("2026-05-21T19:00:00Z");
    private final Brake brake = new Brake();

    BrakeTest() {
        brake.clock = new Clock() {

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void letsTenFilingsThroughAndSaysHowLongToWait() {
        for (int i = 0; i < 10; i++) {
            brake.take(Limit.FILINGS, "192.0.2.1");
            now = now.plusSeconds(1);
        }
        TooMany refused = assertThrows(TooMany.class, () -> brake.take(Limit.FILINGS, "192.0.2.1"));
        assertEquals(Duration.ofSeconds(590), refused.pause());
        now = now.plusSeconds(590);
        assertDoesNotThrow(() -> brake.take(Limit.FILINGS, "192.0.2.1"));
    }

    @Test
    void countsEachPlaceAndEachKindByItself() {
        for (int i = 0; i < 10; i++) {
            brake.take(Limit.FILINGS, "192.0.2.1");
        }
        assertDoesNotThrow(() -> brake.take(Limit.FILINGS, "192.0.2.2"));
        assertDoesNotThrow(() -> brake.take(Limit.MESSAGES, "192.0.2.1"));
    }

    @Test
    void takesAHouseholdOfTheNewerAddressesForOnePlace() {
        for (int i = 0; i < 10; i++) {
            brake.take(Limit.FILINGS, "2001:db8:0:1::" + i);
        }
        assertThrows(TooMany.class, () -> brake.take(Limit.FILINGS, "2001:db8:0:1:ffff::1"));
        assertDoesNotThrow(() -> brake.take(Limit.FILINGS, "2001:db8:0:2::1"));
    }

    @Test
    void asksWithoutCounting() {
        for (int i = 0; i < 50; i++) {
            brake.check(Limit.WRONG_CODES, "192.0.2.1");
        }
        for (int i = 0; i < 10; i++) {
            brake.take(Limit.WRONG_CODES, "192.0.2.1");
        }
        assertThrows(TooMany.class, () -> brake.check(Limit.WRONG_CODES, "192.0.2.1"));
        now = now.plus(Duration.ofMinutes(15));
        assertDoesNotThrow(() -> brake.check(Limit.WRONG_CODES, "192.0.2.1"));
    }

    @Test
    void neverGrowsBeyondItsBound() {
        for (int i = 0; i < Brake.MOST_KEPT + 10; i++) {
            brake.count(Limit.CLICKS, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
        }
        assertTrue(brake.kept() <= Brake.MOST_KEPT);
    }
}
