package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** A request answered in parts: one given in instalments, one denied and signed; what its requester sees of it. */
class PartsPageIT extends Journey {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));

    private Asked asked;
    private String at;

    @Test
    void partsInstalmentsDenialAndLog() {
        asked = ask("tustin", "The contract for the new record system with all invoices, and the e-mails of the project team.");
        at = asked.desk();
        signIn("clerk", "tustin");
        split();
        giveFirstPart();
        denySecondPart();
        addMatter();
        sign();
        closeTooEarly();
        readAsRequester();
    }

    @Test
    void nearlyTheSameIsAnsweredTogetherWithALetterEach() {
        Asked first = ask("tustin", "The minutes of the tree board of last spring.");
        Asked second = ask("tustin", "Minutes of the tree board, March to May.");
        signIn("clerk", "tustin");
        go(first.desk() + "/links");
        fill("other", second.number());
        page.locator("#act").click();
        go(first.desk() + "/determination");
        page.locator("[name=cases]").first().check();
        page.locator("[name=kind][value=IN_FULL]").check();
        fill("reasons", "The minutes are public.");
        fill("availableOn", TODAY.plusDays(3).toString());
        fill("availableTime", "16:00");
        look("determination-together");
        page.locator("#act").click();
        assertEquals(first.desk(), path(), () -> text());
        signOut();
        for (Asked one : new Asked[] {first, second}) {
            track(one);
            assertTrue(text().contains("Disclosed in full"), text());
            assertTrue(page.content().contains("Our decision on your public records request " + one.number()), "a letter of its own");
        }
    }

    private void split() {
        go(at + "/parts");
        page.locator("#act").click();
        assertThat(page.locator("#errors")).isVisible();
        look("parts-refused");
        fill("title1", "The contract and all invoices");
        fill("title2", "E-mails of the project team");
        page.locator("#department2").selectOption("CLERK");
        page.locator("#act").click();
        assertEquals(at, path(), () -> text());
        look("case-in-parts");
        assertTrue(text().contains("Part 2: E-mails of the project team"), text());
        go(at + "/determination");
        assertEquals(0, page.locator("[name=kind], #reasons, #act").count(), "nothing to fill in: each part is decided by itself");
        look("determination-in-parts");
        page.locator("main a[href$='/parts']").first().click();
        assertEquals(at + "/parts", path());
        go(at + "/parts/1/extension");
        look("part-extension");
    }

    private void giveFirstPart() {
        go(at + "/parts/1/determination");
        page.locator("[name=kind][value=IN_FULL]").check();
        fill("reasons", "The contract and the invoices are public.");
        fill("availableOn", TODAY.plusDays(3).toString());
        fill("availableTime", "16:00");
        page.locator("details:has(#laterOn1) summary").click();
        fill("laterOn1", TODAY.plusDays(17).toString());
        fill("laterTime1", "16:00");
        fill("what1", "Invoices before 2024");
        look("part-determination");
        page.locator("#act").click();
        assertEquals(at, path(), () -> text());
        assertTrue(text().contains("Invoices before 2024"), text());
        page.locator("a[href*='/instalments/']:not([href$='/giving'])").first().click();
        fill("availableOn", TODAY.plusDays(5).toString());
        fill("availableTime", "09:00");
        fill("reason", "The scanner is being repaired.");
        look("instalment");
        page.locator("#act").click();
        assertEquals(at, path(), () -> text());
    }

    private void denySecondPart() {
        go(at + "/parts/2/determination");
        page.locator("[name=kind][value=DENIED]").check();
        fill("reasons", "The messages are advice of counsel.");
        fill("item1", "Four e-mails to the city attorney");
        page.locator("#exemption1").selectOption("attorney-client");
        fill("reason1", "The four messages ask the city attorney for advice on the contract.");
        page.locator("#inFull1").check();
        page.locator("#noPartRemains1").check();
        fill("notSegregable1", "Each message is advice from its first to its last line.");
        fill("responsibleName1", "Judith Okafor");
        fill("responsibleTitle1", "Assistant City Attorney");
        page.locator("#act").click();
        assertEquals(at, path(), () -> text());
    }

    private void addMatter() {
        go(at + "/added-matter");
        fill("description", "And the training material of the new system.");
        fill("receivedAt", TODAY.toString());
        fill("receivedTime", "00:01");
        page.locator("#act").click();
        assertThat(error("receivedAt")).isVisible();
        fill("receivedTime", LocalTime.now(ZoneId.of("America/Los_Angeles")).truncatedTo(ChronoUnit.MINUTES).toString());
        look("added-matter");
        page.locator("#act").click();
        assertTrue(path().endsWith("/slip"), path());
        go(at + "/links");
        look("links");
        go(at);
        assertThat(page.locator("#links")).isVisible();
        look("case-linked");
        signOut();
    }

    private void sign() {
        signIn("supervisor", "tustin");
        go("/tustin/supervisor/denials");
        look("denials-in-parts");
        go("/tustin/supervisor/denials/" + asked.number() + "/parts/2");
        look("denial-of-a-part");
        page.locator("#act").click();
        go(at);
        assertTrue(text().contains("Disclosed in part"), "derived from its parts");
        go(at + "/withholding-log");
        assertTrue(text().contains("Four e-mails to the city attorney"), text());
        look("withholding-log");
        signOut();
    }

    /** Two dates are promised and nothing was given: the page says so, shows the way, and chooses nothing beforehand. */
    private void closeTooEarly() {
        signIn("clerk", "tustin");
        go(at + "/closure");
        assertTrue(text().contains("Dates still open: 2"), text());
        assertEquals(4, page.locator("a[href*='/instalments/']").count());
        assertEquals(0, page.locator("[name=cause]:checked").count());
        look("closure-not-done");
        page.locator("[name=cause][value=DONE]").check();
        page.locator("#act").click();
        assertThat(page.locator("#errors")).containsText("7922.535(a)");
        page.locator("a[href$='/giving']").first().click();
        assertTrue(path().endsWith("/giving"), path());
        signOut();
    }

    private void readAsRequester() {
        track(asked);
        assertTrue(text().contains("Part 1: The contract and all invoices") && text().contains("asked for more"), text());
        look("own-case-in-parts");
        page.locator("#added + ul a").click();
        assertTrue(text().contains("training material"), "the one receipt opens what was added too");
        page.goBack();
        go("/tustin/track/" + asked.number() + "/withholding-log");
        look("own-withholding-log");
    }
}
