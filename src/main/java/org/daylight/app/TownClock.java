package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock everybody is given: the system's, save in a thread that makes the demo town and has set it. It ticks in milliseconds, as the
 * databases keep moments, so that what was written is equal to what is read back.
 */
@ApplicationScoped
public class TownClock {

    private static final ThreadLocal<Instant> SET = new ThreadLocal<>();

    /** From now on, in this thread, it is this moment; null: the system's time again. */
    static void set(Instant moment) {
        if (moment == null) {
            SET.remove();
        } else {
            SET.set(moment);
        }
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Settable(ZoneOffset.UTC);
    }

    private static class Settable extends Clock {

        private final ZoneId zone;

        /** For the container's proxy. */
        Settable() {
            this(ZoneOffset.UTC);
        }

        Settable(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Settable(other);
        }

        @Override
        public Instant instant() {
            Instant set = SET.get();
            return (set == null ? Instant.now() : set).truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
