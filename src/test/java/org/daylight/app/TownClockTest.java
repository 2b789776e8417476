package org.daylight.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TownClockTest {

    private final Clock clock = new TownClock().clock();

    @AfterEach
    void letItGoOn() {
        TownClock.set(null);
    }

    @Test
    void ticksInMillisecondsAsTheDatabasesKeepMoments() {
        TownClock.set(Instant.parse("2026-05-21T17:00:00.123456789Z"));
        assertEquals(Instant.parse("2026-05-21T17:00:00.123Z"), clock.instant());
        assertEquals(Instant.parse("2026-05-21T17:00:00.123Z"), clock.withZone(ZoneId.of("America/Los_Angeles")).instant());
        TownClock.set(null);
        assertEquals(0, clock.instant().getNano() % 1_000_000, "the system's time too");
    }
}
