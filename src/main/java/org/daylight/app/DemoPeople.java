package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.daylight.account.Passwords;
import org.daylight.account.People;
import org.daylight.account.Role;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;

/** The standing cast of the demo town: one person a role in every city, all with the same well-known password. */
@ApplicationScoped
public class DemoPeople {

    static final String PASSWORD = "daylight-demo";

    @Inject
    People people;
    @Inject
    Passwords passwords;
    @Inject
    Cities cities;

    /** The stored form of the demo password; made once for all. */
    String stored() {
        return passwords.store("password", PASSWORD);
    }

    /** Moves the cast into the current city; does nothing if they live there already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void moveIn(String stored) {
        if (!people.all().isEmpty()) {
            return;
        }
        String desk = cities.current().department("POLICE").map(d -> "POLICE").orElse("IT");
        add("clerk", "Rosa Delgado", "Deputy City Clerk", Role.CLERK, "CLERK", stored);
        add("liaison", "Minh Tran", "Records Liaison", Role.LIAISON, desk, stored);
        add("attorney", "Judith Okafor", "Assistant City Attorney", Role.ATTORNEY, null, stored);
        add("supervisor", "Helen Park", "City Clerk", Role.SUPERVISOR, "CLERK", stored);
        add("admin", "Sam Whitfield", "Systems Administrator", Role.ADMINISTRATOR, "IT", stored);
    }

    private void add(String who, String name, String title, Role role, String department, String stored) {
        people.addStored(who + "@" + CurrentCity.slug() + ".example", name, title, role, department, stored);
    }
}
