package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.city.AppealRoute;
import org.daylight.city.AppealRoutes;

/** The city’s own ways of review, ended ones last. */
@Named
@RequestScoped
public class AppealRoutesPage {

    @Inject
    AppealRoutes routes;

    private List<AppealRoute> all;

    @PostConstruct
    void load() {
        all = routes.all();
    }

    public List<AppealRoute> getAll() {
        return all;
    }
}
