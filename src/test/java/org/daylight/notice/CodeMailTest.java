package org.daylight.notice;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.request.ReceiptCode;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requester;
import org.daylight.request.SampleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeMailTest {

    private static final Instant FILED = Instant.parse("2026-05-21T17:00:00Z");
    private static final LocalDate FRI_2026_05_22 = LocalDate.of(2026, 5, 22);
    private static final ReceiptCode CODE = ReceiptCode.typed("ABCDEFGH1234567890ABCDEFGH");
    private static final Map<String, String> MAILS = Map.of("DAYLIGHT_SMTP_HOST", "relay.example.org", "DAYLIGHT_MAIL_FROM", "records@example.org");

    private final CityProfile city = SampleCity.with();
    private final RecordsRequest request = SampleCase.filed(city, FILED, new Requester(null, null, "Kim@Example.org", null, null));

    @Test
    void goesToTheAddressOfTheCaseWithCodeLastDayAndLink() {
        Mail mail = CodeMail.of(city, request, CODE, FRI_2026_05_22).mail(relay("https://records.example.gov/"));
        assertEquals("Kim@Example.org", mail.to());
        assertEquals("Your code for public records request SAM-2026-000007", mail.subject());
        assertTrue(mail.messageId().matches("<code\\.[0-9a-f-]{36}@example\\.org>"), mail.messageId());
        assertNull(mail.reply(), "staff read answers, and the code would be in one");
        for (String said : new String[] {"\n" + CODE.inGroups() + "\n", "until the end of Friday, May 22, 2026", "here: https://records.example.gov/sample/track?number=SAM-2026-000007\n",
                "Call us: (714) 555-0100"}) {
            assertTrue(mail.text().contains(said), () -> said + " is missing in\n" + mail.text());
        }
        assertTrue(mail.html().contains("<h2>Your code</h2>") && mail.html().contains("<p>" + CODE.inGroups() + "</p>"), mail.html());
    }

    @ParameterizedTest
    @CsvSource({"es, Funciona hasta el final del viernes", "vi, Mã dùng được đến hết", "tlh, It works until"})
    void isWrittenInTheLanguageOfTheRequest(String language, String said) {
        Mail mail = new CodeMail(city, "SAM-2026-000007", "kim@example.org", LetterWriter.language(LetterKind.RECEIPT, language), CODE, FRI_2026_05_22).mail(relay(null));
        assertTrue(mail.text().contains(said) && mail.text().contains(CODE.inGroups()), mail.text());
        assertFalse((mail.subject() + mail.text()).matches("(?s).*[{}].*"), mail.text());
    }

    @Test
    void aReceiptTellsWhereACodeIsToBeHadIfOneCanBeMailed() {
        String link = "https://records.example.gov/sample/track/code?number=SAM-2026-000007";
        assertEquals(link, CodeMail.page(relay("https://records.example.gov"), request, city, "en"));
        assertTrue(receipt("en", link).contains("have a code sent to your e-mail address: " + link + "\n"));
        assertTrue(CodeMail.page(relay(null), request, city, "en").startsWith("on the city’s records site"), "nobody said how the public reaches it");
        assertNull(CodeMail.page(Relay.of(Map.of(), false), request, city, "en"), "nothing is mailed");
        assertNull(CodeMail.page(Relay.of(MAILS, true), request, city, "en"), "a demonstration");
        assertNull(CodeMail.page(relay(null), SampleCase.filed(city, FILED), city, "en"), "no address");
        for (String language : LetterWordings.LANGUAGES) {
            assertTrue(receipt(language, link).contains(": " + link), language);
            assertEquals(receipt(language, link).lines().count() - 2, receipt(language, null).lines().count(), "no word of it otherwise");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"records.example.gov", "ftp://records.example.gov", "https://a b", "https://records.example.gov/?x=", "https://kim@example.org", "javascript:alert(1)", "https://x.org/\nBcc"})
    void theSiteMustBeAWebAddress(String wrong) {
        assertThrows(IllegalArgumentException.class, () -> relay(wrong));
    }

    private String receipt(String language, String link) {
        Map<String, Object> facts = new HashMap<>(LetterFacts.madeUp(LetterKind.RECEIPT, city, language, FILED));
        facts.put("codePage", link);
        return new LetterWriter(language, SampleCity.PACIFIC, LetterTemplate.of("receipt", language)).write(LetterKind.RECEIPT, facts).body();
    }

    private static Relay relay(String site) {
        Map<String, String> environment = new HashMap<>(MAILS);
        environment.put("DAYLIGHT_URL", site);
        return Relay.of(environment, false);
    }
}
