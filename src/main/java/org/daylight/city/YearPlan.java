package org.daylight.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.law.Holiday;
import org.daylight.law.Jurisdiction;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refused;

/**
 * How a city means to close in one year: each holiday's observance, and a closed Friday if every second one is. It only proposes days;
 * what is signed is stored day by day and can be corrected day by day. R1.7, R1.9, R1.10
 *
 * @param ways         by the holiday's code; a holiday that is not named is no closure
 * @param closedFriday a Friday known to be closed, or null
 * @param fridayReason the reason written beside alternate Fridays
 */
public record YearPlan(int year, Map<String, Observance.Way> ways, LocalDate closedFriday, String fridayReason) {

    /** Refuses a day that is no Friday. */
    public YearPlan {
        ways = Map.copyOf(ways);
        if (closedFriday != null && closedFriday.getDayOfWeek() != DayOfWeek.FRIDAY) {
            throw Refused.on("closedFriday", "input.friday");
        }
    }

    /** Every day the office would be closed in the year, in order; one row for a day on which two reasons fall. */
    public List<ClosureChange.Day> days(Jurisdiction law) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        for (int from = year - 1; from <= year + 1; from++) { // New Year's Day may be kept in the year before
            for (Holiday holiday : law.holidays(from)) {
                if (!holiday.observed()) {
                    ways.getOrDefault(holiday.code(), Observance.Way.OPEN).closedFor(holiday.date()).filter(day -> day.getYear() == year)
                            .ifPresent(day -> days.putIfAbsent(day, holiday.name()));
                }
            }
        }
        if (closedFriday != null) {
            OfficeCalendar.alternateFridays(closedFriday, year).forEach(day -> days.putIfAbsent(day, fridayReason));
        }
        return days.entrySet().stream().map(day -> new ClosureChange.Day(day.getKey(), true, Closure.Office.MAIN, day.getValue())).toList();
    }
}
