package org.daylight.determination.time;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the minutes of an answer went, by hand. */
class MinutesTest {

    private static final int DAY = 24 * 60;

    @Test
    void everyMinuteCountsOnce() {
        Minutes minutes = new Minutes(new Course(june(1, 8), june(2, 8), june(11, 8), june(13, 8), june(13, 8), List.of(
                new Stretch(Party.DEPARTMENT, june(2, 8), june(7, 8)), new Stretch(Party.DEPARTMENT, june(3, 8), june(4, 8)),
                new Stretch(Party.REQUESTER, june(6, 8), june(9, 8)), new Stretch(Party.REVIEWER, june(11, 8), june(13, 8)),
                new Stretch(Party.ATTORNEY, june(12, 8), june(12, 20)))));
        assertEquals(5 * DAY, minutes.of(Party.DEPARTMENT), "two departments at once are one wait");
        assertEquals(2 * DAY, minutes.of(Party.REQUESTER), "only while no department is awaited");
        assertEquals(DAY / 2, minutes.of(Party.ATTORNEY));
        assertEquals(3 * DAY / 2, minutes.of(Party.REVIEWER), "not while the attorney is asked");
        assertEquals(3 * DAY, minutes.of(Party.CLERK));
        assertEquals(12 * DAY, minutes.inAll());
        assertEquals(minutes.inAll(), Arrays.stream(Party.values()).mapToInt(minutes::of).sum());
        assertEquals(DAY, minutes.toAcknowledge());
        assertEquals(9 * DAY, minutes.toWrite());
        assertEquals(2 * DAY, minutes.toSign());
        assertEquals(Party.DEPARTMENT, minutes.longest());
    }

    @Test
    void waitsReachBeyondBothEndsAndAreCut() {
        Minutes minutes = new Minutes(new Course(june(5, 8), null, june(7, 8), null, june(7, 8), List.of(
                new Stretch(Party.DEPARTMENT, june(1, 8), june(6, 8)), new Stretch(Party.REQUESTER, june(6, 20), null))));
        assertEquals(DAY, minutes.of(Party.DEPARTMENT));
        assertEquals(DAY / 2, minutes.of(Party.REQUESTER), "never answered: until the answer went out");
        assertEquals(DAY / 2, minutes.of(Party.CLERK));
        assertNull(minutes.toAcknowledge());
        assertEquals(2 * DAY, minutes.toWrite());
        assertNull(minutes.toSign());
    }

    @Test
    void answeredAtOnce() {
        Minutes minutes = new Minutes(new Course(june(5, 8), june(9, 8), june(5, 8), null, june(5, 8), List.of()));
        assertEquals(0, minutes.inAll());
        assertNull(minutes.toAcknowledge(), "acknowledged only after the answer");
        assertEquals(Party.CLERK, minutes.longest());
    }

    @Test
    void aLetterThatLiesIsTheClerksTime() {
        Minutes minutes = new Minutes(new Course(june(1, 8), null, june(5, 8), june(6, 8), june(16, 8), List.of(new Stretch(Party.REVIEWER, june(5, 8), june(6, 8)))));
        assertEquals(DAY, minutes.toSign(), "signed, and not yet told");
        assertEquals(15 * DAY, minutes.inAll());
        assertEquals(14 * DAY, minutes.of(Party.CLERK));
    }

    @Test
    void theNightTheClocksChangeIsAnHourShorter() {
        Instant before = LocalDateTime.of(2025, 3, 8, 9, 0).atZone(ZoneId.of("America/Los_Angeles")).toInstant();
        Instant after = LocalDateTime.of(2025, 3, 9, 9, 0).atZone(ZoneId.of("America/Los_Angeles")).toInstant();
        assertEquals(DAY - 60, new Minutes(new Course(before, null, after, null, after, List.of())).inAll());
    }

    @Test
    void nothingIsSentBeforeItIsWritten() {
        Instant written = june(7, 8);
        Instant sent = june(6, 8);
        assertThrows(IllegalArgumentException.class, () -> new Course(written, null, written, null, sent, List.of()));
    }

    private static Instant june(int day, int hour) {
        return LocalDateTime.of(2026, 6, day, hour, 0).atZone(ZoneId.of("America/Los_Angeles")).toInstant();
    }
}
