package org.daylight.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.determination.time.TimeSheets;
import org.daylight.document.Sweep;
import org.daylight.notice.Outbox;
import org.daylight.notice.incoming.Collector;
import org.daylight.notice.incoming.Sender;

/** All timed work, a line each: how often, and which call. Every turn runs for one city after the other, each as its own, save those of the whole install. */
@ApplicationScoped
public class Timetable {

    private static final Logger LOG = Logger.getLogger(Timetable.class.getName());

    @Resource
    ManagedScheduledExecutorService timer;
    @Inject
    Cities cities;
    @Inject
    Outbox outbox;
    @Inject
    Sweep sweep;
    @Inject
    TimeSheets times;
    @Inject
    Sender sender;
    @Inject
    Collector collector;

    void begin() {
        every(Outbox.seconds(), "mail that waits", outbox::deliver);
        if (sender.mailbox().polls()) {
            once(sender.mailbox().seconds(), "mail that came in", collector::turn);
        }
        afterStart(60, "answers from before there were time sheets", () -> allOf(times::catchUp));
        every(6 * 3600, "stored files that no case names", sweep::sweep);
    }

    /** Of the whole install: once a turn, as no city. */
    private void once(int seconds, String what, Runnable turn) {
        timer.scheduleWithFixedDelay(() -> run(CurrentCity.NONE, what, turn), seconds, seconds, TimeUnit.SECONDS);
    }

    /** A single turn for each city: what an older version left undone. */
    private void afterStart(int seconds, String what, Runnable turn) {
        timer.schedule(() -> cities.slugs().forEach(slug -> run(slug, what, turn)), seconds, TimeUnit.SECONDS);
    }

    private void every(int seconds, String what, Runnable turn) {
        timer.scheduleWithFixedDelay(() -> cities.slugs().forEach(slug -> run(slug, what, turn)), seconds, seconds, TimeUnit.SECONDS);
    }

    /** Batch after batch, each in its own transaction, until one finds nothing. */
    private static void allOf(IntSupplier batch) {
        int done;
        do {
            done = batch.getAsInt();
        } while (done > 0);
    }

    /** A turn that fails is noted, and comes again where it comes again at all; the other cities' turns go on. */
    private static void run(String slug, String what, Runnable turn) {
        try {
            CurrentCity.within(slug, turn);
        } catch (RuntimeException | Error e) { // whatever it was: work that throws is never called again
            LOG.log(Level.WARNING, e, () -> what + " failed for " + slug);
        }
    }
}
