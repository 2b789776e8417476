package org.daylight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.Inet6Address;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one place from taking everybody's room: so many acts of a kind per address and stretch of time. No puzzle, no outside service,
 * no identity. Kept in memory, at most {@value #MOST_KEPT} counts; a restart forgives. {@code -Ddaylight.limits=off} switches it off
 * for measurements. An address of the newer kind counts by its first 64 bits, which is one household or office.
 */
@ApplicationScoped
public class Brake {

    static final int MOST_KEPT = 50_000;

    /** What is counted, how often it is free, in which time. */
    public enum Limit {
        CLICKS(300, Duration.ofMinutes(1)), FILINGS(10, Duration.ofMinutes(10)), FILINGS_OF_A_DAY(30, Duration.ofDays(1)),
        MESSAGES(20, Duration.ofMinutes(10)), QUESTIONS(120, Duration.ofMinutes(1)), WRONG_CODES(10, Duration.ofMinutes(15)), CODES_BY_MAIL(10, Duration.ofMinutes(15));

        private final int free;
        private final Duration stretch;

        Limit(int free, Duration stretch) {
            this.free = free;
            this.stretch = stretch;
        }
    }

    private record Key(Limit limit, String place) {
    }

    private record Count(int times, Instant since) {
    }

    private final Map<Key, Count> counts = new ConcurrentHashMap<>();
    private final boolean off = "off".equals(System.getProperty("daylight.limits"));

    @Inject
    Clock clock;

    /** Counts one more. Says how long to wait when that was too many; zero otherwise. */
    Duration count(Limit limit, String address) {
        if (off) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        if (counts.size() >= MOST_KEPT) {
            forget(now);
        }
        Count count = counts.merge(new Key(limit, place(address)), new Count(1, now),
                (before, one) -> over(before, limit, now) ? one : new Count(before.times() + 1, before.since()));
        return left(count, limit, now);
    }

    /** Counts one more, and refuses when that was too many. */
    public void take(Limit limit, String address) {
        refuse(count(limit, address));
    }

    /** Refuses when the free tries are used up; counts nothing. */
    public void check(Limit limit, String address) {
        Count count = counts.get(new Key(limit, place(address)));
        if (count != null && !over(count, limit, clock.instant())) {
            refuse(left(new Count(count.times() + 1, count.since()), limit, clock.instant()));
        }
    }

    int kept() {
        return counts.size();
    }

    private static void refuse(Duration wait) {
        if (!wait.isZero()) {
            throw new TooMany(wait);
        }
    }

    private static Duration left(Count count, Limit limit, Instant now) {
        return count.times() <= limit.free ? Duration.ZERO : Duration.between(now, count.since().plus(limit.stretch));
    }

    private static boolean over(Count count, Limit limit, Instant now) {
        return !count.since().plus(limit.stretch).isAfter(now);
    }

    private void forget(Instant now) {
        counts.entrySet().removeIf(e -> over(e.getValue(), e.getKey().limit(), now));
        if (counts.size() >= MOST_KEPT) {
            counts.clear();
        }
    }

    private static String place(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six ? HexFormat.of().formatHex(six.getAddress(), 0, 8) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
