package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.CurrentCity;
import org.daylight.law.StatutoryClock;
import org.daylight.request.Channel;
import org.daylight.request.Requests;

/**
 * The demo town: about forty requests in every city, told in the past up to this minute through the domain's own verbs with a set clock,
 * so that numbers, dates, letters and the audit chain are what they would be. Built once, at the first start of a demonstration.
 */
@ApplicationScoped
public class DemoTown {

    private static final Logger LOG = Logger.getLogger(DemoTown.class.getName());

    @Inject
    Cities cities;
    @Inject
    Requests requests;
    @Inject
    DemoPeople cast;
    @Inject
    DemoHands hands;
    @Inject
    DemoReport report;
    @Inject
    DemoPrices prices;
    @Inject
    Clock clock;

    /** Builds what is not built yet; a city that has its cast has its requests. */
    void build() {
        String stored = cast.stored();
        for (String slug : cities.slugs()) {
            if (CurrentCity.within(slug, () -> cast.moveIn(stored))) {
                CurrentCity.within(cities.find(slug).orElseThrow(), () -> {
                    tell();
                    return null;
                });
            }
        }
    }

    private void tell() {
        CityProfile city = cities.current();
        List<DemoScript.Scene> scenes = new ArrayList<>();
        List<DemoLine> lines = DemoLine.of(city.slug()).stream().filter(line -> prices.here() || !line.plot().charges()).toList();
        for (int i = 0; i < lines.size(); i++) {
            scenes.addAll(script(lines.get(i), i, city).scenes());
        }
        scenes.sort(Comparator.comparing(DemoScript.Scene::at));
        try {
            scenes.forEach(DemoScript.Scene::play);
        } finally {
            TownClock.set(null);
        }
        report.publish(city, LocalDate.ofInstant(clock.instant(), city.zone()));
        LOG.info(() -> "The demo town of " + city.name() + " stands: " + lines.size() + " requests, " + scenes.size() + " acts");
    }

    private DemoScript script(DemoLine line, int place, CityProfile city) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, city.zone());
        DemoScript script = new DemoScript(filedOn(line.plot(), place, today, city), place, city.zone(), now);
        script.filed(() -> requests.file(line.filing("demo-" + city.slug() + "-" + place, place % 9 == 4 ? "es" : place % 9 == 7 ? "vi" : "en"),
                line.channel() == Channel.WEB ? Actor.REQUESTER : hands.clerk()).number().text());
        line.plot().write(script, hands);
        return script;
    }

    /** So many days ago; or on the last day whose answer is due today, or in two days (the next open day, when the office is closed). */
    private static LocalDate filedOn(DemoPlot plot, int place, LocalDate today, CityProfile city) {
        if (plot.due() == null) {
            return today.minusDays(plot.daysAgo() == 0 ? place % 2 : plot.daysAgo());
        }
        LocalDate due = city.calendar().openOnOrAfter(plot.due() == DemoPlot.Due.TODAY ? today : today.plusDays(2));
        StatutoryClock clock = Requests.clockOf(city);
        LocalDate filed = due.minusDays(10);
        while (!clock.dueOn(noon(filed, city)).equals(due)) {
            filed = filed.minusDays(1);
        }
        return filed;
    }

    private static Instant noon(LocalDate day, CityProfile city) {
        return day.atTime(LocalTime.NOON).atZone(city.zone()).toInstant();
    }
}
