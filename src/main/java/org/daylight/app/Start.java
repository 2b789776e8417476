package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.logging.Logger;
import org.daylight.account.Mode;
import org.daylight.account.SetUp;
import org.daylight.city.Cities;
import org.daylight.docket.WordIndex;

/** What happens when the server starts: the cities are there, the demo town stands if asked for, the timetable runs. */
@ApplicationScoped
public class Start {

    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Inject
    Cities cities;
    @Inject
    Mode mode;
    @Inject
    DemoTown town;
    @Inject
    SetUp setUp;
    @Inject
    Timetable timetable;
    @Inject
    WordIndex words;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        cities.found();
        words.mend();
        if (mode.isDemo()) {
            refuseTheWorld();
            town.build();
        }
        setUp.begin();
        timetable.begin();
        LOG.info(() -> "Daylight is ready for " + cities.slugs() + (mode.isDemo() ? " as a demonstration" : ""));
    }

    /** A demonstration has accounts that everybody knows: it serves this machine and nobody else. */
    private static void refuseTheWorld() {
        String address = System.getProperty("jboss.bind.address", "127.0.0.1");
        try {
            if (!InetAddress.getByName(address).isLoopbackAddress()) {
                throw new IllegalStateException("a demonstration listens on loopback only, not on " + address
                        + "; set DAYLIGHT_MODE=production or leave the address alone");
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("cannot tell what " + address + " is", e);
        }
    }
}
