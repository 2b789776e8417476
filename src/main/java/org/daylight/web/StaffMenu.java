package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.account.Person;

/** The links of the bar: those the person's role may open. */
@Named
@RequestScoped
public class StaffMenu {

    private static final List<Route> ORDER = List.of(Route.QUEUE, Route.TASKS, Route.KEY_IN);

    @Inject
    Visit visit;

    /** One link of the bar. */
    public record Link(String path, String key, String letter, boolean current) {

        public String getPath() {
            return path;
        }

        public String getKey() {
            return key;
        }

        /** What leads here after the key g; see keys.js. */
        public String getLetter() {
            return letter;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    public List<Link> getLinks() {
        return open(visit.getPerson()).map(r -> new Link(r.to(visit.city().slug()), "bar." + r.name(),
                r.name().substring(0, 1).toLowerCase(Locale.ROOT), r == visit.route())).toList();
    }

    /** Where the person signed in begins. */
    public String getHome() {
        return home(visit.getPerson(), visit.city().slug());
    }

    /** A person's first page: the first link of their bar; their city's public page when there is none. */
    static String home(Person person, String city) {
        return open(person).findFirst().map(r -> r.to(city)).orElse("/" + city);
    }

    private static Stream<Route> open(Person person) {
        return ORDER.stream().filter(r -> r.anyOf().stream().anyMatch(person.role().permissions()::contains));
    }
}
