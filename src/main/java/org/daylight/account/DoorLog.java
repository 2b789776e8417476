package org.daylight.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.daylight.city.CurrentCity;

/**
 * What the door saw, one line each in the server's log: who signed in and out, which tries failed, what staff were refused
 * (ASVS 16.3.1, 16.3.2). Nothing typed gets in unwashed, and nothing secret at all. A sign-in is a link in the city's chain, too.
 */
@ApplicationScoped
public class DoorLog {

    private static final Logger LOG = Logger.getLogger(DoorLog.class.getName());
    private static final int LONGEST = 120;

    @Inject
    People people;

    /** Somebody has signed in. Must run with that person's city as the current one. */
    public void signedIn(Person person, String client) {
        people.noteSignIn(person);
        LOG.info(() -> line("signed in", Actor.of(person).inLog(), client));
    }

    /** A wrong name or password. What was typed as a name is told only if it looks like one: some people type their password there. */
    public void failed(String name, String client) {
        String who = name.strip().matches("[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+") ? name.strip() : "(no address)";
        LOG.warning(() -> line("sign-in failed", who, client));
    }

    /** Somebody waits because of too many tries. */
    public void slowed(String client) {
        LOG.warning(() -> line("sign-in slowed", "-", client));
    }

    /** A wrong set-up code. */
    public void setUpFailed(String client) {
        LOG.warning(() -> line("set-up failed", "-", client));
    }

    public void signedOut(String city, Person person, String client) {
        LOG.info(() -> clean(city) + " " + line("signed out", Actor.of(person).inLog(), client));
    }

    /** Staff asked for a page they may not see, or that is not there. */
    public void refused(Person person, String path, int status, String client) {
        LOG.warning(() -> line("refused " + status, Actor.of(person).inLog() + " " + clean(path), client));
    }

    private static String line(String what, String who, String client) {
        return (CurrentCity.slug().equals(CurrentCity.NONE) ? "" : CurrentCity.slug() + " ") + what + ": " + clean(who) + " from " + clean(client);
    }

    /** One line, of ordinary length: no control characters, none that turn the reading direction. */
    static String clean(String text) {
        String washed = text == null ? "-" : text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return washed.length() > LONGEST ? washed.substring(0, LONGEST) + "…" : washed;
    }
}
