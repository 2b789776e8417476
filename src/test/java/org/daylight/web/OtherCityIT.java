package org.daylight.web;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.container.InContainer;
import org.daylight.container.Samples;
import org.daylight.container.Samples.Sample;
import org.daylight.container.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another city's rows are not there over HTTP either: no page, file, search, code or form of one city leads to them. */
class OtherCityIT extends InContainer {

    private static final List<String> CAST = List.of("clerk", "supervisor", "attorney", "liaison", "admin");

    private static final Map<String, Site> staff = new LinkedHashMap<>();

    @Inject
    Samples samples;

    private Sample here;
    private Sample there;
    private Site requester;

    @BeforeEach
    void bothCitiesHaveOneOfEverything() {
        here = samples.of(TUSTIN);
        there = samples.of(OXNARD);
        CAST.forEach(who -> staff.computeIfAbsent(who, name -> Site.signedIn(name, TUSTIN)));
        requester = new Site().holding("daylight_case", here.number() + "." + here.receipt().code().text());
    }

    @Test
    void noPageShowsAnothersRow() {
        for (Route route : Route.values()) {
            String path = Paths.of(route, TUSTIN, there);
            if (path.equals(Paths.of(route, here)) || route.isCase()) {
                continue;
            }
            for (Site site : route.isForStaff() ? staff.values() : List.of(requester, staff.get("clerk"))) {
                notFound(site, path);
            }
        }
    }

    @Test
    void noRowIsFoundUnderACaseThatIsNotItsOwn() {
        for (Route route : Stream.of(Route.values()).filter(r -> r.path().contains("{number}") && r.path().contains("{id}")).toList()) {
            for (Site site : route.isForStaff() ? List.of(staff.get("clerk"), staff.get("supervisor")) : List.of(requester)) {
                notFound(site, Paths.of(route, TUSTIN, there).replace(there.number(), here.number()).replace(there.shown(), here.shown()).replace(there.id("split"), here.number()).replace(there.id("delayed"), here.number()));
            }
            if (route.isForStaff()) {
                String path = Paths.of(route, here);
                notFound(staff.get("clerk"), path.contains(here.shown()) ? path.replace(here.shown(), here.number()) : path.replace(here.number(), here.shown()).replace(here.id("split"), here.shown()).replace(here.id("delayed"), here.shown()));
            }
        }
        notFound(requester, Route.OWN_FILE.to(TUSTIN, here.number(), here.id("shownFile")));
    }

    @Test
    void noReceiptOpensAnotherCity() {
        Site theirs = new Site().holding("daylight_case", there.number() + "." + there.receipt().code().text());
        for (Route route : Stream.of(Route.values()).filter(Route::isCase).toList()) {
            for (Site site : List.of(requester, theirs)) {
                HttpResponse<String> answer = site.look(Paths.of(route, TUSTIN, there));
                assertEquals(302, answer.statusCode(), route.name());
                assertEquals("/tustin/track?number=" + there.number(), answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", ""));
            }
        }
        String wrong = opened(here.number(), "00000-00000-00000-00000-000000");
        assertEquals(wrong, opened(there.number(), there.receipt().code().text()), "theirs reads like a wrong code");
        assertEquals(wrong, opened(here.number(), there.receipt().code().text()));
    }

    @Test
    void noListAndNoSearchNamesAnothersRow() {
        String word = "Everything that can hang on a case";
        for (String path : List.of("/tustin/staff/queue?show=all", "/tustin/staff/queue?show=all&q=" + word.replace(' ', '+'), "/tustin/staff/queue?show=all&q=quillfeather*",
                "/tustin/staff/queue?show=all&assignee=" + there.id("person"), "/tustin/staff/queue/views", "/tustin/staff/tasks", "/tustin/supervisor",
                "/tustin/supervisor/denials", "/tustin/supervisor/appeals", "/tustin/admin/people", "/tustin/admin/closures?year=2031", "/tustin/admin/fees",
                "/tustin/admin/log", "/tustin/requests", "/tustin/requests?q=quillfeather")) {
            for (Site site : staff.values()) {
                silent(site.get(path), path);
            }
        }
        assertTrue(staff.get("clerk").get("/tustin/staff/queue?show=all&q=" + here.secret()).body().contains(here.number()), "and it finds its own");
        silent(staff.get("clerk").get("/tustin/staff/queue?show=all&q=" + there.secret()), "their word", there.secret());
        silent(staff.get("clerk").get("/tustin/staff/queue?show=all&q=" + there.number()), "their number", there.number());
    }

    @Test
    void noFormTakesAnothersRow() {
        int before = now(TUSTIN, here.shown()).version();
        int untouched = now(OXNARD, there.number()).version();
        refused("/tustin/staff/requests/" + here.shown() + "/release", Map.of("files", there.id("shownFile"), "readers", "EVERYONE"));
        refused("/tustin/staff/requests/" + here.shown() + "/assignment", Map.of("person", there.id("person")));
        refused("/tustin/staff/requests/" + here.number() + "/assignment", Map.of("person", there.id("person")));
        refused("/tustin/staff/requests/" + here.number() + "/fee-note", Map.of("price1", there.id("item"), "quantity1", "3"));
        assertEquals(before, now(TUSTIN, here.shown()).version());
        Map<String, String> fee = requester.form(Paths.of(Route.OWN_FEE, here));
        fee.put("note", there.id("note"));
        HttpResponse<String> answer = requester.send(Paths.of(Route.OWN_FEE, here), fee);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 422, answer.statusCode() + "");
        silent(answer, "their fee note");
        assertEquals(untouched, now(OXNARD, there.number()).version());
    }

    private void refused(String path, Map<String, String> foreign) {
        Map<String, String> form = staff.get("clerk").form(path);
        form.putAll(foreign);
        HttpResponse<String> answer = staff.get("clerk").send(path, form);
        assertTrue(answer.statusCode() == 422 || answer.statusCode() == 404, path + ": " + answer.statusCode());
        silent(answer, path);
    }

    /** What the track page answers, without what was typed. */
    private String opened(String number, String code) {
        Map<String, String> form = new Site().form("/tustin/track");
        form.putAll(Map.of("number", number, "code", code, "open", "open"));
        HttpResponse<String> answer = new Site().send("/tustin/track", form);
        return answer.statusCode() + answer.body().replace(number, "the number").replace(code, "the code");
    }

    private void notFound(Site site, String path) {
        HttpResponse<String> answer = site.look(path);
        assertEquals(404, answer.statusCode(), path);
        assertEquals(site.look("/tustin/no/such/page").body(), answer.body(), path + " is not found like any other");
    }

    private void silent(HttpResponse<String> answer, String what, String... typed) {
        String said = answer.body();
        for (String own : typed) {
            said = said.replace(own, "");
        }
        List<String> told = new ArrayList<>(List.of(there.secret(), there.number(), there.shown(), "OXN-"));
        for (String trace : told) {
            assertFalse(said.contains(trace), what + " tells " + trace);
        }
    }
}
