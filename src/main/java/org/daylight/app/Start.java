package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.daylight.city.Cities;

/** What happens when the server starts: the cities are there, the demo town stands if asked for, the timetable runs. */
@ApplicationScoped
public class Start {

    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Inject
    Cities cities;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        cities.found();
        LOG.info(() -> "Daylight is ready for " + cities.slugs());
    }
}
