package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A record and its redacted copy: uploaded, marked, decided with the form already filled, signed, written to the requester with the log, released. */
class RedactionPageIT extends Journey {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));

    private String number;
    private String code;
    private String at;

    @Test
    void fromTheCopyToTheRelease() {
        ask();
        signIn("clerk", "tustin");
        upload("lease.txt", "The rent is 900 a month.", null);
        assertEquals(at, path());
        upload("lease-public.txt", "The rent is […] a month.", "lease.txt");
        mark();
        decide();
        signOut();
        signIn("supervisor", "tustin");
        go("/tustin/supervisor/denials/" + number);
        page.locator("#act").click();
        signOut();
        signIn("clerk", "tustin");
        release();
        signOut();
        readAsRequester();
    }

    private void upload(String name, String words, String original) {
        go(at + "/files");
        page.locator("#files").setInputFiles(new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8)));
        if (original != null) {
            page.locator("#copyOf").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(original));
            look("files-with-a-copy");
        }
        page.locator("#act").click();
    }

    private void mark() {
        assertTrue(path().endsWith("/marks"), () -> text());
        page.locator("#act").click();
        assertThat(page.locator("#errors")).isVisible();
        look("marks-refused");
        fill("item1", "page 1, line 1");
        page.locator("#exemption1").selectOption("attorney-client");
        fill("reason1", "The line gives the rent that the city attorney advised.");
        page.locator("#act").click();
        assertEquals(at + "/files", path(), () -> text());
        assertTrue(text().contains("Copy of lease.txt. Items taken out: 1"), text());
        look("files-marked");
    }

    private void decide() {
        go(at + "/determination");
        assertThat(page.locator("#item1")).hasValue("lease-public.txt: page 1, line 1");
        assertThat(page.locator("#reason1")).hasValue("The line gives the rent that the city attorney advised.");
        page.locator("[name=kind][value=IN_PART]").check();
        fill("reasons", "All but one line of the lease is disclosed.");
        fill("availableOn", TODAY.plusDays(3).toString());
        fill("availableTime", "16:00");
        fill("responsibleName1", "Judith Okafor");
        fill("responsibleTitle1", "Assistant City Attorney");
        look("determination-from-marks");
        page.locator("#act").click();
        assertEquals(at, path(), () -> text());
    }

    private void release() {
        go(at + "/withholding-log");
        assertTrue(text().contains("lease-public.txt, redacted copy of lease.txt"), text());
        go(at + "/release");
        assertThat(page.locator("#concerns")).isVisible();
        look("release-with-concerns");
        page.locator("label:has-text('lease.txt')").first().click();
        page.locator("#act").click();
        assertThat(page.locator("#errors")).containsText("7921.505");
        go(at + "/release");
        page.locator("label:has-text('lease-public.txt')").first().click();
        page.locator("#act").click();
        assertEquals(at, path(), () -> text());
        page.locator("details.letters summary").click();
        page.locator("a[href*='/letters/']").first().click();
        assertTrue(text().contains("withholding log"), text());
        look("letter-with-annex");
    }

    private void readAsRequester() {
        go("/tustin/track");
        fill("number", number);
        fill("code", code);
        page.locator("#open").click();
        assertTrue(text().contains("lease-public.txt") && !text().contains("lease.txt "), text());
        go("/tustin/track/" + number + "/withholding-log");
        assertThat(page.locator("a[href$='withholding-log.csv']")).isVisible();
        look("own-log-as-a-table");
    }

    private void ask() {
        openForm("tustin");
        page.locator("[name=kind]").first().check();
        page.locator("#act").click();
        fill("description", "The lease of the old library.");
        page.locator("#act").click();
        page.locator("#act").click();
        sendForm();
        assertEquals("/tustin/track/receipt", path(), () -> text());
        number = page.locator(".receipt__number").innerText();
        code = page.locator(".receipt__code").innerText();
        at = "/tustin/staff/requests/" + number;
    }
}
