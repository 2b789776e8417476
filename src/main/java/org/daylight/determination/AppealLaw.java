package org.daylight.determination;

import java.util.List;
import org.daylight.city.AppealRoute;
import org.daylight.city.CityProfile;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;

/** Which route an appeal may take, and the refusals that name the way to court instead (R6.1, R6.2). */
final class AppealLaw {

    private AppealLaw() {
    }

    /** The city's first route that this denial has not been through. A withdrawn appeal has used up none. */
    static AppealRoute routeFor(Determination denial, List<Appeal> appeals, CityProfile city) {
        if (denial.state() != Determination.State.SENT || !denial.kind().withholds()) {
            throw Refused.because("refused.appeal.nothing");
        }
        List<Appeal> before = appeals.stream().filter(appeal -> appeal.isOf(denial)).toList();
        if (before.stream().anyMatch(Appeal::open)) {
            throw Refused.because("refused.appeal.open");
        }
        long used = before.stream().filter(appeal -> appeal.decision() != Appeal.Decision.WITHDRAWN).count();
        if (city.appealRoutes().size() <= used) {
            throw toCourt(used == 0 ? "refused.appeal.no_route" : "refused.appeal.no_further_route", CourtRoute.of(city));
        }
        return city.appealRoutes().get((int) used);
    }

    private static Refused toCourt(String key, CourtRoute court) {
        List<Object> county = court.county() == null ? List.of() : List.of(court.county());
        return new Refused(List.of(new Refused.Point(null, new Refusal(key, "R6.1", court.sections(), county, List.of()))));
    }
}
