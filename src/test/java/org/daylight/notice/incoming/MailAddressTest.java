package org.daylight.notice.incoming;

import static org.junit.jupiter.api.Assertions.*;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.notice.incoming.CityAddresses.Meant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of cities and cases, and what makes one good. */
class MailAddressTest {

    private static final String SECRET = "a secret of this install";
    private static final String NUMBER = "THO-2026-000123";
    private final CityAddresses all = new CityAddresses("*@in.example.org");

    @ParameterizedTest
    @ValueSource(strings = {"*@in.example.org", "records+*@city.example", "RECORDS+*@City.Example"})
    void everyPatternReadsWhatItWrites(String pattern) {
        CityAddresses addresses = new CityAddresses(pattern);
        assertEquals(Optional.of("thousand-oaks"), addresses.read(addresses.intake("thousand-oaks")).map(Meant::city));
        assertNull(addresses.read(addresses.intake("tustin").toUpperCase(Locale.ROOT)).orElseThrow().token());
        Meant meant = addresses.read(addresses.reply("thousand-oaks", NUMBER, SECRET).toUpperCase(Locale.ROOT)).orElseThrow();
        assertEquals("thousand-oaks", meant.city());
        assertEquals(Optional.of(NUMBER), new ReplyToken(meant.token()).number(SECRET, "thousand-oaks"), "whatever the case it came in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "records@city.example", "*", "*@", "**@city.example", "a*b*@city.example", "records@*.example", "* @city.example", "*@city.example,*@other.example"})
    void whatIsNoPatternIsRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> new CityAddresses(pattern));
    }

    @Test
    void otherAddressesMeanNobody() {
        for (String other : Set.of("tustin@other.example", "@in.example.org", "tustin@in.example.org.evil.example", "tus tin@in.example.org", "+x@in.example.org", "x")) {
            assertEquals(Optional.empty(), all.read(other), other);
        }
    }

    @Test
    void anAddressFitsWhereMailSystemsCut() {
        assertTrue(new CityAddresses("records+*@city.example").reply("thousand-oaks", "THO-2026-00000123", SECRET).indexOf('@') <= 64);
    }

    @Test
    void aTokenIsGoodForOneCaseOfOneCityOfOneInstall() {
        ReplyToken token = ReplyToken.of(SECRET, "tustin", "TUS-2026-000007");
        assertEquals(Optional.of("TUS-2026-000007"), token.number(SECRET, "tustin"));
        assertEquals(Optional.empty(), token.number(SECRET, "oxnard"));
        assertEquals(Optional.empty(), token.number("another secret", "tustin"));
        assertEquals(Optional.empty(), new ReplyToken(token.text().replace("000007", "000008")).number(SECRET, "tustin"));
        for (int i = token.text().length() - 16; i < token.text().length(); i++) {
            char other = token.text().charAt(i) == '7' ? '8' : '7';
            String forged = token.text().substring(0, i) + other + token.text().substring(i + 1);
            assertEquals(Optional.empty(), new ReplyToken(forged).number(SECRET, "tustin"), forged);
        }
        for (String none : Set.of("", "-", "tus-2026-000007", "tus-2026-000007-", "x", token.text() + "0", token.text().substring(1))) {
            assertEquals(Optional.empty(), new ReplyToken(none).number(SECRET, "tustin"), none);
        }
        assertFalse(token.toString().contains(token.text().substring(16)), "it is in no log");
    }

    @Test
    void tokensDoNotRepeatAndTellNothingOfTheSecret() {
        Set<String> seals = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String text = ReplyToken.of(SECRET, "tustin", "TUS-2026-%06d".formatted(i)).text();
            assertTrue(text.matches("tus-2026-\\d{6}-[0-9a-hjkmnp-tv-z]{16}"), text);
            assertTrue(seals.add(text.substring(16)));
        }
    }

    @Test
    void theMailboxIsAsTheEnvironmentSays() {
        Mailbox none = Mailbox.of(Map.of(), false);
        assertFalse(none.polls());
        assertTrue(none.open().isEmpty(), "no address is told where nothing is read");
        assertTrue(Mailbox.of(Map.of("DAYLIGHT_MAIL_IN", "*@in.example.org"), false).open().isEmpty());
        Mailbox box = Mailbox.of(Map.of("DAYLIGHT_IMAP_HOST", "imap.example", "DAYLIGHT_IMAP_PASSWORD", "pass-phrase", "DAYLIGHT_MAIL_IN", "*@in.example.org"), false);
        assertTrue(box.polls());
        assertEquals(993, box.port());
        assertEquals(Mailbox.Security.TLS, box.security());
        assertFalse(box.toString().contains("pass-phrase"));
        Mailbox demo = Mailbox.of(Map.of("DAYLIGHT_IMAP_HOST", "imap.example", "DAYLIGHT_MAIL_IN", "*@in.example.org"), true);
        assertFalse(demo.polls(), "a demonstration reads nobody's mail");
        for (Map<String, String> wrong : Set.of(Map.of("DAYLIGHT_IMAP_HOST", "imap.example"), Map.of("DAYLIGHT_IMAP_TLS", "maybe"), Map.of("DAYLIGHT_MAIL_LIMIT_MB", "0"))) {
            assertThrows(IllegalArgumentException.class, () -> Mailbox.of(wrong, false), wrong.toString());
        }
    }
}
