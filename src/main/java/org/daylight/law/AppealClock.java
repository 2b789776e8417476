package org.daylight.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The dates of a local appeal route, counted by the same engine as the statute's. A route never stops or delays the
 * way to court and never moves a statutory date. R6.3, R6.4
 */
public final class AppealClock {
    private final Jurisdiction law;
    private final OfficeCalendar calendar;

    /**
     * The periods of one route. What is not specified stays empty and is never invented. R6.1, R6.2
     *
     * @param name         stable code or name of the route
     * @param authority    the ordinance or policy it stands on
     * @param fileWithin   days to file, counted from the day the denial was sent
     * @param decideWithin days to decide, counted from the day of filing
     * @param unit         calendar or business days
     */
    public record Route(String name, String authority, OptionalInt fileWithin, OptionalInt decideWithin,
            DayUnit unit) {
        /** Refuses missing parts, units other than days, and periods below one day. */
        public Route {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(authority, "authority");
            if (unit != DayUnit.CALENDAR && unit != DayUnit.BUSINESS) {
                throw new IllegalArgumentException("an appeal is counted in days, not " + unit);
            }
            if (fileWithin.orElse(1) < 1 || decideWithin.orElse(1) < 1) {
                throw new IllegalArgumentException("a period below one day in " + name);
            }
        }

        static Route from(LawFolder.Row row) {
            return new Route(row.text(0), row.text(1), days(row, 2), days(row, 3), row.choice(4, DayUnit.class));
        }

        private static OptionalInt days(LawFolder.Row row, int column) {
            return row.optional(column) == null ? OptionalInt.empty() : OptionalInt.of(row.number(column));
        }
    }

    /** The appeal clock of a city. */
    public AppealClock(Jurisdiction law, OfficeCalendar calendar) {
        this.law = Objects.requireNonNull(law, "law");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /** The last day to file; empty when the route does not say. R6.2, R6.4 */
    public Optional<Deadline> lastDayToFile(Route route, LocalDate denialSentOn) {
        return due(route, route.fileWithin(), denialSentOn);
    }

    /** The day by which the reviewer decides; empty when the route does not say. R6.2, R6.4 */
    public Optional<Deadline> decisionDue(Route route, LocalDate filedOn) {
        return due(route, route.decideWithin(), filedOn);
    }

    /** What stands against taking an appeal filed on the local date: only that it is late. R6.4, example 6c */
    public List<Refusal> refusals(Route route, LocalDate denialSentOn, LocalDate filedOn) {
        return lastDayToFile(route, denialSentOn).filter(last -> !last.isTimely(filedOn))
                .map(last -> List.of(late(law, route.name(), filedOn, last.dueOn()))).orElse(List.of());
    }

    /** That an appeal came after its last day, and the two things that are lawful then. In California the day is the city's own, and no section's. R6.4, example 6c */
    public static Refusal late(Jurisdiction law, String route, LocalDate filedOn, LocalDate lastDay) {
        return Refusal.under(law, "R6.4", "appeal.late", filedOn, lastDay, route).instead("accept_late_with_reason", "go_to_court");
    }

    private Optional<Deadline> due(Route route, OptionalInt days, LocalDate dayZero) {
        if (days.isEmpty()) {
            return Optional.empty(); // R6.2: "not specified"
        }
        boolean court = calendar.rollCourtHolidays();
        DayCount count = new DayCount(law, calendar, court, true).from(dayZero, List.of());
        LocalDate lastDay = count.add(days.getAsInt(), route.unit()).at();
        count.landForward(); // CCP 12a(b): ordinances and rules too
        DayCount outer = new DayCount(law, calendar, true, false).from(dayZero, List.of());
        outer.add(days.getAsInt(), route.unit()).landForward();
        return Optional.of(new Deadline(count.at(), outer.at(), dayZero, lastDay, law.versionOn(dayZero).code(),
                count.trace(), List.of(route.authority()),
                Deadline.Warning.noClosures(calendar, List.of(lastDay, count.at()))));
    }
}
