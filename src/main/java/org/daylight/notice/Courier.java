package org.daylight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.daylight.account.Mode;

/** Takes one mail to the city's relay, through the server's mail session. A demonstration has no courier. */
@ApplicationScoped
class Courier {

    private static final String SESSION = "java:jboss/mail/Default";
    private static final List<String> TIMEOUTS = List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    private static final String THIRTY_SECONDS = "30000";

    @Inject
    Mode mode;
    @Inject
    Clock clock;

    /** Whether there is a relay to go to. */
    boolean goes() {
        return relay().mails();
    }

    /** Sends it, or throws. */
    void take(Mail mail) throws MessagingException, NamingException {
        Session session = InitialContext.doLookup(SESSION);
        // a relay that hangs must not outlast the letter's lease
        TIMEOUTS.forEach(name -> session.getProperties().putIfAbsent(name, THIRTY_SECONDS));
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(relay().from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.setText(mail.body(), "UTF-8");
        Transport.send(message);
    }

    private Relay relay() {
        return Relay.of(System.getenv(), mode.isDemo());
    }
}
