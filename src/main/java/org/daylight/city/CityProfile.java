package org.daylight.city;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.law.ExtensionBase;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.ReceiptRule;

/** Everything the product knows about one city at one moment; read-only. */
public record CityProfile(String slug, String prefix, int version, Map<Fact, CityFact> facts, List<Department> departments,
        List<Closure> closures, List<AppealRoute> appealRoutes, Map<Subject, Routing> routing, List<PublishedSource> published,
        OfficeCalendar calendar) {

    static CityProfile of(City city, int version, Map<Fact, CityFact> facts, List<Department> departments, List<Closure> closures,
            List<AppealRoute> routes, Map<Subject, Routing> routing, List<PublishedSource> published) {
        return new CityProfile(city.slug(), city.prefix(), version, facts, departments, closures, routes, routing, published,
                calendar(facts, closures));
    }

    /** Where the clerk's counter is: its own address or, where the city has published none, City Hall. R1.16 */
    public Optional<String> counter() {
        return known(Fact.CLERK_ADDRESS).or(() -> known(Fact.CITY_HALL));
    }

    /** The clerk's telephone or, where the city has published none, the city's main one. R1.16 */
    public Optional<String> telephone() {
        return known(Fact.CLERK_TELEPHONE).or(() -> known(Fact.MAIN_TELEPHONE));
    }

    /** What is known, or empty for "not specified". */
    public Optional<String> known(Fact fact) {
        return Optional.ofNullable(facts.get(fact)).map(CityFact::value);
    }

    public String name() {
        return known(Fact.OFFICIAL_NAME).orElse(slug);
    }

    public ZoneId zone() {
        return calendar.zone();
    }

    /** Whether a switch among the settings is on. */
    public boolean is(Fact setting) {
        return "true".equals(known(setting).orElseThrow());
    }

    /** A number among the settings: days, or cents. */
    public int number(Fact setting) {
        return Integer.parseInt(known(setting).orElseThrow());
    }

    /** The department with this code, open or closed. */
    public Optional<Department> department(String code) {
        return departments.stream().filter(d -> d.code().equals(code)).findFirst();
    }

    /** The name to show for a department code; the code itself if the city has dropped it. */
    public String departmentName(String code) {
        return department(code).map(Department::name).orElse(code);
    }

    public List<Department> openDepartments() {
        return departments.stream().filter(Department::active).toList();
    }

    /** The department that owns a subject; the clerk's where the city has not said. */
    public String owner(Subject subject) {
        Routing route = routing.get(subject);
        return route == null ? "CLERK" : route.department();
    }

    /** Facts the city has not specified. */
    public List<CityFact> unspecified() {
        return facts.values().stream().filter(f -> f.value() == null).toList();
    }

    /** Closures of a year, all offices. */
    public List<Closure> closuresOf(int year) {
        return closures.stream().filter(c -> c.date().getYear() == year).toList();
    }

    // R1.8: only whole days of the main office enter the roll set
    private static OfficeCalendar calendar(Map<Fact, CityFact> facts, List<Closure> closures) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        closures.stream().filter(Closure::counts).forEach(c -> days.put(c.date(), c.reason()));
        return new OfficeCalendar(ZoneId.of(facts.get(Fact.ZONE).value()), days,
                ReceiptRule.valueOf(facts.get(Fact.RECEIPT_RULE).value()),
                LocalTime.parse(facts.get(Fact.OPENING).value()), LocalTime.parse(facts.get(Fact.CLOSING).value()),
                ExtensionBase.valueOf(facts.get(Fact.EXTENSION_BASE).value()),
                Boolean.parseBoolean(facts.get(Fact.ROLL_COURT_HOLIDAYS).value()));
    }
}
