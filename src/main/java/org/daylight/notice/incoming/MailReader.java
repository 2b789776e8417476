package org.daylight.notice.incoming;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.notice.incoming.ReadMail.Attachment;

/**
 * Reads the bytes of a mail, whatever they are: what cannot be read is noted as broken, and never thrown. Bounded in depth, in parts and in
 * the length of text, so that no mail can hold up the others.
 */
final class MailReader {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200;
    private static final int MOST_BORDERS = 5_000; // the mail library reads every part before it says how many there are
    private static final Session SETTINGS = Session.getInstance(new Properties());
    private static final Pattern LANGUAGE = Pattern.compile("(?i)\\s*(en|es|vi)\\b.*");
    private static final Pattern SUSPECT = Pattern.compile("(?is).*\\bdmarc\\s*=\\s*fail.*");

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
        if (MailBytes.borders(bytes) <= MOST_BORDERS) {
            try {
                return new MailReader(message(bytes)).read();
            } catch (MessagingException | RuntimeException | StackOverflowError e) {
                // one that nobody was meant to read: as below
            }
        }
        return headOnly(Arrays.copyOf(bytes, MailBytes.endOfHead(bytes)));
    }

    /** Of a mail whose body cannot be read: whose it is and for whom, so that the right city's staff look at it. */
    private static ReadMail headOnly(byte[] head) {
        try {
            MailReader reader = new MailReader(message(head));
            reader.broken = true;
            reader.parts = MOST_PARTS; // no part is opened
            return reader.read();
        } catch (MessagingException | RuntimeException | StackOverflowError e) {
            return new ReadMail(null, null, null, List.of(), Set.of(), null, null, MailText.of(""), List.of(), MailNature.PERSON, null, false, true);
        }
    }

    private static MimeMessage message(byte[] bytes) throws MessagingException {
        return new MimeMessage(SETTINGS, new ByteArrayInputStream(bytes));
    }

    private ReadMail read() {
        String text = text(message, 0);
        MailHead head = new MailHead(message);
        InternetAddress from = head.from();
        String sender = from == null ? null : from.getAddress();
        MailNature nature = MailNature.of(head.all(), sender);
        boolean bounced = nature == MailNature.BOUNCE;
        String told = String.join("\n", reports) + (bounced ? "\n" + text : "");
        Set<String> answersTo = head.answersTo();
        if (bounced) {
            answersTo.addAll(BounceText.ids(told));
        }
        boolean suspect = SUSPECT.matcher(head.value("Authentication-Results")).matches() || head.value("X-Spam-Flag").strip().equalsIgnoreCase("yes");
        Matcher language = LANGUAGE.matcher(head.value("Content-Language"));
        return new ReadMail(head.messageId(), sender, from == null ? null : MailText.line(from.getPersonal(), MailHead.LONGEST_NAME), head.recipients(), answersTo,
                head.subject(), language.matches() ? language.group(1).toLowerCase(Locale.ROOT) : null, MailText.of(text), List.copyOf(attachments), nature,
                bounced ? BounceText.read(told) : null, suspect, broken || head.broken());
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
}
