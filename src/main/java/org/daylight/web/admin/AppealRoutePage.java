package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.city.AppealRoute;
import org.daylight.city.AppealRoutes;
import org.daylight.request.NotFound;

/** One level of review, to be ended. */
@Named
@RequestScoped
public class AppealRoutePage extends CityForm {

    @Inject
    AppealRoutes routes;

    private AppealRoute route;

    @Override
    void load() {
        route = visit.city().appealRoutes().stream().filter(r -> r.id().equals(visit.id())).findFirst().orElseThrow(NotFound::new);
    }

    public void end() {
        routes.end(route.id(), getVersion(), who());
        visit.go(visit.within("/admin/appeal-routes"), "done.route.ended");
    }

    public AppealRoute getRoute() {
        return route;
    }
}
