package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.daylight.container.Site;
import org.daylight.server.PowerCut;
import org.junit.jupiter.api.Test;

/** The main job in one go: a request from filing to a reversed denial, by everybody whose part it is. */
class MainJobPageIT extends Journey {

    private static final String WORDS = "The tree permit of 12 Oak Lane, and all e-mails about it since January <script>alert(1)</script> #{7*7}";

    private String number;
    private String code;

    @Test
    @NoScript
    void aResidentAsksAndFollowsWithoutScript() {
        ask("tustin");
        assertThat(page.locator(".trace__day").first()).isVisible();
        look("receipt");
        page.locator("a.button").first().click();
        assertEquals("/tustin/track/" + number, path());
        assertTrue(text().contains(WORDS), "kept as typed");
        look("own-case");
        go("/tustin/track/" + number + "/message");
        fill("words", "One more thing: only the signed permit matters.");
        page.locator("#act").click();
        assertTrue(text().contains("only the signed permit matters"));
        stranger().navigate(home() + "/tustin/requests");
    }

    @Test
    @NoScript
    void numberAndCodeOpenTheCaseFromAnywhereAndNothingElseDoes() {
        ask("oxnard");
        Page other = stranger();
        other.navigate(home() + "/oxnard/track/" + number);
        assertEquals("/oxnard/track?number=" + number, other.url().substring(home().length()));
        open(other, "oxnard", number, "00000-00000-00000-00000-000000");
        String wrongCode = other.locator("#errors").innerText();
        open(other, "oxnard", "OXN-2026-999999", code);
        assertEquals(wrongCode, other.locator("#errors").innerText(), "a wrong number reads like a wrong code");
        open(other, "tustin", number, code);
        assertThat(other.locator("#errors")).isVisible();
        open(other, "oxnard", number, code.toLowerCase().replace("-", " "));
        assertEquals("/oxnard/track/" + number, other.url().substring(home().length()));
    }

    @Test
    @NoScript
    void badInputComesBackInWordsWithEverythingKept() {
        go("/stockton/requests/new");
        page.locator("[name=kind]").first().check();
        page.locator("#act").click();
        fill("description", "  ");
        fill("recordSeries", "kept");
        page.locator("#act").click();
        assertThat(error("description")).isVisible();
        assertThat(page.locator("#recordSeries")).hasValue("kept");
        fill("description", "x".repeat(25_000));
        fill("from", "2026-03-01");
        fill("to", "2026-02-01");
        page.locator("#act").click();
        assertThat(error("description")).containsText("25000");
        assertThat(error("to")).isVisible();
        assertEquals(25_000, page.locator("#description").inputValue().length());
        look("ask-errors");
    }

    @Test
    @NoScript
    void anAcknowledgedFilingSurvivesAPowerCut() throws InterruptedException {
        ask("westminster");
        PowerCut.allAreThere(Chromium.running().server, new PowerCut(Chromium.running().server).happen());
        Page other = stranger();
        open(other, "westminster", number, code);
        assertEquals("/westminster/track/" + number, other.url().substring(home().length()));
        assertTrue(other.locator("main").innerText().contains(WORDS));
        for (String city : List.of("tustin", "westminster", "oxnard")) {
            assertTrue(new Site(home()).signIn("admin", city).post("/" + city + "/admin/log", Map.of()).body().contains("notice--good"), "the chain is whole");
        }
    }

    @Test
    void aRequestGoesFromFilingToAReversedDenial() {
        ask("tustin");
        signIn("clerk", "tustin");
        go("/tustin/staff/queue?show=unassigned");
        look("queue-unassigned");
        act("acknowledgement");
        look("staff-case");
        askTheDepartment();
        determine();
        String decision = sign();
        reviewAndReverse(decision);
    }

