package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The links of the bar: those the person's role may open. */
@Named
@RequestScoped
public class StaffMenu {

    private static final List<Route> ORDER = List.of(Route.QUEUE, Route.KEY_IN);

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

    public List<Link> getLinks() {
        Stream<Route> open = ORDER.stream().filter(r -> r.anyOf().stream().anyMatch(visit.actor()::may));
        return open.map(r -> new Link(r.to(visit.city().slug()), "bar." + r.name(), r == visit.route())).toList();
    }
}
