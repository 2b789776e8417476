package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The e-mail of the demo town that waits for a person: found, looked at, refused once, and joined to its case. */
class MailInPageIT extends Journey {

    @Test
    void aClerkJoinsWhatTheSorterLeft() {
        signIn("clerk", "westminster");
        page.locator("a[data-letter=m]").click();
        assertEquals("/westminster/staff/mail", path());
        assertTrue(page.locator("a[data-letter=m] .group__count").textContent().startsWith("1"), "one waits");
        look("mail");
        page.locator("tbody a[href*='/staff/mail/']").first().click();
        assertTrue(text().contains("Another person answered"), text());
        look("mail-item");
        fill("number", "WES-1999-000001");
        page.locator("#act").click();
        assertThat(page.locator("#errors")).containsText("No request has this number");
        look("mail-item-refused");
        page.locator("#setAside").click();
        assertThat(page.locator("#errors")).isVisible();
        String number = page.locator("dl.facts a[href*='/staff/requests/']").first().textContent();
        fill("number", number);
        page.locator("#act").click();
        assertEquals("/westminster/staff/requests/" + number, path(), () -> text());
        assertTrue(text().contains("The e-mail joined the case.") && text().contains("My sister gave me your letter."), text());
        look("case-with-mail");
        assertEquals(0, page.locator("a[data-letter=m] .group__count").count(), "none waits");
        go("/westminster/staff/mail");
        look("mail-empty");
        go("/westminster/staff/mail?show=taken");
        assertEquals(2, page.locator("tbody tr").count());
        look("mail-taken");
        page.locator("tbody a[href*='/staff/mail/']").last().click();
        look("mail-item-joined");
        assertFalse(page.locator("#act").isVisible(), "what a case has, it keeps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "vi"})
    void inTheOtherLanguages(String language) {
        signIn("clerk", "stockton");
        go("/stockton/staff/mail?lang=" + language);
        look("mail-" + language);
        page.locator("tbody a[href*='/staff/mail/']").first().click();
        look("mail-item-" + language);
    }
}
