package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A fee from its estimate to the last cent: its requester asks not to pay, the clerk declines, money comes in twice, and what was too much goes back. */
class FeePageIT extends Journey {

    private Asked asked;
    private String at;

    @Test
    void aFeeGoesFromItsEstimateToTheLastCent() {
        asked = askOnPaper("tustin", "Copies of the Form 460 statements of the committee for the library tax.");
        at = asked.desk();
        signIn("clerk", "tustin");
        estimate();
        signOut();
        track(asked);
        go("/tustin/track/" + asked.number() + "/fee");
        fill("waiverWords", "I am a student and ask for these statements for a class.");
        arrive(() -> page.locator("#waiver").click());
        signIn("clerk", "tustin");
        enterTheRequestersYes();
        declineAndInvoice();
        takeMoney();
        giveBack();
        signOut();
        track(asked);
        page.locator("a[href*='/receipts/']").first().click();
        look("own-fee-receipt");
        assertTrue(text().contains(asked.number() + "-R1"), text());
    }

    private void estimate() {
        go(at + "/fee-note");
        Locator pages = page.locator("#pages");
        if (!pages.isVisible()) {
            page.locator("details:has(#pages) summary").first().click();
        }
        fill("pages", "42");
        fill("explanation", "Forty-two pages at ten cents, our price and the most state law allows.");
        look("fee-note");
        act("$4.20");
    }

    private void enterTheRequestersYes() {
        go(at);
        open("acceptance");
        page.locator("#act").click();
        assertThat(error("words")).isVisible();
        page.locator("#channel").selectOption("PHONE");
        fill("words", "Yes, if you do not waive it, please copy them.");
        look("fee-acceptance");
        act("Yes, if you do not waive it");
    }

    private void declineAndInvoice() {
        go(at);
        open("waiver");
        page.locator("#act").click();
        assertThat(page.locator("#errors")).isVisible();
        page.locator("[name=granted][value=false]").check();
        fill("reason", "The same statements can be read at the counter for free.");
        look("fee-waiver");
        act("read at the counter");
        open("invoice");
        look("fee-invoice");
        act(asked.number() + "-I1");
    }

    private void takeMoney() {
        open("payment");
        page.locator("#method").selectOption("CASH");
        fill("amount", "2.00");
        look("fee-payment");
        act("Payment");
        open("payment");
        assertEquals("2.20", page.locator("#amount").inputValue(), "what is still to pay");
        page.locator("#method").selectOption("CHECK");
        fill("amount", "3.00");
        fill("reference", "1047");
        page.locator("#act").click();
        assertThat(page.locator("#errors")).containsText("$0.80");
        assertEquals("3.00", page.locator("#amount").inputValue(), "what was typed stays");
        look("fee-overpayment");
        page.locator("#over").check();
        act("A refund of $0.80 is due.");
    }

    private void giveBack() {
        open("refund");
        page.locator("#method").selectOption("CASH");
        fill("amount", "0.90");
        fill("reason", "The check was for too much.");
        page.locator("#act").click();
        assertThat(page.locator("#errors")).containsText("$0.80");
        fill("amount", "0.80");
        look("fee-refund");
        act("$0.80");
        assertThat(page.locator("a[href*='/fee-notes/'][href$='/refund']")).hasCount(0);
    }

    private void open(String act) {
        page.locator("a[href*='/fee-notes/'][href$='/" + act + "']").first().click();
    }

    private void act(String shown) {
        page.locator("#act").click();
        assertEquals(at, path(), () -> text());
        assertTrue(text().contains(shown), () -> shown + " in " + text());
    }
}
