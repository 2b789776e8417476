package org.daylight.notice.incoming;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails as they come: each a text with the line ends of the net. */
public final class SampleMail {

    private SampleMail() {
    }

    /** A plain mail; more lines of the head may follow the text after a bar: {@code "Hello|Precedence: bulk"}. */
    public static byte[] plain(String from, String to, String subject, String id, String text) {
        String[] part = text.split("\\|", 2);
        return bytes("From: " + from + "\nTo: " + to + "\nSubject: " + subject + (id == null ? "" : "\nMessage-ID: <" + id + ">")
                + (part.length > 1 ? "\n" + part[1] : "") + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\n" + part[0]);
    }

    /** A mail with files: name and content by turns. */
    public static byte[] withFiles(String from, String to, String subject, String id, String text, String... files) {
        StringBuilder mail = new StringBuilder("From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nMessage-ID: <" + id
                + ">\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"edge\"\n\n--edge\nContent-Type: text/plain; charset=UTF-8\n\n" + text + "\n");
        for (int i = 0; i < files.length; i += 2) {
            mail.append("--edge\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"").append(files[i])
                    .append("\"\nContent-Transfer-Encoding: base64\n\n").append(Base64.getMimeEncoder().encodeToString(files[i + 1].getBytes(StandardCharsets.UTF_8))).append('\n');
        }
        return bytes(mail.append("--edge--\n").toString());
    }

    /** What a mail system says of a mail that came back. */
    public static byte[] bounce(String to, String ofMessage, String action, String status, String said) {
        return bytes("Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@relay.example>\nTo: " + to + "\nSubject: Undelivered Mail Returned to Sender\n"
                + "Message-ID: <b" + Math.abs(ofMessage.hashCode()) + action + "@relay.example>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"edge\"\n\n--edge\nContent-Type: text/plain\n\nI am sorry.\n"
                + "--edge\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\nFinal-Recipient: rfc822; kim@example.org\nAction: " + action
                + "\nStatus: " + status + "\nDiagnostic-Code: smtp; " + said + "\n\n--edge\nContent-Type: text/rfc822-headers\n\nFrom: records@in.example\nMessage-ID: "
                + ofMessage + "\nSubject: We have your request\n\n--edge--\n");
    }

    public static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
