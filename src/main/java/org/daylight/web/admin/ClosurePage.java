package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.city.Closure;
import org.daylight.city.Closures;
import org.daylight.request.NotFound;

/** One closure, to be taken back. */
@Named
@RequestScoped
public class ClosurePage extends CityForm {

    @Inject
    Closures closures;

    private Closure closure;

    @Override
    void load() {
        closure = visit.city().closures().stream().filter(c -> c.id().equals(visit.id())).findFirst().orElseThrow(NotFound::new);
    }

    public void remove() {
        closures.remove(closure.id(), getVersion(), who());
        visit.go(visit.within("/admin/closures?year=" + closure.date().getYear()), "done.closure.removed");
    }

    public Closure getClosure() {
        return closure;
    }
}
