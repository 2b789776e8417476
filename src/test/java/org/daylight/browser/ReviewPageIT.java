package org.daylight.browser;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A review that came by mail, one that came late, and a petition to court with its hold, its order and its end. */
class ReviewPageIT extends Journey {

    @Test
    void aClerkFilesAReviewThatCameByMailWithItsTrueDay() {
        signIn("clerk", "westminster");
        go("/westminster/staff/queue?show=closed&sort=received&dir=desc&size=100");
        for (String one : links()) {
            if (go(one + "/appeal").status() == 200 && page.locator("main .notice__title").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Level 1")).count() > 0) {
                look("appeal-by-mail");
                page.locator("[name=channel][value=MAIL]").check();
                fill("grounds", "Please look again: the file is old.");
                fill("receivedOn", LocalDate.now(ZoneId.of("America/Los_Angeles")).plusDays(2).toString());
                page.locator("#act").click();
                assertTrue(error("receivedOn").isVisible(), "a day to come");
                fill("receivedOn", LocalDate.now(ZoneId.of("America/Los_Angeles")).toString());
                page.locator("#act").click();
                assertEquals(one, path());
                assertTrue(text().contains("Level 1: City Manager"), text());
                return;
            }
        }
        fail("no denial of the demo town can be reviewed");
    }

    @Test
    void aLateReviewIsTakenOnlyWithAReason() {
        signIn("reviewer", "stockton");
        go("/stockton/supervisor/appeals");
        assertTrue(text().contains("Reviews that are yours to decide: ") && text().contains("Yours to decide"), text());
        page.locator("tbody tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Filed late")).first().locator("th a").click();
        look("appeal-late");
        page.locator("[name=decision][value=UPHELD]").check();
        fill("reasons", "The recordings show other people’s homes.");
        page.locator("#act").click();
        assertTrue(error("lateReason").isVisible(), text());
        assertTrue(error("lateReason").innerText().contains("by the city’s own route"), error("lateReason").innerText());
        look("appeal-late-refused");
        fill("lateReason", "The denial went to an old address first.");
        page.locator("#act").click();
        assertEquals("/stockton/supervisor/appeals", path());
    }

    @Test
    void aCaseInCourtIsHeldUntilTheAttorneyEndsTheHold() {
        signIn("clerk", "oxnard");
        go("/oxnard/staff/queue?show=court");
        look("queue-court");
        assertTrue(text().contains("Legal hold. Answer due: "), text());
        String one = links().get(0);
        go(one);
        look("case-in-court");
        assertTrue(text().contains("Legal hold: "), text());
        String order = page.locator("a[href$='/order']").first().getAttribute("href");
        assertEquals(0, page.locator("a[href$='/hold']").count(), "the attorney’s alone");
        go(order);
        String today = LocalDate.now(ZoneId.of("America/Los_Angeles")).toString();
        fill("orderedOn", today);
        fill("entryServedOn", today);
        fill("says", "The complaints are to be given out without names.");
        look("court-order");
        page.locator("#act").click();
        assertTrue(text().contains("Last day to ask for a writ"), text());
        go(one + "/packet");
        look("packet");
        signOut();
        signIn("attorney", "oxnard");
        go(order.replace("/order", "/hold"));
        look("hold");
        fill("reason", "The order stands and was obeyed.");
        page.locator("#act").click();
        assertEquals(one, path());
        look("case-after-hold");
        assertTrue(text().contains("Hold ended"), text());
        assertFalse(text().contains("Legal hold: "), text());
    }

    @Test
    void aClerkRecordsAPetition() {
        signIn("clerk", "thousand-oaks");
        go("/thousand-oaks/staff/queue?show=closed");
        String one = links().get(0);
        go(one + "/petition");
        look("petition");
        String today = LocalDate.now(ZoneId.of("America/Los_Angeles")).toString();
        fill("caseNumber", "56-2026-00551");
        fill("filedOn", today);
        fill("servedOn", today);
        fill("attacks", "The denial of the plans.");
        page.locator("#act").click();
        assertEquals(one, path());
        assertTrue(text().contains("56-2026-00551"), text());
        go(page.locator("a[href*='/letters/']:not([href$='.pdf'])").last().getAttribute("href"));
        look("letter-hold");
        assertTrue(text().contains("To all who hold records of this request"), text());
    }

    private List<String> links() {
        return page.locator("tbody th a").all().stream().map(link -> link.getAttribute("href")).toList();
    }
}
