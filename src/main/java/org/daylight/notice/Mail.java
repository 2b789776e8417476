package org.daylight.notice;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A letter as it goes to the relay: its words as plain text, and the same words as HTML. Neither the address nor the subject can carry a second header or a second recipient: the address is
 * refused unless it is exactly one, and the subject is one line.
 *
 * @param reply where an answer goes; null: to the sender, whom nobody may read
 */
record Mail(String messageId, String to, String reply, String language, String subject, String text, String html, Attachment attached) {

    /** A file that goes with it. */
    record Attachment(String name, String type, byte[] bytes) {
    }

    private static final Pattern ONE_ADDRESS = Pattern.compile("[^\\s\\p{Cc}@<>\"(),:;\\[\\]\\\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");
    private static final int LONGEST_SUBJECT = 200;

    private static final String CSS = new String(Paper.bytes("paper/mail.css"), StandardCharsets.UTF_8);

    /** The mail of a letter that has been taken up, and so has its Message-ID; with a place for answers it says so below the letter. What is annexed goes along on paper (PDF), as the city keeps it. */
    static Mail of(Letter letter, String reply) {
        String html = new LetterHtml(letter.language(), letter.subject(), letter.sheet()).write(CSS);
        String said = new LetterWords(letter.language(), null).say("letter.answer");
        Attachment paper = letter.annex() == null ? null : new Attachment(letter.request().number() + "-" + letter.kind().template() + ".pdf", "application/pdf", letter.pdf());
        return new Mail(letter.messageId(), letter.email(), reply, letter.language(), letter.subject(), reply == null ? letter.body() : letter.body() + "\n\n" + said,
                reply == null ? html : html.replace("</body>", "<p>" + said + "</p></body>"), paper);
    }

    /** The mail of a text that is no letter: it is kept nowhere, and nobody reads an answer to it. */
    static Mail of(String messageId, String to, String language, String subject, Sheet sheet) {
        return new Mail(messageId, to, null, language, subject, sheet.body(), new LetterHtml(language, subject, sheet).write(CSS), null);
    }

    Mail {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("not one e-mail address");
        }
        subject = oneLine(subject);
    }

    /** Whether the text is exactly one address and nothing else. */
    static boolean isAddress(String text) {
        return text != null && ONE_ADDRESS.matcher(text).matches();
    }

    /** Control characters and line ends, those of Unicode included, become blanks; what is too long is cut. */
    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT));
    }
}
