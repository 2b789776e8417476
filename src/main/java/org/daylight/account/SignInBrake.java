package org.daylight.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows guessing down. Five wrong passwords for one name from one address: that address waits, a minute at first, doubling to a quarter
 * of an hour. Twenty for one name from anywhere: everybody who tries that name waits, but never more than a minute, so that nobody can
 * lock a colleague out for long. Kept in memory: a restart forgives.
 */
@ApplicationScoped
public class SignInBrake {

    private static final int MOST_KEPT = 20_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private record Failures(int count, Instant last) {
    }

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /** How long this address must wait before trying this name again; zero: it may try. */
    public Duration wait(String name, String address) {
        Duration here = left(failures.get(key(name, address)), 5, QUARTER);
        Duration anywhere = left(failures.get(key(name, "*")), 20, MINUTE);
        return here.compareTo(anywhere) > 0 ? here : anywhere;
    }

    public void failed(String name, String address) {
        if (failures.size() > MOST_KEPT) {
            Instant old = clock.instant().minus(QUARTER);
            failures.values().removeIf(f -> f.last().isBefore(old));
        }
        for (String from : new String[] {address, "*"}) {
            failures.merge(key(name, from), new Failures(1, clock.instant()), (before, now) -> new Failures(
                    before.last().isBefore(now.last().minus(QUARTER)) ? 1 : before.count() + 1, now.last()));
        }
    }

    public void succeeded(String name, String address) {
        failures.remove(key(name, address));
    }

    private Duration left(Failures seen, int free, Duration most) {
        if (seen == null || seen.count() < free) {
            return Duration.ZERO;
        }
        Duration wait = MINUTE.multipliedBy(1L << Math.min(seen.count() - free, 4));
        Duration left = Duration.between(clock.instant(), seen.last().plus(wait.compareTo(most) > 0 ? most : wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static String key(String name, String address) {
        return name.strip().toLowerCase(Locale.ROOT) + "\n" + address;
    }
}
