package org.daylight.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import java.security.Principal;
import java.util.Optional;
import org.daylight.city.CurrentCity;

/**
 * The person behind this click, read from the database at each click: a right taken away, a changed password or a closed account
 * counts at once. Nobody is signed in for a city other than their own.
 */
@RequestScoped
public class SignedIn {

    @Inject
    SecurityContext security;
    @PersistenceContext
    EntityManager em;

    /** The person, if the session is theirs, still good, and of the current city. */
    @Transactional
    public Optional<Person> person() {
        return caller().filter(c -> c.city().equals(CurrentCity.slug())).map(c -> em.find(Person.class, c.personId()))
                .filter(p -> p.active() && p.stamp().equals(caller().get().stamp()));
    }

    /** The slug of the city whose session this is, whatever city the path names; empty without a session. */
    public Optional<String> city() {
        return caller().map(Caller::city);
    }

    private Optional<Caller> caller() {
        Principal principal = security.getCallerPrincipal();
        return principal == null ? Optional.empty() : Caller.read(principal.getName());
    }
}
