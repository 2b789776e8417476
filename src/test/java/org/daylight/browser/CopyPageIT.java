package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A requester cannot open what was given: one click says so, the clerk is told, and another copy comes (Gov. Code § 7922.545, R7.5). */
class CopyPageIT extends Journey {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private static final byte[] FIRST = "date;place\n2026-02-03;Oak Lane\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] AGAIN = "On February 3, 2026, at Oak Lane.\n".getBytes(StandardCharsets.UTF_8);

    private Asked asked;

    @Test
    void anotherCopyComesForWhatCannotBeOpened() throws IOException {
        asked = ask("westminster", "The list of tree inspections of this spring.");
        signIn("clerk", "westminster");
        give();
        signOut();
        track(asked);
        look("own-given");
        press("I cannot open it: inspections.csv");
        assertTrue(text().contains("inspections.csv"), text());
        assertEquals(0, page.locator("input[value='I cannot open it']").count(), "asked once");
        look("own-copy-asked");
        signIn("clerk", "westminster");
        answer();
        signOut();
        track(asked);
        assertTrue(text().contains("The same list as plain text."), text());
        look("own-copy-given");
        Download download = page.waitForDownload(() -> page.locator(".file__name", new Page.LocatorOptions().setHasText("inspections.txt")).click());
        assertArrayEquals(AGAIN, Files.readAllBytes(download.path()));
    }

    private void give() {
        go(asked.desk() + "/files");
        page.locator("#files").setInputFiles(new FilePayload("inspections.csv", "text/csv", FIRST));
        act();
        go(asked.desk() + "/determination");
        page.locator("[name=kind][value=IN_FULL]").check();
        fill("reasons", "You may have the whole list.");
        fill("availableOn", TODAY.plusDays(3).toString());
        fill("availableTime", "16:00");
        act();
        go(asked.desk() + "/release");
        page.locator("[name=files]").first().check();
        page.locator("[name=readers][value=REQUESTER]").check();
        act();
    }

    private void answer() {
        go("/westminster/staff/queue?show=copies");
        assertTrue(text().contains(asked.number()), text());
        go(asked.desk());
        assertThat(page.locator(".notice--warn").first()).containsText("The requester cannot open: inspections.csv");
        arrive(() -> page.locator(".notice--warn a[href*='/copies/']").click());
        page.locator("#act").click();
        assertThat(error("answer")).isVisible();
        assertThat(error("note")).isVisible();
        look("copy-refused");
        page.locator("[name=answer][value=COPY_GIVEN]").check();
        page.locator("#files").setInputFiles(new FilePayload("inspections.txt", "text/plain", AGAIN));
        fill("note", "The same list as plain text.");
        look("copy");
        act();
        assertEquals(0, page.locator(".notice--warn a[href*='/copies/']").count(), "answered");
        look("case-copy-given");
    }

    private void act() {
        page.locator("#act").click();
        assertEquals(asked.desk(), path(), () -> text());
    }
}
