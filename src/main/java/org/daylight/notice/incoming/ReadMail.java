package org.daylight.notice.incoming;

import java.util.List;
import java.util.Set;
import org.daylight.document.Upload;

/**
 * A mail as it could be read. Texts are harmless: no control characters, headers on one line. Nothing in it is proved: who sent it is what
 * the mail says.
 *
 * @param messageId  with its angle brackets; null: it has none
 * @param sender     the one address it says it is from; null: none that can be written to
 * @param recipients all addresses it or the mailbox says it was meant for, in lower case
 * @param answersTo  Message-IDs it refers to: what it answers, or what came back
 * @param language   that its head tells, of those we speak; null: none
 * @param text       the words, and the history that was quoted
 * @param bounce     what it says of a letter that came back; null of anything that is no bounce
 * @param broken     whether something of it could not be read
 */
record ReadMail(String messageId, String sender, String senderName, List<String> recipients, Set<String> answersTo, String subject, String language,
        MailText text, List<Attachment> attachments, MailNature nature, Bounce bounce, boolean suspect, boolean broken) {

    /** A file in a mail: its name and type as the mail says, and its bytes to be read once. */
    record Attachment(String name, String type, Upload.Content content) {

        Upload upload() {
            return new Upload(name, 0, content);
        }
    }

    /** What a machine says of a mail of ours: whether that is the end of it, and in what words. */
    record Bounce(boolean forGood, String said) {
    }

    /** Whether it says nothing at all. */
    boolean blank() {
        return subject == null && text.isBlank() && attachments.isEmpty();
    }
}
