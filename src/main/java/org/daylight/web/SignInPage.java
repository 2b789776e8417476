package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.account.DoorLog;
import org.daylight.account.Person;
import org.daylight.account.SignInBrake;
import org.daylight.account.SignedIn;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.law.Refused;

/** Signs staff in, with the server's own security, and leads them to where they were going. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    Visit visit;
    @Inject
    SignedIn signedIn;
    @Inject
    SignInBrake brake;
    @Inject
    Door door;
    @Inject
    DoorLog log;
    @Inject
    Cities cities;
    @Inject
    KeptForm kept;

    private String name;
    private String password;

    /** Refuses with the same words whatever was wrong; slows down after several failures. */
    public void signIn() {
        if (isInterrupted() && visit.parameter("next") == null) {
            return; // this click meant the form that was interrupted, not this one
        }
        String who = name == null ? "" : name;
        Duration wait = brake.wait(who, visit.client());
        if (!wait.isZero()) {
            log.slowed(visit.client());
            throw new TooMany("signin.wait", wait);
        }
        Optional<Person> person = door.enter(who, password);
        if (person.isEmpty()) {
            brake.failed(who, visit.client());
            log.failed(who, visit.client());
            throw Refused.because("signin.wrong");
        }
        brake.succeeded(who, visit.client());
        String home = StaffMenu.home(person.get(), signedIn.city().orElseThrow());
        String next = getNext();
        boolean theirs = next.startsWith("/" + signedIn.city().orElseThrow() + "/");
        kept.remember(next, visit.request().getSession());
        visit.go(theirs ? next + kept.rows() : home, null);
    }

    /** Where to go after signing in: a path of this install, or empty for the person's own first page. */
    public String getNext() {
        String next = visit.parameter("next");
        if (next == null && isInterrupted()) {
            next = visit.getPath();
        }
        return next != null && next.matches("/[a-z][a-zA-Z0-9/_-]*") ? next : "";
    }

    /** Whether this page stands in the way of a form whose session had ended. */
    public boolean isInterrupted() {
        return visit.route() != Route.SIGN_IN;
    }

    /** The accounts of the demo town. */
    public List<String> getDemoAccounts() {
        return cities.slugs().stream().flatMap(slug -> Stream.of("clerk", "liaison", "attorney", "supervisor", "reviewer", "admin")
                .map(who -> who + "@" + slug + ".example")).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
