package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A denial in a city that wants its attorney to clear it first: asked, advised, objected to, sent back, cleared, signed; then a review that its requester takes back. */
class AdvicePageIT extends Journey {

    private static final String CITY = "westminster";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));

    private Asked asked;

    @Test
    void aDenialGoesByTheAttorneyAndTheSupervisor() {
        chain("attorney");
        try {
            asked = ask(CITY, "All messages about the lease of the old library, and the lease itself.");
            consult();
            deny("Two e-mails");
            clear("no", "One of the two e-mails only sets a date for lunch. Give that one out.");
            deny("One e-mail to the city attorney");
            clear("yes", "The message asks for legal advice.");
            sendBack();
            deny("One e-mail to the city attorney of March 2");
            clear("yes", "Still so.");
            sign();
            reviewAndTakeBack();
        } finally {
            chain("true");
        }
    }

    private void chain(String value) {
        signIn("admin", CITY);
        go("/" + CITY + "/admin/facts/DENIAL_SIGN_OFF");
        page.locator("[name=value][value=" + value + "]").check();
        fill("source", "Administrative regulation 1-7, made up for this walk");
        page.locator("#act").click();
        assertEquals("/" + CITY + "/admin/facts", path(), () -> text());
        signOut();
    }

    private void consult() {
        signIn("clerk", CITY);
        go(asked.desk() + "/consultation");
        fill("question", "Are the two e-mails of March privileged?");
        fill("dueOn", TODAY.plusDays(3).toString());
        act();
        signOut();
        signIn("attorney", CITY);
        assertEquals("/" + CITY + "/staff/tasks", path());
        look("attorney-tasks");
        page.locator("a", new Page.LocatorOptions().setHasText("lease of the old library")).first().click();
        look("attorney-task");
        page.locator("#act").click();
        assertThat(page.locator("#errors")).isVisible();
        fill("note", "The one that asks for advice is. The other is not.");
        page.locator("#act").click();
        signOut();
        signIn("clerk", CITY);
        go(asked.desk());
        assertTrue(text().contains("The one that asks for advice is."), text());
    }

    private void deny(String item) {
        go(asked.desk() + "/determination");
        page.locator("[name=kind][value=DENIED]").check();
        fill("reasons", "The message is confidential advice of counsel.");
        fill("item1", item);
        page.locator("#exemption1").selectOption("attorney-client");
        fill("reason1", "It asks the city attorney for legal advice on the lease and gives the facts for it.");
        page.locator("#inFull1").check();
        page.locator("#noPartRemains1").check();
        fill("notSegregable1", "It is a request for advice from its first to its last line.");
        fill("responsibleName1", "Helen Park");
        fill("responsibleTitle1", "City Clerk");
        act();
        signOut();
    }

    private void clear(String clears, String advice) {
        signIn("supervisor", CITY);
        go("/" + CITY + "/supervisor/denials/" + asked.number());
        assertEquals(0, page.locator("#act").count(), "nobody signs before the attorney has looked");
        signOut();
        signIn("attorney", CITY);
        go(asked.desk() + "/clearance");
        look("clearance");
        page.locator("[name=clears][value=" + clears + "]").check();
        fill("advice", advice);
        page.locator("#act").click();
        signOut();
        signIn("clerk", CITY);
        go(asked.desk());
        assertTrue(text().contains(advice), text());
    }

    private void sendBack() {
        signOut();
        signIn("supervisor", CITY);
        go("/" + CITY + "/supervisor/denials/" + asked.number() + "/return");
        look("denial-return");
        fill("reason", "Say of which day the e-mail is.");
        page.locator("#act").click();
        signOut();
        signIn("clerk", CITY);
    }

    private void sign() {
        signOut();
        signIn("supervisor", CITY);
        go("/" + CITY + "/supervisor/denials/" + asked.number());
        look("denial-cleared");
        page.locator("#act").click();
        assertFalse(path().contains(asked.number()), () -> text());
        signOut();
    }

    private void reviewAndTakeBack() {
        track(asked);
        assertTrue(page.content().contains("of March 2"), "the letter, folded");
        go("/" + CITY + "/track/" + asked.number() + "/review");
        fill("grounds", "Please look again.");
        page.locator("#act").click();
        go("/" + CITY + "/track/" + asked.number() + "/review");
        look("review-under-way");
        press("Take the review back");
        track(asked);
        assertTrue(text().contains("took back the request for a review"), text());
    }

    private void act() {
        page.locator("#act").click();
        assertEquals(asked.desk(), path(), () -> text());
    }
}
