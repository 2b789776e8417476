package org.daylight.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;

/** The list of cities. */
@Named
@RequestScoped
public class CitiesPage {

    @Inject
    Cities cities;

    public List<CityProfile> getCities() {
        return cities.all();
    }
}
