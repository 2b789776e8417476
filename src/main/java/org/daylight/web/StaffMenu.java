package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.account.Person;
import org.daylight.notice.incoming.IncomingMails;
import org.daylight.notice.incoming.Sender;

/** The links of the bar: those the person's role may open. */
@Named
@RequestScoped
public class StaffMenu {

    private static final List<Route> ORDER = List.of(Route.QUEUE, Route.TASKS, Route.MAIL, Route.KEY_IN, Route.SUPERVISOR, Route.ADMIN, Route.AUDIT);

    @Inject
    Visit visit;
    @Inject
    Sender sender;
    @Inject
    IncomingMails mails;

    /** One link of the bar. */
    public record Link(String path, String key, String letter, boolean current, long count) {

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

        /** How many things wait there; 0 where nobody counts. */
        public long getCount() {
            return count;
        }
    }

    public List<Link> getLinks() {
        return open(visit.getPerson()).filter(r -> r != Route.MAIL || sender.addresses().isPresent()).map(this::link).toList();
    }

    private Link link(Route route) {
        String path = route.to(visit.city().slug());
        boolean current = route == visit.route() || route != Route.QUEUE && visit.getPath().startsWith(path + "/");
        return new Link(path, "bar." + route.name(), route.name().substring(0, 1).toLowerCase(Locale.ROOT), current,
                route == Route.MAIL ? mails.waiting() : 0);
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
        return ORDER.stream().filter(r -> r.isFor(person.role().permissions()));
    }
}
