package org.daylight.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A supervisor reads the dashboard, follows a count to its list, and publishes the year for everybody. */
class FiguresPageIT extends Journey {

    private static final int YEAR = LocalDate.now(ZoneId.of("America/Los_Angeles")).getYear();

    @Test
    void aCountLeadsToItsListAndAYearIsPublished() {
        signIn("supervisor", "stockton");
        go("/stockton/supervisor/dashboard");
        look("dashboard");
        Locator age = page.locator("section.figure:has(#age-title)");
        age.locator("summary").click();
        Locator total = age.locator("tfoot a").first();
        int counted = Integer.parseInt(total.innerText().strip());
        assertTrue(counted > 0, "the town has open cases");
        arrive(() -> total.click());
        page.navigate(page.url() + "&size=100");
        assertEquals(counted, page.locator("tbody tr").count(), "the list is as long as its count");
        go("/stockton/supervisor/reports/" + YEAR);
        look("report-preview");
        arrive(() -> page.locator("#act").click());
        assertTrue(page.locator("body").innerText().contains("The report is published."));
        signOut();
        go("/stockton/reports");
        follow(Integer.toString(YEAR));
        go("/stockton/reports/" + YEAR + "?lang=vi");
        look("report-vi");
        go("/stockton/reports/" + YEAR + "?lang=en");
        assertTrue(text().contains("SHA-256"), text());
        signIn("supervisor", "stockton");
        go("/stockton/supervisor/reports/" + YEAR);
        arrive(() -> page.locator("#withdraw").click());
        go("/stockton/reports");
        assertFalse(text().contains(Integer.toString(YEAR)), text());
    }
}
