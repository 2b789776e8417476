package org.daylight.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.city.AppealRoute;
import org.daylight.city.CityProfile;
import org.daylight.determination.Appeal;
import org.daylight.determination.AppealDates;
import org.daylight.determination.Determination;

/**
 * How a letter tells of the city's own review. What the city has not specified is said to be so. R6.1, R6.2
 *
 * @param ofDenial whether it is the letter of the denial itself, from whose going out the days run
 */
record LetterReviews(CityProfile city, String language, LetterWords words, boolean ofDenial) {

    /** Every route with its own dates, those of a denial sent on that day; that there is none where there is none. */
    String all(LocalDate sent) {
        return city.appealRoutes().isEmpty() ? LetterTemplate.of("review-none", language).fill(Map.of(), words)
                : city.appealRoutes().stream().map(route -> route(route, sent, route.base() == AppealRoute.Base.DENIAL)).collect(Collectors.joining("\n\n"));
    }

    /** The level after the one that was decided, counted from that decision where the city says so; null where there is none. R6.1 */
    String after(Appeal decided) {
        Determination denial = decided.determination();
        return city.appealRoutes().stream().filter(route -> route.level() > decided.level()).min(Comparator.comparingInt(AppealRoute::level))
                .map(route -> route(route, city.calendar().dateOf(route.base() == AppealRoute.Base.DECISION ? decided.decidedAt()
                        : denial.toldAt() == null ? denial.sentAt() : denial.toldAt()), true)).orElse(null);
    }

    /** @param counted whether the day its days run from is known; else the days themselves are told */
    private String route(AppealRoute route, LocalDate from, boolean counted) {
        AppealDates dates = AppealDates.of(route, city.calendar(), from, from);
        return LetterTemplate.of("review", language).fill(Map.of("name", route.name(), "authority", orUnspecified(route.authority()),
                "whoMay", orUnspecified(route.whoMay()), "submitTo", orUnspecified(route.submitTo()), "fee", fee(route),
                "effect", route.effect() == null ? unspecified() : words.say("review.effect." + route.effect()),
                "fileBy", counted ? fileBy(route, dates) : route.deadlineDays() == null ? unspecified() : words.say("letter.review.after").replace("{0}", days(route)),
                "decisionDays", orUnspecified(route.decisionDays()),
                "unit", route.decisionDays() == null ? "" : words.say("letter.days." + route.unit())), words);
    }

    /** The last day; of a denial's own letter also what is so when that goes out later, for the days run from its going. R6.4 */
    private String fileBy(AppealRoute route, AppealDates dates) {
        if (dates.fileBy() == null) {
            return unspecified();
        }
        String last = words.put(dates.fileBy(), "date");
        return !ofDenial ? last : words.say("letter.review.by").replace("{0}", last).replace("{1}", words.put(dates.from(), "date")).replace("{2}", days(route));
    }

    private String days(AppealRoute route) {
        return route.deadlineDays() + " " + words.say("letter.days." + route.unit());
    }

    private String fee(AppealRoute route) {
        return route.feeCents() == null ? unspecified() : route.feeCents() == 0 ? words.say("review.free") : words.put(route.feeCents(), "money");
    }

    private String orUnspecified(Object value) {
        return value == null ? unspecified() : value.toString();
    }

    private String unspecified() {
        return words.say("unknown");
    }
}