    private void askTheDepartment() {
        go("/tustin/staff/requests/" + number + "/tasks");
        page.locator("[name=departments][value=POLICE]").check();
        fill("instruction", "Please search the permit files and your mailboxes.");
        fill("dueOn", LocalDate.now(ZoneId.of("America/Los_Angeles")).plusDays(3).toString());
        look("tasks-given");
        page.locator("#act").click();
        signOut();
        signIn("liaison", "tustin");
        assertEquals("/tustin/staff/tasks", path());
        look("tasks");
        page.locator("a", new Page.LocatorOptions().setHasText("tree permit")).first().click();
        page.locator("#act").click();
        assertThat(error("answer")).isVisible();
        page.locator("[name=answer][value=RECORDS_FOUND]").check();
        fill("whereSearched", "Permit files and mailboxes");
        fill("custodian", "The permit desk");
        fill("terms", "tree permit");
        fill("dates", "2019 to today");
        page.locator("[name=personal][value=YES]").check();
        look("task");
        page.locator("#act").click();
        signOut();
        signIn("clerk", "tustin");
    }

    private void determine() {
        go("/tustin/staff/requests/" + number + "/determination");
        page.locator("[name=kind][value=DENIED]").check();
        fill("reasons", "The messages are confidential advice of counsel.");
        page.locator("#act").click();
        assertThat(page.locator("#errors")).isVisible();
        look("determination-refused");
        fill("item1", "Three e-mails to the city attorney");
        page.locator("#exemption1").selectOption("attorney-client");
        fill("reason1", "The three messages ask the city attorney for legal advice on the permit.");
        page.locator("#inFull1").check();
        page.locator("#noPartRemains1").check();
        fill("notSegregable1", "Each message is advice from its first to its last line.");
        fill("responsibleName1", "Judith Okafor");
        fill("responsibleTitle1", "Assistant City Attorney");
        page.locator("#act").click();
        assertEquals("/tustin/staff/requests/" + number, path(), () -> text());
        assertTrue(text().contains("Awaiting sign-off"));
        signOut();
    }

    private String sign() {
        signIn("supervisor", "tustin");
        go("/tustin/supervisor");
        look("supervisor");
        go("/tustin/supervisor/denials");
        look("denials");
        go("/tustin/supervisor/denials/" + number);
        look("denial");
        page.locator("#act").click();
        signOut();
        open(page, "tustin", number, code);
        go("/tustin/track/" + number + "/review");
        fill("grounds", "A permit is no advice. Please look again.");
        look("review");
        page.locator("#act").click();
        assertTrue(text().contains("A permit is no advice"));
        signIn("supervisor", "tustin");
        go("/tustin/supervisor/appeals");
        look("appeals");
        page.locator("a", new Page.LocatorOptions().setHasText(number)).first().click();
        return path();
    }

    private void reviewAndReverse(String appeal) {
        go(appeal);
        assertThat(page.locator("main")).containsText("cannot decide its review. Somebody else must.");
        assertEquals(0, page.locator("#act").count(), "who signed is told so beforehand, and not asked");
        signOut();
        signIn("reviewer", "tustin");
        go(appeal);
        look("appeal");
        decide(appeal);
        signOut();
        signIn("clerk", "tustin");
        go("/tustin/staff/requests/" + number);
        assertTrue(text().contains("In progress"), "a reversal reopens the request");
    }

    private void decide(String appeal) {
        go(appeal);
        page.locator("[name=decision][value=REVERSED]").check();
        fill("reasons", "The permit itself is not advice and must be given out.");
        page.locator("#act").click();
    }

    private void act(String name) {
        go("/tustin/staff/requests/" + number + "/" + name);
        look(name);
        page.locator("#act").click();
        assertEquals("/tustin/staff/requests/" + number, path());
    }

    private void ask(String city) {
        openForm(city);
        look("ask-what");
        page.locator("[name=kind]").first().check();
        page.locator("#act").click();
        fill("description", WORDS);
        look("ask-details");
        page.locator("#act").click();
        fill("email", "ann@mail.example");
        look("ask-reach");
        page.locator("#act").click();
        look("ask-check");
        sendForm();
        assertEquals("/" + city + "/track/receipt", path(), () -> text());
        number = page.locator(".receipt__number").innerText();
        code = page.locator(".receipt__code").innerText();
    }

    private void open(Page window, String city, String caseNumber, String secret) {
        window.navigate(home() + "/" + city + "/track");
        window.locator("#number").fill(caseNumber);
        window.locator("#code").fill(secret);
        window.locator("#open").click();
    }
}
