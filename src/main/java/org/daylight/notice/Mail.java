package org.daylight.notice;

import java.util.regex.Pattern;

/**
 * A letter as it goes to the relay. Neither the address nor the subject can carry a second header or a second recipient: the address is
 * refused unless it is exactly one, and the subject is one line.
 */
record Mail(Long letterId, String to, String subject, String body) {

    private static final Pattern ONE_ADDRESS = Pattern.compile("[^\\s\\p{Cc}@<>\"(),:;\\[\\]\\\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");
    private static final int LONGEST_SUBJECT = 200;

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
