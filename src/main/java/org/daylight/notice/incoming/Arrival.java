package org.daylight.notice.incoming;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.daylight.audit.Act;

/**
 * A mail as the mailbox gave it.
 *
 * @param bytes      the whole, or the head alone
 * @param size       bytes of the whole
 * @param receivedAt when the mailbox got it
 */
record Arrival(byte[] bytes, long size, boolean whole, Instant receivedAt, ReadMail read) {

    static Arrival of(byte[] bytes, Instant receivedAt) {
        return new Arrival(bytes, bytes.length, true, receivedAt.truncatedTo(ChronoUnit.MILLIS), MailReader.read(bytes));
    }

    /** One that is larger than is taken. */
    static Arrival head(byte[] head, long size, Instant receivedAt) {
        return new Arrival(head, size, false, receivedAt.truncatedTo(ChronoUnit.MILLIS), MailReader.read(head));
    }

    String sha256() {
        return HexFormat.of().formatHex(digest(bytes, 0));
    }

    /**
     * By what the same mail is known when it comes again: Message-ID, recipient, sender, subject, and what follows the head (of a mail too large
     * to be here, its size), since each way through the net adds to the head. A mail without a Message-ID is known by all of its bytes.
     */
    String key(String recipient) {
        String id = read.messageId();
        return id == null ? sha256() : Act.hash(String.join("\n", id, recipient, read.sender(), read.subject(), whole ? "" : String.valueOf(size)) + "\n" + HexFormat.of().formatHex(digest(bytes, whole ? MailBytes.endOfHead(bytes) : bytes.length)));
    }

    private static byte[] digest(byte[] bytes, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, bytes.length - from);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
