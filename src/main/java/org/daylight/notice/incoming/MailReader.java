package org.daylight.notice.incoming;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.city.Wording;
import org.daylight.law.Refused;
import org.daylight.notice.incoming.ReadMail.Attachment;

/**
 * Reads the bytes of a mail, whatever they are: what cannot be read is noted as broken, and never thrown. Bounded in depth, in parts and in
 * the length of text, so that no mail can hold up the others.
 */
final class MailReader {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_HEADER = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 300;
    private static final int MOST_RECIPIENTS = 100;
    private static final Session SETTINGS = Session.getInstance(new Properties());
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,250}>");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)\\s*(en|es|vi)\\b.*");
    private static final Pattern SUSPECT = Pattern.compile("(?is).*\\bdmarc\\s*=\\s*fail.*");
    private static final List<String> TO = List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc");

    private final MimeMessage message;
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private int parts;
    private boolean broken;

    private MailReader(MimeMessage message) {
        this.message = message;
    }

    /** What can be read of it. */
    static ReadMail read(byte[] bytes) {
        MimeMessage message;
        try {
            message = new MimeMessage(SETTINGS, new ByteArrayInputStream(bytes));
        } catch (MessagingException | RuntimeException e) {
            return new ReadMail(null, null, null, List.of(), Set.of(), null, null, MailText.of(""), List.of(), MailNature.PERSON, null, false, true);
        }
        return new MailReader(message).read();
    }

    private ReadMail read() {
        String text = text(message, 0);
        InternetAddress from = from();
        String sender = from == null ? null : from.getAddress();
        Map<String, String> head = head();
        MailNature nature = MailNature.of(head, sender);
        boolean bounced = nature == MailNature.BOUNCE;
        String told = String.join("\n", reports) + (bounced ? "\n" + text : "");
        Set<String> answersTo = ids(header("In-Reply-To") + " " + header("References"));
        if (bounced) {
            answersTo.addAll(BounceText.ids(told));
        }
        boolean suspect = SUSPECT.matcher(header("Authentication-Results")).matches() || header("X-Spam-Flag").strip().equalsIgnoreCase("yes");
        Matcher language = LANGUAGE.matcher(header("Content-Language"));
        boolean empty = head.isEmpty();
        return new ReadMail(ids(header("Message-ID")).stream().findFirst().orElse(null), sender, from == null ? null : MailText.line(from.getPersonal(), LONGEST_NAME),
                recipients(), answersTo, MailText.line(decoded("Subject"), LONGEST_SUBJECT), language.matches() ? language.group(1).toLowerCase(Locale.ROOT) : null,
                MailText.of(text), List.copyOf(attachments), nature, bounced ? BounceText.read(told) : null, suspect, broken || empty);
    }

    /** The text of a part and all below it; files are noted on the way. */
    private String text(Part part, int depth) {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            broken = true;
            return "";
        }
        try {
            String type = type(part);
            if (type.startsWith("multipart/")) {
                return texts((Multipart) part.getContent(), type.equals("multipart/alternative"), depth);
            }
            boolean file = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || fileName(part) != null;
            if (!file && (type.equals("text/plain") || type.equals("text/html"))) {
                String text = MailBytes.text(content(part), charset(part));
                return type.equals("text/html") ? Html.text(text) : text;
            }
            if (type.equals("message/delivery-status") || type.equals("text/rfc822-headers") || type.equals("message/rfc822")) {
                reports.add(MailBytes.text(content(part), null));
            }
            attach(part, type);
        } catch (IOException | MessagingException | RuntimeException e) {
            broken = true;
        }
        return "";
    }

    /** All of them, one under the other; of alternatives the first plain one with words in it, else the last with any. */
    private String texts(Multipart all, boolean alternatives, int depth) throws MessagingException {
        List<String> found = new ArrayList<>();
        String plain = null;
        for (int i = 0; i < all.getCount() && parts <= MOST_PARTS; i++) {
            BodyPart one = all.getBodyPart(i);
            String text = text(one, depth + 1);
            if (!text.isBlank()) {
                found.add(text);
                plain = plain == null && type(one).equals("text/plain") ? text : plain;
            }
        }
        if (alternatives && !found.isEmpty()) {
            return plain != null ? plain : found.get(found.size() - 1);
        }
        return String.join("\n\n", found);
    }

    private void attach(Part part, String type) throws MessagingException {
        String name = fileName(part);
        String ending = type.equals("message/rfc822") ? ".eml" : type.startsWith("text/") ? ".txt" : "";
        attachments.add(new Attachment(name != null ? name : "attachment-" + (attachments.size() + 1) + ending, type, () -> content(part)));
    }

    /** Decoded, or as it stands where the encoding is unknown. */
    private static InputStream content(Part part) throws IOException {
        try {
            return part.getInputStream();
        } catch (IOException | MessagingException | RuntimeException e) {
            try {
                return part instanceof MimeBodyPart body ? body.getRawInputStream() : ((MimeMessage) part).getRawInputStream();
            } catch (MessagingException raw) {
                throw new IOException(raw);
            }
        }
    }

    private static String type(Part part) throws MessagingException {
        String said = part.getContentType();
        String type = said == null ? "text/plain" : said.replaceAll("[;\\s].*(?s:.*)", "").strip().toLowerCase(Locale.ROOT);
        return type.contains("/") ? type : "text/plain";
    }

    private static String charset(Part part) {
        try {
            return new ContentType(part.getContentType()).getParameter("charset");
        } catch (MessagingException | RuntimeException e) {
            return null;
        }
    }

    private static String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException | RuntimeException e) {
            return null;
        }
    }

    private static String fileName(Part part) {
        try {
            String name = part.getFileName();
            return name == null || name.isBlank() ? null : MimeUtility.decodeText(name);
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
            return "attachment";
        }
    }

    private InternetAddress from() {
        for (String name : List.of("From", "Sender")) {
            for (InternetAddress address : addresses(header(name))) {
                if (isAddress(address.getAddress())) {
                    return address;
                }
            }
        }
        return null;
    }

    private List<String> recipients() {
        return TO.stream().flatMap(name -> Stream.of(addresses(header(name)))).map(InternetAddress::getAddress).filter(MailReader::isAddress)
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

    static Set<String> ids(String text) {
        Set<String> ids = new LinkedHashSet<>();
        MESSAGE_ID.matcher(text).results().limit(MOST_RECIPIENTS).forEach(id -> ids.add(id.group()));
        return ids;
    }

    /** All values of a header, or an empty text. */
    private String header(String name) {
        try {
            String value = message.getHeader(name, ", ");
            return value == null ? "" : value.substring(0, Math.min(value.length(), name.equals("References") || TO.contains(name) ? 20 * LONGEST_HEADER : LONGEST_HEADER));
        } catch (MessagingException | RuntimeException e) {
            broken = true;
            return "";
        }
    }

    private String decoded(String name) {
        String raw = header(name);
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(raw));
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return raw;
        }
    }

    private Map<String, String> head() {
        Map<String, String> head = new HashMap<>();
        try {
            for (Header header : Collections.list(message.getAllHeaders())) {
                String value = header.getValue() == null ? "" : header.getValue();
                head.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), value.substring(0, Math.min(value.length(), LONGEST_HEADER)));
            }
            head.computeIfPresent("subject", (name, value) -> String.valueOf(MailText.line(decoded("Subject"), LONGEST_SUBJECT)));
        } catch (MessagingException | RuntimeException e) {
            broken = true;
        }
        return head;
    }
}
