package org.daylight.determination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.determination.court.CourtRoute;
import org.daylight.account.Actor;
import org.daylight.city.AppealRoute;
import org.daylight.city.CityProfile;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;

/** Which route an appeal may take and who may decide it, with the refusals that say why not (R6.1, R6.2, R6.5). */
public final class AppealLaw {

    private AppealLaw() {
    }

    /**
     * The city's next level for this denial, after the highest that it has been through. A withdrawn appeal has used up none. What was taken
     * up again cannot be reviewed; what a reversal in part has left standing can, at once: the next level's days run (decision 021).
     */
    static AppealRoute routeFor(Determination denial, List<Appeal> appeals, CityProfile city) {
        if (denial.state() != Determination.State.SENT || !denial.kind().withholds()) {
            throw Refused.because("refused.appeal.nothing");
        }
        if (isOpenAgain(denial) && !standsInPart(denial, appeals)) {
            throw Refused.because("refused.appeal.anew", dueAnew(denial));
        }
        List<Appeal> before = appeals.stream().filter(appeal -> appeal.isOf(denial)).toList();
        if (before.stream().anyMatch(Appeal::open)) {
            throw Refused.because("refused.appeal.open");
        }
        if (isRefusedLate(before)) {
            throw toCourt("refused.appeal.refusedLate", CourtRoute.of(city));
        }
        int used = last(denial, appeals).map(Appeal::level).orElse(0);
        return city.appealRoutes().stream().filter(route -> route.level() > used).min(Comparator.comparingInt(AppealRoute::level))
                .orElseThrow(() -> toCourt(used == 0 ? "refused.appeal.no_route" : "refused.appeal.no_further_route", CourtRoute.of(city)));
    }

    /** Whether what was denied is to be decided anew: its case was taken up again, or its part. */
    static boolean isOpenAgain(Determination denial) {
        return denial.request().status().undetermined() && (denial.part() == null || denial.part().undecided());
    }

    /** By when it is to be decided anew. */
    static LocalDate dueAnew(Determination denial) {
        return denial.part() == null ? denial.request().dueOn() : denial.part().dueOn();
    }

    /** Whether the reviews so far have reversed it in part, and none the whole. */
    static boolean standsInPart(Determination denial, List<Appeal> appeals) {
        Set<Appeal.Decision> decisions = appeals.stream().filter(appeal -> appeal.isOf(denial) && !appeal.open()).map(Appeal::decision).collect(Collectors.toSet());
        return decisions.contains(Appeal.Decision.REVERSED_IN_PART) && !decisions.contains(Appeal.Decision.REVERSED);
    }

    /** Whether one of them was refused because it came late: then the city's own review is over, and the court remains (example 6c). */
    static boolean isRefusedLate(List<Appeal> appeals) {
        return appeals.stream().anyMatch(appeal -> appeal.decision() == Appeal.Decision.REFUSED_LATE);
    }

    /** Whether no level of the city's route is left to look at this denial: each has decided, or one refused it as late. */
    public static boolean isUsedUp(Determination denial, List<Appeal> appeals, CityProfile city) {
        List<Appeal> before = appeals.stream().filter(appeal -> appeal.isOf(denial)).toList();
        int used = last(denial, before).map(Appeal::level).orElse(0);
        return isRefusedLate(before) || city.appealRoutes().stream().noneMatch(route -> route.level() > used);
    }

    /**
     * The local day the route's days run from: that of the decision at the level before where the route says so, else that on which the
     * letter of the denial went out; null while it lies, since no day runs against who has no word of it. R6.4
     */
    static LocalDate from(AppealRoute route, Determination denial, List<Appeal> appeals, OfficeCalendar calendar) {
        return last(denial, appeals).filter(before -> route.base() == AppealRoute.Base.DECISION).map(Appeal::decidedAt)
                .or(() -> Optional.ofNullable(denial.toldAt())).map(calendar::dateOf).orElse(null);
    }

    /** The appeal that took this denial to the highest level so far and was not withdrawn. */
    private static Optional<Appeal> last(Determination denial, List<Appeal> appeals) {
        return appeals.stream().filter(appeal -> appeal.isOf(denial) && !appeal.open() && appeal.decision() != Appeal.Decision.WITHDRAWN)
                .max(Comparator.comparingInt(Appeal::level));
    }

    /**
     * Why that person may not decide, as a message key; empty when nothing stands against it. Barred is who wrote, cleared or signed any
     * decision of the case, who is named as responsible in one, and who decided at an earlier level (R6.5).
     */
    public static Optional<String> bar(Appeal appeal, List<Determination> decisions, List<Appeal> appeals, Actor actor) {
        if (appeal.determination().isBy(actor)) {
            return Optional.of("refused.appeal.own");
        }
        if (decisions.stream().anyMatch(decision -> decision.isBy(actor))) {
            return Optional.of("refused.appeal.part");
        }
        return appeals.stream().anyMatch(other -> other != appeal && other.isDecidedBy(actor)) ? Optional.of("refused.appeal.again") : Optional.empty();
    }

    /** Refuses the person for that reason; does nothing when there is none (null). */
    static void refuse(String bar) {
        if (bar != null) {
            throw new Refused(List.of(new Refused.Point(null, new Refusal(bar, "R6.5", "", List.of(), List.of()))));
        }
    }

    private static Refused toCourt(String key, CourtRoute court) {
        List<Object> county = court.county() == null ? List.of() : List.of(court.county());
        return new Refused(List.of(new Refused.Point(null, new Refusal(key, "R6.1", court.sections(), county, List.of()))));
    }
}
