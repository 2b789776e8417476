package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.daylight.account.Permission;
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.city.CityFact;
import org.daylight.city.CityProfile;
import org.daylight.city.Closure;
import org.daylight.city.Department;
import org.daylight.city.Fact;
import org.daylight.city.Routing;
import org.daylight.determination.SignOff;
import org.daylight.fee.FeeSchedule;
import org.daylight.web.Visit;

/** What the administrator still has to look into: warnings first, then what is not specified, then what is only assumed. */
@Named
@RequestScoped
public class AdminHomePage {

    @Inject
    Visit visit;
    @Inject
    People people;
    @Inject
    FeeSchedule schedule;
    @Inject
    Clock clock;

    private final List<Concern> warnings = new ArrayList<>();
    private CityProfile city;
    private LocalDate today;

    /** One thing to look into: the key of its sentence, what fills its blank, and the page that settles it. */
    public record Concern(String key, Object what, String path) {
    }

    @PostConstruct
    void load() {
        city = visit.city();
        today = LocalDate.ofInstant(clock.instant(), visit.zone());
        List<Person> everybody = people.all().stream().filter(Person::active).toList();
        warnClosures();
        warn(city.known(Fact.COUNTY).isEmpty(), "court", null, "/admin/facts/COUNTY");
        warn(everybody.stream().noneMatch(p -> p.role().permissions().contains(Permission.WORK_CASES)), "clerk", null, "/admin/people");
        warn(SignOff.of(city).signed() && can(everybody, Permission.SIGN_OFF) < 1, "supervisor", null, "/admin/people");
        warn(SignOff.of(city).cleared() && can(everybody, Permission.ADVISE) < 1, "attorney", null, "/admin/people");
        warn(!city.appealRoutes().isEmpty() && can(everybody, Permission.DECIDE_APPEALS) < 1, "reviewer", null, "/admin/people");
        warn(schedule.on(today).isEmpty(), "fees", null, "/admin/fees");
        warn(city.appealRoutes().isEmpty(), "routes", null, "/admin/appeal-routes");
    }

    private void warnClosures() {
        for (int year : new int[] {today.getYear(), today.getYear() + 1}) { // R1.11
            warn(!city.calendar().hasRowsFor(year), "noClosures", String.valueOf(year), "/admin/closures/year?year=" + year);
        }
        years().forEach(year -> warn(city.closuresOf(year).stream().anyMatch(c -> c.seen().assumed()), "assumedClosures",
                String.valueOf(year), "/admin/closures?year=" + year));
    }

    /** Years from this one on that have rows. */
    private IntStream years() {
        return city.closures().stream().map(Closure::date).mapToInt(LocalDate::getYear).distinct().filter(y -> y >= today.getYear()).sorted();
    }

    private static long can(List<Person> everybody, Permission permission) {
        return everybody.stream().filter(p -> p.role().permissions().contains(permission)).count();
    }

    private void warn(boolean wrong, String key, Object what, String path) {
        if (wrong) {
            warnings.add(new Concern(key, what, visit.within(path)));
        }
    }

    public List<Concern> getWarnings() {
        return warnings;
    }

    /** Facts the city has not specified; its own review is specified by the levels it has. */
    public List<CityFact> getUnspecified() {
        return facts(f -> f.value() == null && (f.fact() != Fact.INTERNAL_APPEAL || city.appealRoutes().isEmpty()));
    }

    /** Facts and settings whose source says that somebody must look again. */
    public List<CityFact> getAssumed() {
        return facts(f -> f.value() != null && f.seen().toVerify());
    }

    public List<Department> getDepartments() {
        return city.openDepartments().stream().filter(d -> d.seen().toVerify()).toList();
    }

    public List<Routing> getRouting() {
        return city.routing().values().stream().filter(r -> r.seen().toVerify()).toList();
    }

    private List<CityFact> facts(Predicate<CityFact> some) {
        return city.facts().values().stream().filter(some).sorted(Comparator.comparing(CityFact::fact)).toList();
    }
}
