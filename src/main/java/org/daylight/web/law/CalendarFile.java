package org.daylight.web.law;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A calendar as RFC 5545 writes it: whole days, lines of at most 75 octets ended by CRLF, text escaped. */
final class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant made;

    CalendarFile(Instant made) {
        this.made = made;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Daylight//Case dates//EN");
        line("CALSCALE:GREGORIAN");
    }

    /** A whole day. The same id in a later file stands for the same event, so that a moved date moves in the reader's calendar. */
    CalendarFile day(String id, LocalDate date, String summary) {
        line("BEGIN:VEVENT");
        line("UID:" + id);
        line("DTSTAMP:" + STAMP.format(made));
        line("DTSTART;VALUE=DATE:" + DAY.format(date));
        line("DTEND;VALUE=DATE:" + DAY.format(date.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    /** The whole file. */
    String text() {
        return text + "END:VCALENDAR\r\n";
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\\n").replace("\n", "\\n");
    }

    // 3.1: folded after octets, never within a character; the blank that begins a folded line is one of its octets
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length();) {
            String one = Character.toString(line.codePointAt(at));
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += more;
            at += one.length();
        }
        text.append("\r\n");
    }
}
