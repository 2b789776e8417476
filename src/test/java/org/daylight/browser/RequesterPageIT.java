package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.*;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.daylight.container.Resident;
import org.daylight.container.Resident.Slip;
import org.daylight.container.Site;
import org.daylight.container.Site.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a requester does along their track page, without JavaScript. The clerk's part is done over HTTP meanwhile. */
@NoScript
class RequesterPageIT extends Journey {

    private static final byte[] PAPER = "Permit,Street\r\n12,Oak Lane \u00e9\u6f22\ud83c\udf33\r\n".getBytes(StandardCharsets.UTF_8);

    // opened once: a form may not be sent sooner than a person could
    private static Resident resident;
    private static Site clerk;
    private Slip slip;

    @BeforeEach
    void aRequestIsFiled() throws InterruptedException {
        if (resident == null) {
            resident = new Resident(new Site(home()), "tustin").onPaper();
            clerk = new Site(home()).signIn("clerk", "tustin");
        }
        slip = resident.file("The permits of Oak Lane, for " + System.nanoTime());
        done("acknowledgement", Map.of());
        go("/tustin/track");
        fill("number", slip.number());
        fill("code", slip.code());
        page.locator("#open").click();
        assertEquals("/tustin/track/" + slip.number(), path());
    }

    @Test
    void answersWhatTheCityAsks() {
        done("clarification", Map.of("question", "Which years do you mean?", "identify", "The files are kept by year.", "where", "In the permit system."));
        page.reload();
        follow("Answer the city’s question");
        assertTrue(text().contains("Which years do you mean?"));
        page.locator("#act").click();
        assertThat(error("answer")).isVisible();
        fill("answer", "2024 and 2025 <b>only</b>");
        look("own-clarification");
        page.locator("#act").click();
        assertEquals("/tustin/track/" + slip.number(), path());
        assertThat(page.locator("[role=status]")).containsText("Your answer was sent");
        assertTrue(text().contains("2024 and 2025 <b>only</b>"));
        assertEquals(0, page.locator("a[href$='/clarification']").count(), "nothing is asked any more");
        assertTrue(clerk.get(theCase()).body().contains("2024 and 2025 &lt;b&gt;only"));
    }

    @Test
    void acceptsOneEstimateAndQuestionsAnother() {
        done("fee-note", Map.of("pages", "42", "explanation", "Forty-two pages."));
        go("/tustin/track/" + slip.number() + "/fee");
        assertTrue(text().contains("$4.20"), text());
        page.locator("#question").click();
        assertThat(error("words")).isVisible();
        fill("words", "May I look at them instead?");
        look("own-fee");
        page.locator("#question").click();
        assertThat(page.locator("[role=status]")).containsText("Your question was sent");
        assertTrue(text().contains("May I look at them instead?"));
        go("/tustin/track/" + slip.number() + "/fee");
        page.locator("#act").click();
        assertThat(page.locator("[role=status]")).containsText("You accepted the fee");
        go("/tustin/track/" + slip.number() + "/fee");
        assertEquals(0, page.locator("#act").count(), "nothing waits for an answer");
        assertTrue(clerk.get(theCase()).body().contains("$4.20"));
    }

    @Test
    void takesTheRequestBack() {
        go("/tustin/track/" + slip.number() + "/withdrawal");
        fill("words", "I have found it.");
        look("own-withdrawal");
        page.locator("#act").click();
        assertThat(page.locator("[role=status]")).containsText("Your request is withdrawn");
        assertTrue(text().contains("Withdrawn"), text());
        assertEquals(0, page.locator("a[href$='/withdrawal']").count());
        look("own-withdrawn");
    }

    @Test
    void getsTheReleasedFilesByteForByte() throws IOException {
        String files = theCase() + "/files";
        HttpResponse<String> attached = clerk.send(files, clerk.form(files), List.of(new Paper("Permits of Oak Lane.csv", "text/csv", PAPER)));
        assertEquals(303, attached.statusCode(), attached::body);
        done("determination", Map.of("kind", "IN_FULL", "reasons", "You may have all of it.", "availableOn", "2031-01-02", "availableTime", "16:00"));
        page.reload();
        assertFalse(text().contains("Permits of Oak Lane.csv"), "not before it is released");
        String id = clerk.get(theCase()).body().replaceAll("(?s).*href=\"" + files + "/(\\d+)\".*", "$1");
        done("release", Map.of("files", id, "readers", "REQUESTER"));
        page.reload();
        look("own-files");
        Download download = page.waitForDownload(() -> page.locator(".file__name").click());
        assertEquals("Permits of Oak Lane.csv", download.suggestedFilename());
        assertArrayEquals(PAPER, Files.readAllBytes(download.path()));
        assertEquals(404, new Site(home()).look("/tustin/requests/" + slip.number() + "/files/" + id).statusCode(), "the requester's alone");
    }

    @Test
    void aMessageWrittenAfterTheBrowserForgotTheCaseIsKept() {
        go("/tustin/track/" + slip.number() + "/message");
        fill("words", "Half an hour’s work: ünïcødé & <tags>\nand a second line");
        page.context().clearCookies();
        page.locator("#act").click();
        assertThat(page.locator("#number")).hasValue(slip.number());
        fill("code", slip.code());
        look("own-message-interrupted");
        page.locator("#open").click();
        assertEquals("/tustin/track/" + slip.number() + "/message", path());
        assertThat(page.locator("#words")).hasValue("Half an hour’s work: ünïcødé & <tags>\nand a second line");
        page.locator("#act").click();
        assertTrue(text().contains("and a second line"));
    }

    private String theCase() {
        return "/tustin/staff/requests/" + slip.number();
    }

    /** An act of the clerk's. */
    private void done(String act, Map<String, String> values) {
        Map<String, String> form = clerk.form(theCase() + "/" + act);
        form.putAll(values);
        HttpResponse<String> answer = clerk.send(theCase() + "/" + act, form);
        assertEquals(303, answer.statusCode(), answer::body);
    }
}
