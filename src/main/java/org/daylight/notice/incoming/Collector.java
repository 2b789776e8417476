package org.daylight.notice.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks into the install's mailbox, by the timetable, on every node: whichever is quicker keeps a mail, and the other finds it kept. */
@ApplicationScoped
public class Collector {

    private static final Logger LOG = Logger.getLogger(Collector.class.getName());

    @Inject
    Sender ours;
    @Inject
    Mailroom room;
    @Inject
    Clock clock;

    private volatile Instant deafSince;

    /** Takes in what lies there, then sorts everything unsorted, whether or not the mailbox could be read. */
    public void turn() {
        if (ours.mailbox().polls()) {
            try {
                new MailboxTalk(ours.mailbox(), clock.instant()).each(room::keep);
                deafSince = null;
            } catch (MessagingException | RuntimeException e) {
                if (deafSince == null) { // once, not every minute
                    LOG.log(Level.WARNING, e, () -> "the mailbox cannot be read: " + ours.mailbox());
                    deafSince = clock.instant();
                }
            }
        }
        room.sort();
    }

    /** Since when this node cannot read the mailbox; null: it can. */
    public Instant deafSince() {
        return deafSince;
    }
}
