package org.daylight.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.daylight.web.FormToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every {@code *PageIT} extends. Each test has a browser of its own, with no cookie; {@link #page} is its window. A test fails for
 * what it asserts, for what {@link #look} sees, and for any fault on the way (see {@link Faults}).
 */
@ExtendWith(Chromium.class)
public abstract class Journey {

    protected static final String PASSWORD = "daylight-demo";
    /** What {@code Words} writes where a message is missing. */
    private static final Pattern UNSAID = Pattern.compile("\\?[a-zA-Z]+[.][\\w.-]+\\?");

    protected Page page;
    private BrowserContext context;
    private Faults faults;
    private boolean scripts;
    private Page mirror;
    private long formOpened;
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void open(TestInfo test) {
        scripts = !test.getTestMethod().orElseThrow().isAnnotationPresent(NoScript.class) && !getClass().isAnnotationPresent(NoScript.class);
        context = newContext(scripts);
        faults = new Faults(context, home());
        page = context.newPage();
    }

    @AfterEach
    void nothingWasWrong() {
        List<String> all = new ArrayList<>(seen);
        all.addAll(faults.found());
        context.close();
        if (mirror != null) {
            mirror.context().close();
        }
        assertEquals(List.of(), all);
    }

    /** Goes to a path of the install; the answer tells the status. */
    protected Response go(String path) {
        return page.navigate(home() + path);
    }

    /** The path the window shows, with its query. */
    protected String path() {
        return page.url().substring(home().length());
    }

    /** Signs in as one of the demo cast: {@code signIn("clerk", "tustin")}. */
    protected void signIn(String who, String city) {
        go("/sign-in");
        fill("signInName", who + "@" + city + ".example");
        fill("password", PASSWORD);
        press("Sign in");
    }

    protected void signOut() {
        press("Sign out");
    }

    /** A request asked for in the browser, as its receipt has it. */
    protected record Asked(String city, String number, String code) {

        /** Its page for staff. */
        String desk() {
            return "/" + city + "/staff/requests/" + number;
        }
    }

    /** Asks as a resident who fills in the description alone. */
    protected Asked ask(String city, String description) {
        return ask(city, description, "DOWNLOAD");
    }

    /** The same for copies on paper, which may cost something; a file is free. */
    protected Asked askOnPaper(String city, String description) {
        return ask(city, description, "PAPER");
    }

    private Asked ask(String city, String description, String delivery) {
        openForm(city);
        page.locator("[name=kind]").first().check();
        page.locator("#act").click();
        fill("description", description);
        page.locator("#delivery").selectOption(delivery);
        page.locator("#act").click();
        page.locator("#act").click();
        sendForm();
        assertEquals("/" + city + "/track/receipt", path(), () -> text());
        return new Asked(city, page.locator(".receipt__number").innerText(), page.locator(".receipt__code").innerText());
    }

    /** Opens the form a request is asked with. */
    protected void openForm(String city) {
        go("/" + city + "/requests/new");
        formOpened = System.nanoTime();
    }

    /** Sends its last page, when a person could have read and filled it. */
    protected void sendForm() {
        page.waitForTimeout(Math.max(0, FormToken.SHORTEST.toMillis() - (System.nanoTime() - formOpened) / 1_000_000));
        page.locator("#act").click();
    }

    /** Opens it with number and code, as its requester does from anywhere. */
    protected void track(Asked asked) {
        go("/" + asked.city() + "/track");
        fill("number", asked.number());
        fill("code", asked.code());
        arrive(() -> page.locator("#open").click());
    }

    /** Types into the field with this id. */
    protected void fill(String field, String text) {
        page.locator("#" + field).fill(text);
    }

    /** Presses the button with this name. */
    protected void press(String button) {
        arrive(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click());
    }

    /** Follows the link with this name. */
    protected void follow(String link) {
        arrive(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click());
    }

    /** Does what leads to a page and waits for that page. */
    @SuppressWarnings("deprecation") // waitForURL wants to know where; a form may come back to where it was
    protected Response arrive(Runnable click) {
        return page.waitForNavigation(click);
    }

    /** The page's one heading of the first level. */
    protected String heading() {
        return page.locator("h1").innerText();
    }

    /** What the page's main part says. */
    protected String text() {
        return page.locator("main").innerText();
    }

    /** The message beside a field. */
    protected Locator error(String field) {
        return page.locator("#" + field + "-error");
    }

    /** Looks at the page as it is: pictures under this name, accessibility, width. Findings fail the test at its end. */
    protected void look(String name) {
        UNSAID.matcher(page.locator("body").innerText()).results().forEach(key -> seen.add(name + ": no text for " + key.group()));
        if (scripts) {
            seen.addAll(Look.at(page, name));
            return;
        }
        if (page.content().contains("<script")) {
            seen.add(name + ": names a script, and its readers have none");
        }
        lookThroughMirror(name);
    }

    /** Another window of its own, without this one's cookies; the same faults count. */
    protected Page stranger() {
        BrowserContext other = newContext(true);
        new Faults(other, home());
        return other.newPage();
    }

    protected String home() {
        return Chromium.running().server.url();
    }

    // axe-core is a script itself: the same HTML is looked at in a browser that runs scripts
    private void lookThroughMirror(String name) {
        String html = page.content();
        if (mirror == null) {
            mirror = newContext(true).newPage();
        }
        String url = page.url();
        mirror.route(url, route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8")
                .setHeaders(Map.of("Content-Type", "text/html; charset=utf-8")).setBody(html)));
        mirror.navigate(url);
        seen.addAll(Look.at(mirror, name));
        mirror.unroute(url);
    }

    private static BrowserContext newContext(boolean scripts) {
        return Chromium.running().browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setLocale("en-US")
                .setTimezoneId("America/Los_Angeles").setViewportSize(1280, 900));
    }
}
