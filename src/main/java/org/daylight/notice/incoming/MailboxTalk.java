package org.daylight.notice.incoming;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One talk with the mailbox (IMAP): hands over each mail that lies in the inbox, and moves it out only when that has returned. Whether a
 * person has opened a mail there does not matter.
 */
record MailboxTalk(Mailbox box, Instant now) {

    private static final Logger LOG = Logger.getLogger(MailboxTalk.class.getName());
    private static final int MOST_AT_ONCE = 200;
    private static final String THIRTY_SECONDS = "30000";

    /** Hands over what is there; returns how many mails were moved. Fails when the mailbox cannot be read. */
    int each(Consumer<Arrival> keeper) throws MessagingException {
        String protocol = box.security() == Mailbox.Security.TLS ? "imaps" : "imap";
        try (Store store = Session.getInstance(settings(protocol)).getStore(protocol)) {
            store.connect(box.host(), box.port(), box.user(), box.password());
            try (Folder folder = store.getFolder(box.folder())) {
                Folder done = store.getFolder(box.done());
                if (!done.exists() && !done.create(Folder.HOLDS_MESSAGES)) {
                    throw new MessagingException("the folder " + box.done() + " cannot be made in the mailbox");
                }
                folder.open(Folder.READ_WRITE);
                int moved = 0;
                int there = folder.getMessageCount();
                for (int i = 1; i <= there && moved < MOST_AT_ONCE; i++) { // past those that cannot be kept, or they would hold up the rest
                    moved += moves(folder.getMessage(i), folder, done, keeper) ? 1 : 0;
                }
                folder.close(true);
                return moved;
            }
        }
    }

    /** One mail that makes trouble must not hold up the others; it stays in the inbox and is tried again. */
    private boolean moves(Message message, Folder folder, Folder done, Consumer<Arrival> keeper) throws MessagingException {
        try {
            if (message.isSet(Flags.Flag.DELETED)) {
                return false;
            }
            keeper.accept(arrival(message));
            folder.copyMessages(new Message[] {message}, done);
            message.setFlag(Flags.Flag.DELETED, true);
            return true;
        } catch (MessageRemovedException e) {
            return false; // another node was quicker
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.log(Level.WARNING, e, () -> "a mail could not be kept and stays in the mailbox");
            return false;
        }
    }

    private Arrival arrival(Message message) throws MessagingException, IOException {
        Date got = message.getReceivedDate();
        Instant receivedAt = got == null ? now : got.toInstant();
        if (message.getSize() > box.limit()) {
            return Arrival.head(head(message), message.getSize(), receivedAt);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(1000, message.getSize()));
        message.writeTo(bytes);
        return Arrival.of(bytes.toByteArray(), receivedAt);
    }

    private static byte[] head(Message message) throws MessagingException {
        StringBuilder head = new StringBuilder();
        for (Header one : Collections.list(message.getAllHeaders())) {
            head.append(one.getName()).append(": ").append(one.getValue()).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Properties settings(String protocol) {
        String all = "mail." + protocol + ".";
        Properties settings = new Properties();
        for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.put(all + timeout, THIRTY_SECONDS);
        }
        settings.put(all + "ssl.checkserveridentity", "true");
        settings.put(all + "starttls.enable", String.valueOf(box.security() == Mailbox.Security.STARTTLS));
        settings.put(all + "starttls.required", String.valueOf(box.security() == Mailbox.Security.STARTTLS));
        settings.put(all + "peek", "true");
        settings.put(all + "fetchsize", "262144");
        return settings;
    }
}
