package org.daylight.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one determination date takes, with its trace and without. Requests arrive over three years; the calendar holds three years of
 * ordinary closures; court holidays roll, which is the dearest reading.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClockBenchmark {

    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private final Instant[] received = new Instant[1024];
    private StatutoryClock clock;
    private int next;

    @Setup
    public void town() {
        Jurisdiction law = Jurisdiction.california();
        TreeMap<LocalDate, String> closures = new TreeMap<>();
        for (int year = 2025; year <= 2027; year++) {
            law.holidays(year).stream().filter(Holiday::judicial).forEach(day -> closures.put(day.date(), day.name()));
            OfficeCalendar.alternateFridays(LocalDate.of(2026, 1, 9), year).forEach(day -> closures.put(day, "Alternate Friday"));
        }
        clock = new StatutoryClock(law, new OfficeCalendar(ZONE, closures, ReceiptRule.NEXT_BUSINESS_DAY, LocalTime.of(8, 0), LocalTime.of(17, 0),
                ExtensionBase.UNROLLED_DAY10, true));
        Instant first = ZonedDateTime.of(2025, 1, 2, 7, 30, 0, 0, ZONE).toInstant();
        for (int i = 0; i < received.length; i++) {
            received[i] = first.plusSeconds(i * 87_000L);
        }
    }

    private Instant next() {
        return received[next++ & 1023];
    }

    @Benchmark
    public Deadline withTrace() {
        return clock.determinationDue(next());
    }

    @Benchmark
    public LocalDate dateAlone() {
        return clock.dueOn(next());
    }
}
