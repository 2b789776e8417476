package org.daylight.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.*;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;

class SignInPageIT extends Journey {

    @Test
    @NoScript
    void aResidentFindsTheirCity() {
        go("/");
        assertEquals(5, page.locator(".card").count());
        assertThat(page.locator(".demo")).isVisible();
        look("cities");
        follow("City of Tustin");
        assertEquals("/tustin", path());
        look("city");
    }

    @Test
    @NoScript
    void whatIsNotThereIsNotFoundInWords() {
        assertEquals(404, go("/atlantis").status());
        look("not-found");
        assertEquals(404, go("/tustin/nothing/here").status());
    }

    @Test
    void aWrongPasswordIsRefusedAndTheNameKept() {
        go("/sign-in");
        look("sign-in");
        fill("signInName", "clerk@tustin.example");
        fill("password", "not this one");
        press("Sign in");
        assertThat(page.locator("#errors")).containsText("Name or password is wrong.");
        assertThat(page.locator("#signInName")).hasValue("clerk@tustin.example");
        assertThat(page.locator("#password")).hasValue("");
        look("sign-in-wrong");
    }

    @Test
    void aClerkSignsInSeesTheQueueAndSignsOut() {
        go("/tustin/staff/queue");
        assertTrue(path().startsWith("/sign-in"), path());
        fill("signInName", "clerk@tustin.example");
        fill("password", PASSWORD);
        press("Sign in");
        assertEquals("/tustin/staff/queue", path());
        assertTrue(page.title().contains("Tustin"), page.title());
        checkCookie();
        look("queue");
        signOut();
        assertEquals("/sign-in", path());
        go("/tustin/staff/queue");
        assertTrue(path().startsWith("/sign-in"), "signed out on the server too");
    }

    @Test
    void anotherCitysStaffPagesAreNotFound() {
        signIn("clerk", "tustin");
        assertEquals("/tustin/staff/queue", path());
        assertEquals(404, go("/oxnard/staff/queue").status());
    }

    @Test
    void aPartThatIsNotTheirsIsNotFound() {
        signIn("liaison", "tustin");
        assertEquals(404, go("/tustin/staff/queue").status());
    }

    private void checkCookie() {
        Cookie session = page.context().cookies().stream().filter(c -> c.name.equals("daylight")).findFirst().orElseThrow();
        assertTrue(session.httpOnly);
        assertEquals(SameSiteAttribute.LAX, session.sameSite);
    }
}
