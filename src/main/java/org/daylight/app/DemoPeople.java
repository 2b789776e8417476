package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.daylight.account.Actor;
import org.daylight.account.Passwords;
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.account.Role;
import org.daylight.city.AppealRoute;
import org.daylight.city.AppealRoutes;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.city.Seen;
import org.daylight.notice.LetterKind;
import org.daylight.notice.LetterWordings;

/** The standing cast of the demo town: one person a role in every city, all with the same well-known password. */
@ApplicationScoped
public class DemoPeople {

    /** Stays as the city is: it has specified no review, so that this can be seen too. R6.2 */
    private static final String WITHOUT_REVIEW = "thousand-oaks";

    static final String PASSWORD = "daylight-demo";

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    People people;
    @Inject
    Passwords passwords;
    @Inject
    Cities cities;
    @Inject
    LetterWordings wordings;
    @Inject
    DemoPrices prices;

    /** The stored form of the demo password; made once for all. */
    String stored() {
        return passwords.store("password", PASSWORD);
    }

    /** Moves the cast into the current city, with a review route for them to use, prices in some cities, and a letter in their own words; false if they live there already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean moveIn(String stored) {
        if (!people.all().isEmpty()) {
            return false;
        }
        String desk = cities.current().department("POLICE").map(d -> "POLICE").orElse("IT");
        add("clerk", "Rosa Delgado", "Deputy City Clerk", Role.CLERK, "CLERK", stored);
        add("liaison", "Minh Tran", "Records Liaison", Role.LIAISON, desk, stored);
        add("attorney", "Judith Okafor", "Assistant City Attorney", Role.ATTORNEY, null, stored);
        add("supervisor", "Helen Park", "City Clerk", Role.SUPERVISOR, "CLERK", stored);
        add("reviewer", "Grace Holloway", "Assistant City Manager", Role.SUPERVISOR, null, stored);
        add("manager", "David Reyes", "City Manager", Role.SUPERVISOR, null, stored);
        Person admin = add("admin", "Sam Whitfield", "Systems Administrator", Role.ADMINISTRATOR, "IT", stored);
        Seen made = new Seen("demonstration: made up, not the city’s", LocalDate.now(clock));
        if (!CurrentCity.slug().equals(WITHOUT_REVIEW)) {
            em.persist(new AppealRoute(review(1, "City Manager", 10, AppealRoute.Base.DENIAL, 0L), made));
            em.persist(new AppealRoute(review(2, "City Council", null, AppealRoute.Base.DECISION, null), made));
        }
        prices.adopt(Actor.of(admin));
        ownWords(Actor.of(admin));
        return true;
    }

    private static AppealRoutes.Draft review(int level, String name, Integer decisionDays, AppealRoute.Base base, Long feeCents) {
        return new AppealRoutes.Draft(level, name, name + " (made up for the demonstration)", "Whoever asked for the records", "City Clerk", 30,
                AppealRoute.DayUnit.CALENDAR, base, decisionDays, AppealRoute.Effect.BINDING, feeCents, null, null);
    }

    /** For letters of the first of next month and later. */
    private void ownWords(Actor admin) {
        wordings.replace(LetterKind.ACKNOWLEDGEMENT, "en", LetterWordings.product(LetterKind.ACKNOWLEDGEMENT, "en")
                + "\n\nYou can follow your request online at any hour, with its number and the code on your receipt.",
                LocalDate.ofInstant(clock.instant(), cities.current().zone()).plusMonths(1).withDayOfMonth(1), admin);
    }

    private Person add(String who, String name, String title, Role role, String department, String stored) {
        return people.addStored(who + "@" + CurrentCity.slug() + ".example", name, title, role, department, stored);
    }
}
