package org.daylight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Mails the waiting letters of the current city. Called by the timetable, city by city, on every node: a letter is taken up by one node
 * at a time, and no letter goes out twice. What was with the relay when the server or the relay died is in doubt and left to a person.
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());
    private static final int MOST_AT_ONCE = 200;

    @Inject
    Mailbag bag;
    @Inject
    Courier courier;

    /** How often the timetable looks for letters that wait, in seconds. */
    public static int seconds() {
        return Relay.of(System.getenv(), false).seconds();
    }

    /** Tries each letter whose time has come, once, and makes what did not get there a clerk's task; returns how many went out. Must not run inside a transaction. */
    public int deliver() {
        for (int left = 0; left < MOST_AT_ONCE && bag.doubt(); left++) {
            LOG.warning("a letter was with the mail server when a server stopped: nobody knows whether it went, and a clerk is told");
        }
        int sent = 0;
        for (int tried = 0; courier.goes() && tried < MOST_AT_ONCE; tried++) {
            Optional<Letter> letter = bag.claim(courier.domain());
            if (letter.isEmpty()) {
                break;
            }
            Answer answer = attempt(letter.get());
            if (answer != null) {
                bag.settle(letter.get().id(), letter.get().attempts(), answer);
                sent += answer == Answer.TAKEN ? 1 : 0;
            }
        }
        for (int given = 0; given < MOST_AT_ONCE && bag.giveTask(); given++) {
            LOG.info("a letter did not get there: its clerk has a task");
        }
        return sent;
    }

    /** Whatever stands in the way of one letter must not hold up the others. Null: it is somebody else's by now. */
    private Answer attempt(Letter letter) {
        AtomicBoolean handed = new AtomicBoolean();
        Answer answer;
        try {
            answer = !Mail.isAddress(letter.email()) ? new Answer(Answer.Kind.NEVER, "not one e-mail address") : courier.take(courier.mail(letter), () -> {
                handed.set(bag.hand(letter.id(), letter.attempts()));
                return handed.get();
            });
        } catch (RuntimeException e) {
            answer = new Answer(handed.get() ? Answer.Kind.UNKNOWN : Answer.Kind.LATER, e.getClass().getName());
        }
        if (answer != null && answer != Answer.TAKEN) {
            // the problem can hold the address, so it goes to the letter and not to the log
            LOG.log(Level.WARNING, "letter {0} could not be mailed: {1}", new Object[] {String.valueOf(letter.id()), answer.kind()});
        }
        return answer;
    }
}
