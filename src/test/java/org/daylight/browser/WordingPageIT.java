package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A city writes a letter in words of its own: tried on a made-up case, refused where the law is not said, kept for a later day, used, given up. */
class WordingPageIT extends Journey {

    private static final String CITY = "stockton";
    private static final String WORDING = "/" + CITY + "/admin/letters/acknowledgement/en";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private static final String OURS = "We tend to your garden of records <script>alert(1)</script> & more";

    private String product;
    private int before;

    @Test
    void wordsAreTriedKeptUsedAndGivenUp() {
        String desk = ask(CITY, "The plans of the rose garden.").desk();
        signIn("admin", CITY);
        try {
            trial();
            aLaterDay();
            assertFalse(letter(desk).contains("garden of records"), "not before its day");
            aVersionOfToday();
            assertTrue(letter(desk).contains(OURS), "in force, and no markup");
        } finally {
            giveUp();
        }
        assertFalse(letter(desk).contains("garden of records"), "the product’s words again");
    }

    private void trial() {
        go(WORDING);
        product = page.locator("#text").inputValue();
        before = versions().count();
        fill("text", product + "\n\nDear {nobody}");
        page.locator("#preview").click();
        assertThat(error("text")).containsText("{nobody}");
        look("wording-refused");
        fill("text", product.replace("{words}", OURS));
        page.locator("#preview").click();
        assertThat(page.locator("#letter pre")).containsText(OURS);
        assertEquals(0, page.locator("#letter script").count(), "shown as written, run by nobody");
        assertThat(page.locator("#letter")).containsText("Nobody gets this letter.");
        look("wording-preview");
        go(WORDING);
        assertThat(page.locator("#text")).hasValue(product);
        fill("from", TODAY.minusDays(1).toString());
        page.locator("#act").click();
        assertThat(error("from")).isVisible();
    }

    private void aLaterDay() {
        replace(TODAY.plusDays(7));
        assertThat(page.locator("[role=status]")).isVisible();
        look("wordings");
        go(WORDING);
        assertThat(page.locator("#text")).hasValue(product);
        assertEquals(before + 1, versions().count());
        assertThat(versions().first()).containsText(Integer.toString(TODAY.plusDays(7).getDayOfMonth()));
        assertEquals(0, versions().first().locator(".tag").count(), "its day is to come");
        look("wording-to-come");
    }

    private void aVersionOfToday() {
        replace(TODAY);
        go(WORDING);
        assertEquals(before + 2, versions().count());
        assertThat(versions().first().locator(".tag--determined")).hasText("In force today");
        assertThat(versions().nth(1).locator(".tag")).containsText("Never to be used");
        look("wording-in-force");
    }

    private void giveUp() {
        go(WORDING);
        page.locator("#giveUp").click();
        assertEquals("/" + CITY + "/admin/letters", path(), () -> text());
    }

    private void replace(LocalDate from) {
        go(WORDING);
        fill("text", product.replace("{words}", OURS + "\n\n{words}"));
        fill("from", from.toString());
        page.locator("#act").click();
        assertEquals("/" + CITY + "/admin/letters", path(), () -> text());
    }

    private Locator versions() {
        return page.locator("section:has(#versions) details");
    }

    /** The letter as a clerk at work would send it now. */
    private String letter(String desk) {
        Page clerk = stranger();
        clerk.navigate(home() + "/sign-in");
        clerk.locator("#signInName").fill("clerk@" + CITY + ".example");
        clerk.locator("#password").fill(PASSWORD);
        clerk.waitForNavigation(() -> clerk.locator("main button, main input[type=submit]").first().click());
        clerk.navigate(home() + desk + "/acknowledgement");
        clerk.locator("#preview").click();
        String text = clerk.locator("pre.letter").innerText();
        clerk.context().close();
        return text;
    }
}
