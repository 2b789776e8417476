package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.city.Closure;
import org.daylight.city.ClosureChange;
import org.daylight.city.Closures;
import org.daylight.city.Observance;
import org.daylight.city.Observance.Way;
import org.daylight.city.YearPlan;
import org.daylight.law.Holiday;
import org.daylight.law.Jurisdiction;
import org.daylight.web.Words;

/**
 * The yearly review: how the office keeps each holiday of one year, and its alternate Fridays. It proposes what was signed last, else what
 * the year before looks like; days that are there already stay as they are. R1.7, R1.9, R1.10
 */
@Named
@RequestScoped
public class ClosureYearPage extends ClosureForm {

    @Inject
    Closures closures;
    @Inject
    Words words;

    private int year;
    private final Map<String, String> ways = new LinkedHashMap<>();
    private final Map<String, Holiday> holidays = new LinkedHashMap<>();
    private LocalDate closedFriday;

    @Override
    void load() {
        String asked = visit.parameter("year");
        year = asked != null && asked.matches("20\\d\\d") ? Integer.parseInt(asked) : today().getYear() + 1;
        Jurisdiction.california().holidays(year).stream().filter(h -> !h.observed()).forEach(h -> holidays.putIfAbsent(h.code(), h));
        Map<String, Observance> signed = closures.observances();
        Set<String> before = closedBefore();
        holidays.keySet().forEach(code -> ways.put(code, (signed.containsKey(code) ? signed.get(code).way() : before.contains(code) ? Way.NEAREST : Way.OPEN).name()));
        closedFriday = signed.containsKey(Observance.ALTERNATE_FRIDAYS) ? signed.get(Observance.ALTERNATE_FRIDAYS).closedFriday() : null;
    }

    /** The holidays on which, or for which, the office was closed in the year before or is in this one. */
    private Set<String> closedBefore() {
        Set<LocalDate> days = visit.city().closures().stream().filter(Closure::counts).map(Closure::date).collect(Collectors.toSet());
        Set<String> codes = new TreeSet<>();
        IntStream.of(year - 1, year).forEach(one -> Jurisdiction.california().holidays(one).stream()
                .filter(h -> Way.NEAREST.closedFor(h.date()).filter(days::contains).isPresent()).forEach(h -> codes.add(h.code())));
        return codes;
    }

    @Override
    ClosureChange change() {
        Map<String, Way> chosen = ways.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, way -> Way.valueOf(way.getValue())));
        YearPlan plan = new YearPlan(year, chosen, closedFriday, words.here("friday"));
        return ClosureChange.fill(plan.days(Jurisdiction.california()), plan, visit.city());
    }

    @Override
    int year() {
        return year;
    }

    @Override
    String said() {
        return words.here("said", Integer.toString(year));
    }

    /** The days that would be added, once they were asked for. */
    public List<ClosureChange.Day> getDays() {
        return getPreview() == null ? List.of() : change().added();
    }

    public List<Holiday> getHolidays() {
        return List.copyOf(holidays.values());
    }

    public List<SelectItem> getChoices() {
        return Arrays.stream(Way.values()).map(way -> new SelectItem(way.name(), words.of("way", way))).toList();
    }

    public boolean isWithoutRows() {
        return !visit.city().calendar().hasRowsFor(year);
    }

    /** The name of the way in which each holiday is kept, by its code. */
    public Map<String, String> getWays() {
        return ways;
    }

    public int getYear() {
        return year;
    }

    public LocalDate getClosedFriday() {
        return closedFriday;
    }

    public void setClosedFriday(LocalDate closedFriday) {
        this.closedFriday = closedFriday;
    }
}
