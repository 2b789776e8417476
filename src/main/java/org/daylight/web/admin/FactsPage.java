package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.daylight.city.CityFact;
import org.daylight.city.Fact;
import org.daylight.web.Visit;

/** Everything known of the city, and what is not. */
@Named
@RequestScoped
public class FactsPage {

    @Inject
    Visit visit;

    public List<CityFact> getFacts() {
        return of(false);
    }

    public List<CityFact> getSettings() {
        return of(true);
    }

    private List<CityFact> of(boolean settings) {
        return visit.city().facts().values().stream().filter(f -> f.fact().isSetting() == settings)
                .sorted(Comparator.comparing((CityFact f) -> f.fact())).toList();
    }
}
