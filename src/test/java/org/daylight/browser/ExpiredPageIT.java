package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

/** A clerk's session ends in the middle of a long form: nothing typed is lost, and nothing is done meanwhile. */
class ExpiredPageIT extends Journey {

    private static final String REASONS = "The three letters are advice of counsel; “everything else” is given.\n<b>Second line</b> & more 🌳";

    @Test
    void aHalfWrittenDeterminationSurvivesTheEndOfItsSession() {
        signIn("clerk", "stockton");
        go("/stockton/staff/queue?show=all&status=IN_PROGRESS");
        String form = page.locator("tbody a[href*='/staff/requests/']").first().getAttribute("href") + "/determination";
        go(form);
        page.locator("[name=kind][value=DENIED]").check();
        fill("reasons", REASONS);
        fill("item1", "Three letters");
        page.locator("#exemption1").selectOption("attorney-client");
        fill("reason1", "They ask for advice.");
        page.locator("#inFull1").check();
        page.locator("#addRow").click();
        fill("item2", "A second row");
        fill("responsibleName1", "Judith Okafor");
        page.context().clearCookies();
        page.locator("#act").click();
        assertThat(page.locator(".notice--warn")).isVisible();
        look("session-ended");
        fill("signInName", "clerk@stockton.example");
        fill("password", "not this one");
        press("Sign in");
        assertThat(page.locator("#errors")).isVisible();
        fill("password", PASSWORD);
        press("Sign in");
        assertEquals(form, path().split("[?]")[0]);
        everythingIsThere();
        look("form-kept");
        fill("item2", "");
        fill("responsibleTitle1", "Assistant City Attorney");
        page.locator("#noPartRemains1").check();
        fill("notSegregable1", "Each page is advice.");
        page.locator("#act").click();
        assertEquals(form.replace("/determination", ""), path(), () -> text());
        assertTrue(text().contains("Awaiting sign-off"));
    }

    private void everythingIsThere() {
        assertThat(page.locator("[name=kind][value=DENIED]")).isChecked();
        assertThat(page.locator("#reasons")).hasValue(REASONS);
        assertThat(page.locator("#item1")).hasValue("Three letters");
        assertThat(page.locator("#item2")).hasValue("A second row");
        assertThat(page.locator("#exemption1")).hasValue("attorney-client");
        assertThat(page.locator("#reason1")).hasValue("They ask for advice.");
        assertThat(page.locator("#inFull1")).isChecked();
        assertThat(page.locator("#noPartRemains1")).not().isChecked();
        assertThat(page.locator("#responsibleName1")).hasValue("Judith Okafor");
    }
}
