package org.daylight.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no story passes, looked at once each with the demo town in them, and the pictures of the README. */
class EveryPageIT extends Journey {

    private static final List<String> ACTS = List.of("assignment", "consultation", "clarification", "extension", "fee-note", "files", "determination",
            "note", "message", "receipt", "page", "withdrawal");

    @Test
    @NoScript
    void thePublicPages() {
        for (String path : List.of("/tustin", "/tustin/deadline", "/tustin/deadline?event=recording_delay_outer_limit&receivedOn=2026-08-03", "/tustin/accessibility", "/tustin/requests", "/tustin/track", "/thousand-oaks")) {
            assertEquals(200, go(path).status(), path);
            look(path.substring(1).replaceAll("[^\\w]+", "-"));
        }
        go("/tustin/requests");
        page.locator("tbody a").last().click();
        look("public-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "vi"})
    @NoScript
    void theOtherLanguages(String language) {
        for (String path : List.of("/", "/westminster", "/westminster/requests/new", "/westminster/requests", "/westminster/track", "/westminster/deadline?receivedOn=2026-05-15")) {
            go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertEquals(language, page.locator("html").getAttribute("lang"));
            assertFalse(page.content().contains("?public."), path);
            look(language + path.replaceAll("[^\\w]+", "-"));
        }
    }

    @Test
    void theActsOfTheClerk() {
        signIn("clerk", "oxnard");
        go("/oxnard/staff/requests/new");
        look("key-in");
        go("/oxnard/staff/queue?show=all&rel=x");
        look("queue-all");
        assertTrue(page.locator("a[rel=next]").count() > 0, "every case is more than a page");
        go("/oxnard/staff/queue?show=letters");
        follow("The letters themselves, one by one");
        look("letters-left");
        assertTrue(page.locator("tbody a[href$='.pdf']").count() > 0, "each with its paper");
        go("/oxnard/staff/queue?show=unassigned");
        String one = page.locator("tbody a[href*='/staff/requests/']").first().getAttribute("href");
        for (String act : ACTS) {
            assertEquals(200, go(one + "/" + act).status(), act);
            look("act-" + act);
        }
        for (String language : List.of("es", "vi")) {
            for (String place : List.of("", "/determination", "/files")) {
                go(one + place + "?lang=" + language);
                assertEquals(language, page.locator("html").getAttribute("lang"));
                look(language + "-case" + place.replace('/', '-'));
            }
        }
        go("/oxnard/staff/queue?lang=en");
    }

    @Test
    void whatAFileCarriesBeforeItGoesOut() {
        signIn("clerk", "westminster");
        go("/westminster/staff/queue?show=determined");
        for (String one : page.locator("tbody a[href*='/staff/requests/']").evaluateAll("all => all.map(a => a.getAttribute('href'))").toString().split("[\\[\\], ]+")) {
            if (!one.isEmpty() && go(one + "/release").status() == 200 && page.locator("a[href$='/metadata']").count() > 0) {
                look("release-worth-a-look");
                page.locator("a[href$='/metadata']").first().click();
                look("metadata");
                page.locator("#act").click();
                assertTrue(text().contains("without metadata"), text());
                return;
            }
        }
        throw new AssertionError("no file of the demo town carries anything");
    }

    @Test
    void aFeePaidInPart() {
        signIn("clerk", "oxnard");
        go("/oxnard/staff/queue?show=determined");
        for (String one : page.locator("tbody a[href*='/staff/requests/']").evaluateAll("all => all.map(a => a.getAttribute('href'))").toString().split("[\\[\\], ]+")) {
            if (!one.isEmpty() && go(one).status() == 200 && page.locator("a[href*='/receipts/']").count() > 0 && page.locator("a[href$='/reminder']").count() > 0) {
                look("case-with-fee");
                String receipt = page.locator("a[href*='/receipts/']").first().getAttribute("href");
                String note = page.locator("a[href$='/reminder']").first().getAttribute("href").replace("/reminder", "");
                for (String act : List.of("payment", "reminder", "waiver", "refund", "invoice")) {
                    assertEquals(200, go(note + "/" + act).status(), act);
                    look("fee-" + act);
                }
                go(receipt);
                look("fee-receipt");
                return;
            }
        }
        throw new AssertionError("no fee of the demo town is paid in part");
    }

    @Test
    void whatASupervisorLooksAtAgain() {
        signIn("supervisor", "westminster");
        for (String list : List.of("appeals", "denials")) {
            go("/westminster/supervisor/" + list);
            page.locator("tbody a").first().click();
            look("supervisor-" + list);
            page.locator("details summary").last().click();
            assertTrue(page.locator("pre.letter").last().isVisible(), "a letter of the case");
        }
    }

    @Test
    void howTheCityDoes() {
        signIn("supervisor", "oxnard");
        for (String path : List.of("/oxnard/supervisor", "/oxnard/supervisor/dashboard", "/oxnard/supervisor/dashboard?from=1999-01-01&to=1999-12-31&lang=vi", "/oxnard/supervisor/reports?lang=en")) {
            assertEquals(200, go(path).status(), path);
            look(path.substring(1).replaceAll("[^\\w]+", "-"));
        }
        page.locator("tbody a").first().click();
        look("supervisor-report-preview");
        for (String language : List.of("es", "vi")) {
            go("/oxnard/supervisor/dashboard?lang=" + language);
            page.locator(".figure__table").evaluateAll("all => all.forEach(one => one.open = true)");
            look(language + "-dashboard-with-tables");
        }
        go("/oxnard/supervisor/dashboard?lang=en");
        go("/oxnard/supervisor/dashboard");
        page.locator(".figure--on-time summary").click();
        assertTrue(page.locator(".figure--on-time tfoot").isVisible(), "its table");
        page.locator(".tile a").nth(1).click();
        assertTrue(path().startsWith("/oxnard/staff/queue?show=overdue"), path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "vi"})
    @NoScript
    void theReportOfAYear(String language) {
        go("/oxnard/reports?lang=" + language);
        look("reports-" + language);
        page.locator(".card a").first().click();
        look("report-" + language);
        assertTrue(page.locator(".figure").count() >= 9, "every figure of the year");
        assertFalse(page.content().contains("/staff/queue"), "no way into the staff’s pages");
    }

    @Test
    void theAdministratorsPages() {
        signIn("admin", "stockton");
        for (String part : List.of("", "/people", "/people/new", "/departments", "/departments/new", "/closures", "/closures/new", "/closures/year", "/facts", "/facts/OFFICE_HOURS",
                "/fees", "/fees/new", "/appeal-routes", "/appeal-routes/new", "/routing", "/letters", "/letters/denial/en", "/log")) {
            assertEquals(200, go("/stockton/admin" + part).status(), part);
            look("admin" + part.replace('/', '-'));
        }
        page.locator("#act").click();
        assertTrue(text().contains("whole"), text());
        go("/stockton/staff/password");
        look("password");
    }

    @Test
    void thePicturesOfTheReadme() {
        signIn("clerk", "tustin");
        page.setViewportSize(1280, 860);
        picture("queue");
        Locator overdue = page.locator("tbody a[href*='/staff/requests/']").first();
        overdue.click();
        picture("staff-case");
        go("/tustin/requests");
        page.locator("tbody a").last().click();
        picture("public-request");
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }
}
