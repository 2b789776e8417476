package org.daylight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.daylight.account.Mode;
import org.daylight.city.Cities;
import org.daylight.notice.incoming.Sender;

/** Takes one mail to the city's relay, through the server's mail session. A demonstration has no courier. */
@ApplicationScoped
class Courier {

    private static final String SESSION = "java:jboss/mail/Default";
    private static final List<String> TIMEOUTS = List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    private static final String THIRTY_SECONDS = "30000";
    /** Of a mail that comes back the head is enough (RFC 3461): it has the Message-ID, and no words that were for the requester alone. */
    private static final String RETURN = "mail.smtp.dsn.ret";
    private static final String HEAD = "HDRS";

    @Inject
    Mode mode;
    @Inject
    Cities cities;
    @Inject
    Sender sender;
    @Inject
    Clock clock;

    /** Whether there is a relay to go to. */
    boolean goes() {
        return relay().mails();
    }

    /** Where our mail comes from: what follows the @ of the sender's address. */
    String domain() {
        return relay().domain();
    }

    /** A letter as it goes there, with the address its answer may go to where answers are read. */
    Mail mail(Letter letter) {
        return Mail.of(letter, sender.reply(letter.request().number()).orElse(null));
    }

    /** Takes it there. The last thing before the relay gets it is {@code mayHand}; when that says no, nothing is sent and the answer is null. */
    Answer take(Mail mail, BooleanSupplier mayHand) {
        try {
            Session session = InitialContext.doLookup(SESSION);
            // a relay that hangs must not outlast the letter's lease
            TIMEOUTS.forEach(name -> session.getProperties().putIfAbsent(name, THIRTY_SECONDS));
            session.getProperties().putIfAbsent(RETURN, HEAD);
            return new Post(session, relay().from(), cities.current().name(), Date.from(clock.instant())).send(mail, mayHand);
        } catch (NamingException e) {
            return new Answer(Answer.Kind.LATER, "no mail session: " + e.getClass().getName());
        }
    }

    /** What the environment says of mail. */
    Relay relay() {
        return Relay.of(System.getenv(), mode.isDemo());
    }
}
