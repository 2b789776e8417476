package org.daylight.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A supervisor reads the dashboard, follows a count to its list, and publishes the year for everybody. */
class FiguresPageIT extends Journey {

    private static final int MOST_SHEETS = 5;
    private static final int YEAR = LocalDate.now(ZoneId.of("America/Los_Angeles")).getYear();

    @Test
    void aCountLeadsToItsListAndAYearIsPublished() throws IOException {
        signIn("supervisor", "stockton");
        go("/stockton/supervisor/dashboard");
        look("dashboard");
        fewSheetsOfPaper();
        theSystemsOwnColours();
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

    /** What is printed at a meeting: every table open, no way around in it, and few sheets. */
    private void fewSheetsOfPaper() throws IOException {
        try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("Letter")))) {
            String text = new PDFTextStripper().getText(paper);
            assertTrue(paper.getNumberOfPages() <= MOST_SHEETS, () -> paper.getNumberOfPages() + " sheets");
            assertTrue(text.contains("City of Stockton") && text.contains("Open on the last day"), text);
            assertFalse(text.contains("Sign out") || text.contains("Download as CSV") || text.contains("Table:"), text);
        }
    }

    /** In forced colours words and boxes are drawn in the system's ink, and each box keeps its outline. */
    private void theSystemsOwnColours() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));
            String ink = (String) page.evaluate("getComputedStyle(document.body).color");
            String ground = (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
            assertNotEquals(ink, ground);
            assertEquals(List.of(ink), used("text", "fill"));
            assertEquals(List.of(ink), used(".chart__main, .chart__other, .chart__late", "stroke"));
            assertEquals(List.of(ground), used(".chart__other, .chart__late, .chart__track", "fill"));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setColorScheme(ColorScheme.LIGHT));
    }

    private List<?> used(String parts, String property) {
        return (List<?>) page.locator(".chart").locator(parts).evaluateAll("(all, property) => [...new Set(all.map(one => getComputedStyle(one)[property]))]", property);
    }
}
