package org.daylight.notice;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTest {

    @Test
    void noLineEndReachesTheSubject() {
        for (String end : new String[] {"\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\0"}) {
            assertEquals("Hello Bcc: all@example.org", mail("kim@example.org", "Hello" + end + "Bcc: all@example.org").subject());
        }
    }

    @Test
    void noSecondAddressOrHeaderReachesTheRecipient() {
        for (String bad : new String[] {"kim@example.org\r\nBcc: all@example.org", "kim@example.org\n", "kim@example.org,all@example.org",
                "kim@example.org all@example.org", "Kim <kim@example.org>", "kim@example.org;all@example.org", "kim@exa\u2028mple.org",
                "k\u0085im@example.org", "@example.org", "kim@", "", null}) {
            assertThrows(IllegalArgumentException.class, () -> mail(bad, "Hello"), bad);
        }
        assertEquals("kim.o’lee+x@example.org", mail("kim.o’lee+x@example.org", "Hello").to());
    }

    @Test
    void cutsALongSubjectBetweenCharacters() {
        String cut = Mail.oneLine("😀".repeat(300));
        assertEquals(200, cut.codePointCount(0, cut.length()));
    }

    @Test
    void looksForLettersAsOftenAsItIsTold() {
        assertEquals(20, Relay.of(Map.of(), false).seconds());
        assertEquals(5, Relay.of(Map.of("DAYLIGHT_SMTP_SECONDS", " 5 "), false).seconds());
        for (String wrong : new String[] {"0", "-1", "soon", "1.5", "999999"}) {
            assertThrows(IllegalArgumentException.class, () -> Relay.of(Map.of("DAYLIGHT_SMTP_SECONDS", wrong), false), wrong);
        }
    }

    @Test
    void mailsNothingInADemonstrationNorWithoutARelayAndASender() {
        Map<String, String> both = Map.of("DAYLIGHT_SMTP_HOST", "relay.example.org", "DAYLIGHT_MAIL_FROM", "records@example.org");
        assertTrue(Relay.of(both, false).mails());
        assertFalse(Relay.of(both, true).mails());
        assertFalse(Relay.of(Map.of("DAYLIGHT_SMTP_HOST", "relay.example.org"), false).mails());
        assertFalse(Relay.of(Map.of("DAYLIGHT_SMTP_HOST", " ", "DAYLIGHT_MAIL_FROM", "records@example.org"), false).mails());
        assertFalse(Relay.of(Map.of(), false).mails());
    }

    private static Mail mail(String to, String subject) {
        return new Mail("<1@example.org>", to, null, "en", subject, "", "", null);
    }
}
