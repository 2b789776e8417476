package org.daylight.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A state or judicial holiday on one local date. It says nothing about whether a city is closed. Section 1.2
 *
 * @param date          the local date
 * @param code          stable code, for example {@code native_american}; the observed day has the same code
 * @param name          its name, in English
 * @param state         on the state list (Gov. 6700, 6701)
 * @param judicial      a judicial holiday (CCP 135)
 * @param observed      the day that stands in for a holiday on a weekend
 * @param citation      the sections
 * @param toBeConfirmed whether counsel must still confirm the date
 */
public record Holiday(LocalDate date, String code, String name, boolean state, boolean judicial, boolean observed,
        String citation, boolean toBeConfirmed) {

    /** Refuses missing parts. */
    public Holiday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(citation, "citation");
    }

    /** All the rules of a law, and the judicial holidays of each year once asked for. */
    record Book(List<Rule> rules, Map<Integer, Map<LocalDate, Holiday>> judicial) {

        Book(List<Rule> rules) {
            this(rules, new ConcurrentHashMap<>());
        }

        List<Holiday> in(int year) {
            List<Holiday> days = new ArrayList<>();
            for (int from = year - 1; from <= year + 1; from++) { // an observed day may fall into another year
                for (Rule rule : rules) {
                    rule.in(from).stream().filter(day -> day.date().getYear() == year).forEach(days::add);
                }
            }
            days.sort(Comparator.comparing(Holiday::date));
            return List.copyOf(days);
        }

        Holiday judicialOn(LocalDate date) {
            return judicial.computeIfAbsent(date.getYear(), this::judicialIn).get(date);
        }

        private Map<LocalDate, Holiday> judicialIn(int year) {
            return in(year).stream().filter(Holiday::judicial)
                    .collect(Collectors.toUnmodifiableMap(Holiday::date, day -> day, (first, second) -> first));
        }
    }

    /** A row of {@code holidays.txt}: how a holiday falls in any year. R1.7: the rule is data. */
    record Rule(Holiday model, String rule, boolean mondayAfterSunday, boolean fridayBeforeSaturday, LocalDate from,
            LocalDate to) {

        static Rule from(LawFolder.Row row) {
            Holiday model = new Holiday(LocalDate.EPOCH, row.text(0), row.text(1), row.yes(3), row.yes(4), false,
                    row.text(9), row.unconfirmed(10));
            Rule rule = new Rule(model, row.text(2), row.yes(5), row.yes(6), row.date(7), row.date(8));
            rule.in(2000); // a rule that cannot be read is refused at once, with its line
            return rule;
        }

        /** The days this rule gives for a year, each with the day observed for it, if any. */
        List<Holiday> in(int year) {
            List<Holiday> days = new ArrayList<>();
            for (LocalDate date : dates(year)) {
                if ((from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to))) {
                    days.add(on(date, false));
                    if (mondayAfterSunday && date.getDayOfWeek() == DayOfWeek.SUNDAY) {
                        days.add(on(date.plusDays(1), true)); // Gov. 6701
                    }
                    if (fridayBeforeSaturday && date.getDayOfWeek() == DayOfWeek.SATURDAY) {
                        days.add(on(date.minusDays(1), true)); // Gov. 6701, 11 November only
                    }
                }
            }
            return days;
        }

        private List<LocalDate> dates(int year) {
            String[] words = rule.split("[ ,]+");
            return switch (words[0]) {
                case "nth" -> List.of(nth(year, words));
                case "nth-plus" -> List.of(nth(year, words).plusDays(Integer.parseInt(words[4])));
                case "last" -> List.of(LocalDate.of(year, Integer.parseInt(words[1]), 1)
                        .with(TemporalAdjusters.lastInMonth(DayOfWeek.valueOf(words[2]))));
                case "dates" -> listed(year, words);
                default -> List.of(MonthDay.parse("--" + words[0]).atYear(year));
            };
        }

        private static LocalDate nth(int year, String[] words) {
            return LocalDate.of(year, Integer.parseInt(words[1]), 1).with(
                    TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[3]), DayOfWeek.valueOf(words[2])));
        }

        private static List<LocalDate> listed(int year, String[] words) {
            List<LocalDate> dates = new ArrayList<>();
            for (int index = 1; index < words.length; index++) {
                LocalDate date = LocalDate.parse(words[index]);
                if (date.getYear() == year) {
                    dates.add(date);
                }
            }
            return dates;
        }

        private Holiday on(LocalDate date, boolean observed) {
            return new Holiday(date, model.code, model.name, model.state, model.judicial, observed, model.citation,
                    model.toBeConfirmed);
        }
    }
}
