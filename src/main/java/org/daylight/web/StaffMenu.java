package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.account.Person;

/** The links of the bar: those the person's role may open. */
@Named
@RequestScoped
public class StaffMenu {

    private static final List<Route> ORDER = List.of(Route.QUEUE, Route.KEY_IN, Route.SUPERVISOR, Route.ADMIN, Route.AUDIT, Route.PASSWORD);

    @Inject
    Visit visit;

    /** One link of the bar. */
    public record Link(String path, String key, boolean current) {

        public String getPath() {
            return path;
        }

        public String getKey() {
            return key;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    /** The person's first page: the first of the bar. */
    public String getHome() {
        return home(visit.getPerson(), visit.city().slug());
    }

    static String home(Person person, String slug) {
        return ORDER.stream().filter(r -> r.isFor(person.role().permissions())).findFirst().orElseThrow().to(slug);
    }

    public List<Link> getLinks() {
        Stream<Route> open = ORDER.stream().filter(r -> r != Route.PASSWORD && r.isFor(visit.actor().permissions()));
        return open.map(r -> new Link(r.to(visit.city().slug()), "bar." + r.name(), r == visit.route() || visit.getPath().startsWith(r.to(visit.city().slug()) + "/") && r != Route.QUEUE)).toList();
    }
}
