package org.daylight.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.daylight.city.CurrentCity;

/**
 * The person behind this click, read from the database at each click: a right taken away, a changed password or a closed account
 * counts at once. Nobody is signed in for a city other than their own.
 */
@RequestScoped
public class SignedIn {

    /** However busy, a session ends so long after signing in (ASVS 7.3.2); idle, it ends sooner (web.xml). */
    static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    SecurityContext security;
    @Inject
    People people;
    @Inject
    HttpServletRequest request;
    @Inject
    Clock clock;

    /** The person, if the session is theirs, still good, and of the current city. */
    public Optional<Person> person() {
        return caller().filter(c -> c.city().equals(CurrentCity.slug())).flatMap(c -> people.find(c.personId())
                .filter(p -> p.active() && p.stamp().equals(c.stamp())));
    }

    /** The slug of the city whose session this is, whatever city the path names; empty without a session. */
    public Optional<String> city() {
        return caller().map(Caller::city);
    }

    private Optional<Caller> caller() {
        Principal principal = security.getCallerPrincipal();
        return principal == null || isOver() ? Optional.empty() : Caller.read(principal.getName());
    }

    // the session is made at signing in, and a new one at each
    private boolean isOver() {
        HttpSession session = request.getSession(false);
        return session != null && Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isBefore(clock.instant());
    }
}
