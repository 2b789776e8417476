package org.daylight.web.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** RFC 5545, the parts we write. */
class CalendarFileTest {

    private static final Instant NOON = Instant.parse("2026-03-16T19:00:00.123Z");
    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);

    @Test
    void writesAWholeDayWithItsStamp() {
        assertEquals(String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Daylight//Case dates//EN", "CALSCALE:GREGORIAN", "BEGIN:VEVENT",
                "UID:TUS-2026-0042-due@tustin.daylight", "DTSTAMP:20260316T190000Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
                "SUMMARY:TUS-2026-0042: determination due", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""),
                new CalendarFile(NOON).day("TUS-2026-0042-due@tustin.daylight", THU_2026_12_31, "TUS-2026-0042: determination due").text());
    }

    @Test
    void escapesWhatTheFormatTakesForItself() {
        String text = new CalendarFile(NOON).day("a", THU_2026_12_31, "one, two; three\\four\nfive").text();
        assertTrue(text.contains("SUMMARY:one\\, two\\; three\\\\four\\nfive\r\n"), text);
    }

    @Test
    void foldsLongLinesBetweenCharactersAndLosesNothing() {
        String words = "TUS-2026-0042: hạn chót ra quyết định và những ngày khác của yêu cầu này 🗓 ".repeat(4).strip();
        String text = new CalendarFile(NOON).day("a", THU_2026_12_31, words).text();
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.chars().noneMatch(c -> c == '\n' || c == '\r'), line);
        }
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:" + words + "\r\n"), text);
    }
}
