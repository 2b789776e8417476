package org.daylight.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One talk with the relay, and what it means for the letter. Until the text has begun to flow the relay has nothing, whatever breaks; once it
 * has, only a reply tells whether the relay keeps it, and without one nobody knows.
 *
 * @param from   the sender's address
 * @param sender the sender's name: the city's
 */
record Post(Session session, String from, String sender, Date now) {

    /** A reply of the relay's: 4xx, not now; 5xx, never. */
    private static final Pattern REPLY = Pattern.compile("^([45])\\d\\d\\b");
    private static final int LONGEST_PROBLEM = 500;

    /** Sends it, if just before that {@code mayHand} says so; else null. */
    Answer send(Mail mail, BooleanSupplier mayHand) {
        Flowing message = null;
        boolean taken = false;
        try (Transport transport = session.getTransport("smtp")) {
            message = message(mail);
            message.saveChanges();
            transport.connect();
            if (!mayHand.getAsBoolean()) {
                return null;
            }
            transport.sendMessage(message, new Address[] {new InternetAddress(mail.to(), true)});
            taken = true;
        } catch (MessagingException | UnsupportedEncodingException e) {
            if (!taken) { // else it was the goodbye that failed
                return answer(e, message != null && message.flowing);
            }
        }
        return Answer.TAKEN;
    }

    /** The text of a mail, which notes that it begins to flow: by then the relay has agreed to take it. */
    private static final class Flowing extends MimeMessage {

        private final String messageId;
        private boolean flowing;

        Flowing(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }

        @Override
        public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
            flowing = true;
            super.writeTo(out, without);
        }
    }

    private Flowing message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        Flowing message = new Flowing(session, mail.messageId());
        message.setFrom(new InternetAddress(from, sender, "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        if (mail.reply() != null) {
            message.setReplyTo(new Address[] {new InternetAddress(mail.reply(), true)});
        }
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(now);
        message.setContentLanguage(new String[] {mail.language()});
        // one letter to one person, made by a machine: no automatic reply is wanted (RFC 3834), and it is no list
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        MimeMultipart words = new MimeMultipart("alternative", text, html);
        message.setContent(mail.attached() == null ? words : with(mail.attached(), words));
        return message;
    }

    private static MimeMultipart with(Mail.Attachment attached, MimeMultipart words) throws MessagingException {
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(words);
        MimeBodyPart paper = new MimeBodyPart();
        paper.setDataHandler(new DataHandler(new ByteArrayDataSource(attached.bytes(), attached.type())));
        paper.setFileName(attached.name());
        paper.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", letter, paper);
    }

    private static Answer answer(Exception thrown, boolean flowing) {
        String said = null;
        for (Throwable t = thrown; t != null && said == null; t = next(t)) {
            Matcher reply = REPLY.matcher(String.valueOf(t.getMessage()));
            said = reply.find() ? reply.group(1) : null;
        }
        Answer.Kind kind = said != null ? said.equals("5") ? Answer.Kind.NEVER : Answer.Kind.LATER : flowing ? Answer.Kind.UNKNOWN : Answer.Kind.LATER;
        return new Answer(kind, cut(problem(thrown)));
    }

    private static Throwable next(Throwable t) {
        return t instanceof MessagingException e && e.getNextException() != null ? e.getNextException() : t.getCause();
    }

    private static String problem(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable t = thrown; t != null; t = next(t)) {
            all.append(all.isEmpty() ? "" : " / ").append(t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage());
        }
        return all.toString();
    }

    private static String cut(String problem) {
        String line = Mail.oneLine(problem);
        return line.substring(0, Math.min(line.length(), LONGEST_PROBLEM));
    }
}
