package org.daylight.notice.incoming;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.city.Wording;
import org.daylight.law.Refused;

/** The head of a mail, value by value; what cannot be read is an empty text, and noted as broken. */
final class MailHead {

    static final int LONGEST_NAME = 200;
    private static final int LONGEST = 2000;
    private static final int LONGEST_SUBJECT = 300;
    private static final int MOST_RECIPIENTS = 100;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,250}>");
    private static final List<String> TO = List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc");

    private final MimeMessage message;
    private boolean broken;

    MailHead(MimeMessage message) {
        this.message = message;
    }

    /** The one address it says it is from, and the name beside it; null: none that can be written to. */
    InternetAddress from() {
        for (String name : List.of("From", "Sender")) {
            for (InternetAddress address : addresses(value(name))) {
                if (isAddress(address.getAddress())) {
                    return address;
                }
            }
        }
        return null;
    }

    /** Whom the mailbox and the mail say it was meant for, in lower case. */
    List<String> recipients() {
        return TO.stream().flatMap(name -> Stream.of(addresses(value(name)))).map(InternetAddress::getAddress).filter(MailHead::isAddress)
                .map(a -> a.toLowerCase(Locale.ROOT)).distinct().limit(MOST_RECIPIENTS).toList();
    }

    private static InternetAddress[] addresses(String header) {
        try {
            return InternetAddress.parseHeader(header, false);
        } catch (AddressException | RuntimeException e) {
            return new InternetAddress[0];
        }
    }

    private static boolean isAddress(String text) {
        try {
            Wording words = new Wording();
            words.optionalEmail("email", text);
            words.check();
            return text != null && !text.isBlank();
        } catch (Refused refused) {
            return false;
        }
    }

    private static Set<String> ids(String text) {
        Set<String> ids = new LinkedHashSet<>();
        MESSAGE_ID.matcher(text).results().limit(MOST_RECIPIENTS).forEach(id -> ids.add(id.group()));
        return ids;
    }

    /** All values of a header, or an empty text. */
    String value(String name) {
        try {
            String value = message.getHeader(name, ", ");
            return value == null ? "" : value.substring(0, Math.min(value.length(), name.equals("References") || TO.contains(name) ? 20 * LONGEST : LONGEST));
        } catch (MessagingException | RuntimeException e) {
            broken = true;
            return "";
        }
    }

    private String decoded(String name) {
        String raw = value(name);
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(raw));
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return raw;
        }
    }

    /** The first value of each header, names in lower case, the subject decoded. */
    Map<String, String> all() {
        Map<String, String> head = new HashMap<>();
        try {
            for (Header header : Collections.list(message.getAllHeaders())) {
                String value = header.getValue() == null ? "" : header.getValue();
                head.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), value.substring(0, Math.min(value.length(), LONGEST)));
            }
            head.computeIfPresent("subject", (name, value) -> String.valueOf(subject()));
        } catch (MessagingException | RuntimeException e) {
            broken = true;
        }
        broken = broken || head.isEmpty();
        return head;
    }

    /** One line; null: none. */
    String subject() {
        return MailText.line(decoded("Subject"), LONGEST_SUBJECT);
    }

    /** With its brackets; null: none. */
    String messageId() {
        return ids(value("Message-ID")).stream().findFirst().orElse(null);
    }

    /** The Message-IDs of what it answers. */
    Set<String> answersTo() {
        return ids(value("In-Reply-To") + " " + value("References"));
    }

    /** Whether something of it could not be read, or there is none. */
    boolean broken() {
        return broken;
    }
}
