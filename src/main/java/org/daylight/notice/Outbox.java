package org.daylight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Mails the waiting letters of the current city. Called by the timetable, city by city, on every node: a letter is taken up by one node
 * at a time. One that a node had sent when it died is sent again after its lease; no other letter goes out twice.
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());
    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST_PROBLEM = 500;

    @Inject
    Mailbag bag;
    @Inject
    Courier courier;

    /** Tries each letter whose time has come, once; returns how many went out. Must not run inside a transaction. */
    public int deliver() {
        int sent = 0;
        for (int tried = 0; courier.goes() && tried < MOST_AT_ONCE; tried++) {
            Optional<Letter> letter = bag.claim();
            if (letter.isEmpty()) {
                break;
            }
            String problem = attempt(letter.get());
            bag.settle(letter.get().id(), problem);
            sent += problem == null ? 1 : 0;
        }
        return sent;
    }

    /** Whatever stands in the way of one letter must not hold up the others. */
    private String attempt(Letter letter) {
        try {
            courier.take(new Mail(letter.id(), letter.email(), letter.subject(), letter.body()));
            return null;
        } catch (Exception e) {
            // the message can hold the address, so it goes to the letter and not to the log
            LOG.log(Level.WARNING, "letter {0} could not be mailed: {1}", new Object[] {String.valueOf(letter.id()), e.getClass().getName()});
            String problem = Mail.oneLine(String.valueOf(e.getMessage()));
            return problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
        }
    }
}
