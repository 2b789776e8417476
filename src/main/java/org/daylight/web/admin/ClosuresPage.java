package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.city.Closure;
import org.daylight.web.Visit;

/** The closures of one year, this one if the address names none. */
@Named
@RequestScoped
public class ClosuresPage {

    @Inject
    Visit visit;
    @Inject
    Clock clock;

    private int year;

    @PostConstruct
    void load() {
        int now = LocalDate.ofInstant(clock.instant(), visit.zone()).getYear();
        String asked = visit.parameter("year");
        year = asked != null && asked.matches("20\\d\\d") ? Integer.parseInt(asked) : now;
    }

    public List<Closure> getClosures() {
        return visit.city().closuresOf(year);
    }

    /** Whether a row of the year is only assumed. */
    public boolean isAssumed() {
        return getClosures().stream().anyMatch(c -> c.seen().assumed());
    }

    /** Whether nothing moves a date of the year, so that its dates are not to be trusted (R1.11). */
    public boolean isWithoutRows() {
        return !visit.city().calendar().hasRowsFor(year);
    }

    /** The years around now, and every year that has a row. */
    public List<Integer> getYears() {
        int now = LocalDate.ofInstant(clock.instant(), visit.zone()).getYear();
        IntStream rows = visit.city().closures().stream().mapToInt(c -> c.date().getYear());
        return IntStream.concat(IntStream.of(now, now + 1, year), rows).distinct().sorted().boxed().toList();
    }

    public int getYear() {
        return year;
    }
}
