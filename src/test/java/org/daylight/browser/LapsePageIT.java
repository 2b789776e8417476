package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What ends by itself: the ground of an extension with its cause (R2.7), and a case whose requester stays silent (R3.5). */
class LapsePageIT extends Journey {

    private static final String CITY = "thousand-oaks";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));

    @Test
    void theRecordsCanBeReachedAgain() {
        String desk = ask(CITY, "The permits of the shops on the boulevard since 2019.").desk();
        signIn("clerk", CITY);
        go(desk + "/extension/lapse");
        assertThat(page.locator(".notice--warn")).containsText("not extended on a ground that ends");
        look("lapse-none");
        extendForTheAttack(desk);
        String promised = page.locator("main time").first().getAttribute("datetime");
        follow("The cause of the extension is over");
        assertTrue(text().contains("because of: Cyberattack"), text());
        fill("endedOn", TODAY.plusDays(1).toString());
        page.locator("#act").click();
        assertThat(error("endedOn")).containsText("future");
        look("lapse-refused");
        fill("endedOn", TODAY.toString());
        page.locator("#act").click();
        assertEquals(desk, path(), () -> text());
        assertThat(page.locator("[role=status]")).containsText("due without delay");
        assertEquals(promised, page.locator("main time").first().getAttribute("datetime"), "the law gives no other date");
        assertEquals(0, page.locator("a[href$='/extension/lapse']").count(), "once");
        look("case-lapsed");
    }

    private void extendForTheAttack(String desk) {
        go(desk + "/extension");
        page.locator("[name=grounds][value=cyberattack]").check();
        page.locator("details:has(#systems_affected) summary").click();
        fill("systems_affected", "Document store");
        fill("access_lost_on", TODAY.minusDays(3).toString());
        fill("records_only_there", "All permits since 2019");
        fill("reason", "Nobody can open the document store; it is being restored.");
        fill("expectedOn", TODAY.plusDays(12).toString());
        fill("signerName", "Ana Ruiz");
        fill("signerTitle", "City Clerk");
        page.locator("#designated").check();
        page.locator("#act").click();
        assertEquals(desk, path(), () -> text());
    }

    @Test
    void aSilentRequestersCaseIsClosedWhenTheCitysDaysAreOver() {
        daysOfSilence("30");
        try {
            signIn("clerk", CITY);
            go("/" + CITY + "/staff/queue?show=all&q=Everything+about+the+plan");
            arrive(() -> page.locator("tbody a", new Page.LocatorOptions().setHasText("-")).first().click());
            String desk = path();
            go(desk + "/closure");
            assertTrue(text().contains("The first day is"), text());
            page.locator("[name=cause][value=SILENCE]").check();
            page.locator("#act").click();
            assertThat(page.locator("#errors")).containsText("The first day is");
            look("closure-too-early");
            signOut();
            daysOfSilence("1");
            signIn("clerk", CITY);
            go(desk + "/closure");
            page.locator("[name=cause][value=SILENCE]").check();
            fill("words", "Write to us when you know which plan you mean.");
            page.locator("#preview").click();
            assertThat(page.locator("pre.letter")).containsText("We asked you a question and have not heard from you.");
            look("closure-silence");
            page.locator("#act").click();
            assertEquals(desk, path(), () -> text());
            assertTrue(text().contains("The requester has not answered."), text());
            look("case-closed-silence");
            signOut();
        } finally {
            daysOfSilence("30");
        }
    }

    private void daysOfSilence(String days) {
        signIn("admin", CITY);
        go("/" + CITY + "/admin/facts/CLARIFICATION_CLOSE_DAYS");
        fill("value", days);
        fill("source", "Council policy 12-4, made up for this walk");
        page.locator("#act").click();
        assertEquals("/" + CITY + "/admin/facts", path(), () -> text());
        signOut();
    }
}
