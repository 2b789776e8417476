package org.daylight.determination;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.daylight.city.AppealRoute;
import org.daylight.law.AppealClock;
import org.daylight.law.DayUnit;
import org.daylight.law.Deadline;
import org.daylight.law.Jurisdiction;
import org.daylight.law.OfficeCalendar;

/**
 * The dates of one appeal under a city's route (R6.4). What the route does not specify stays null and is never invented (R6.2).
 *
 * @param route    the route's name
 * @param level    its level, from 1
 * @param from     the local day its days to file run from: that on which the denial was sent, or of the decision at the level before; null while
 *                 the letter of the denial lies
 * @param fileBy   the last local day to file, or null; none while no day runs
 * @param late     whether it was filed after that day
 * @param decideBy the local day by which it is to be decided, or null
 */
public record AppealDates(String route, int level, LocalDate from, LocalDate fileBy, boolean late, LocalDate decideBy) {

    /** For an appeal filed on a local day whose route counts from another. */
    public static AppealDates of(AppealRoute route, OfficeCalendar calendar, LocalDate from, LocalDate filedOn) {
        AppealClock clock = new AppealClock(Jurisdiction.california(), calendar);
        AppealClock.Route counted = counted(route);
        return new AppealDates(route.name(), route.level(), from, from == null ? null : clock.lastDayToFile(counted, from).map(Deadline::dueOn).orElse(null),
                from != null && !clock.refusals(counted, from, filedOn).isEmpty(),
                clock.decisionDue(counted, filedOn).map(Deadline::dueOn).orElse(null));
    }

    private static AppealClock.Route counted(AppealRoute route) {
        return new AppealClock.Route(route.name(), route.authority() == null ? route.name() : route.authority(),
                days(route.deadlineDays()), days(route.decisionDays()), DayUnit.valueOf(route.unit().name()));
    }

    private static OptionalInt days(Integer days) {
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }
}
