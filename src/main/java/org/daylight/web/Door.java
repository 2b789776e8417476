package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.daylight.account.DoorLog;
import org.daylight.account.Person;
import org.daylight.account.SignedIn;
import org.daylight.city.CurrentCity;

/** In and out. Whoever comes in gets a session of their own: the one before ends, so that nobody can have prepared it (session fixation). */
@RequestScoped
public class Door {

    @Inject
    SecurityContext security;
    @Inject
    SignedIn signedIn;
    @Inject
    DoorLog log;
    @Inject
    Visit visit;

    /** Signs in with the server's own security and says who came; empty when name or password is wrong. */
    public Optional<Person> enter(String name, String password) {
        leave(visit.request());
        AuthenticationStatus status = security.authenticate(visit.request(), visit.response(), AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, password == null ? "" : password)).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            return Optional.empty();
        }
        visit.request().getSession();
        visit.request().changeSessionId();
        return CurrentCity.within(signedIn.city().orElseThrow(), () -> {
            Optional<Person> person = signedIn.person();
            person.ifPresent(p -> log.signedIn(p, visit.client()));
            return person;
        });
    }

    /** Ends the session on the server, if there is one. */
    static void leave(HttpServletRequest request) {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
