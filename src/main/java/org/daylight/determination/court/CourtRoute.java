package org.daylight.determination.court;

import org.daylight.city.CityProfile;
import org.daylight.city.Fact;
import org.daylight.law.Jurisdiction;

/**
 * The way to court that every denial names, in every city and whatever review the city offers itself (R6.2, R6.3).
 *
 * @param county        the county, or null where the city's record does not say
 * @param superiorCourt the court of that county, or null likewise
 * @param sections      where the right and the place are written: 7923.000, 7923.100
 */
public record CourtRoute(String county, String superiorCourt, String sections) {

    /** The court route of a city. */
    public static CourtRoute of(CityProfile city) {
        return new CourtRoute(city.known(Fact.COUNTY).orElse(null), city.known(Fact.SUPERIOR_COURT).orElse(null),
                Jurisdiction.california().section("R6.2"));
    }

    /** Whether a letter can name the county, as a denial must (R6.2). */
    public boolean isComplete() {
        return county != null;
    }
}
