package org.daylight.web;

import static java.util.Map.entry;
import static org.daylight.account.Permission.*;
import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daylight.account.Permission;
import org.daylight.account.Role;
import org.daylight.container.Form;
import org.daylight.container.InContainer;
import org.daylight.container.Samples;
import org.daylight.container.Samples.Sample;
import org.daylight.container.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Every page there is, asked for by everybody there is, reading and writing. Who may come in is written out here a second time. Once is
 * enough: no database has a say in it.
 */
@DisabledIfSystemProperty(named = "it.database", matches = "postgresql")
class RolesIT extends InContainer {

    /** What each role may do. The route of a page names permissions; both together must give the lists below. */
    private static final Map<Role, Set<Permission>> MAY = Map.of(
            Role.CLERK, EnumSet.of(READ_CASES, WORK_CASES, READ_LOG), Role.LIAISON, EnumSet.of(ANSWER_TASKS), Role.ATTORNEY, EnumSet.of(ADVISE),
            Role.SUPERVISOR, EnumSet.of(READ_CASES, WORK_CASES, SIGN_OFF, DECIDE_APPEALS, READ_LOG), Role.ADMINISTRATOR, EnumSet.of(ADMINISTER, READ_LOG));

    private static final Map<String, Role> CAST = Map.of("clerk", Role.CLERK, "liaison", Role.LIAISON, "attorney", Role.ATTORNEY,
            "supervisor", Role.SUPERVISOR, "reviewer", Role.SUPERVISOR, "admin", Role.ADMINISTRATOR);
    private static final List<String> STRANGERS = List.of("clerk", "supervisor", "admin");

    /** Who opens the pages of a part of the city; the longest beginning counts. */
    private static final Map<String, String> PARTS = Map.of("/{city}/staff/", "clerk supervisor reviewer",
            "/{city}/supervisor", "supervisor reviewer", "/{city}/admin", "admin", "/{city}/admin/log", "admin clerk supervisor reviewer");

    /** Who opens a page that differs from its part. */
    private static final Map<Route, String> PAGES = Map.ofEntries(entry(Route.TASKS, "liaison attorney"), entry(Route.TASK, "liaison attorney clerk supervisor reviewer"),
            entry(Route.STAFF_CASE, "clerk supervisor reviewer attorney"), entry(Route.LETTER, "clerk supervisor reviewer attorney"), entry(Route.LETTER_PDF, "clerk supervisor reviewer attorney"),
            entry(Route.NOTE, "clerk supervisor reviewer attorney"), entry(Route.STAFF_FILE, "clerk supervisor reviewer attorney liaison"),
            entry(Route.WITHHOLDING_LOG, "clerk supervisor reviewer attorney"), entry(Route.WITHHOLDING_FILE, "clerk supervisor reviewer attorney"),
            entry(Route.PETITION, "clerk supervisor reviewer attorney"), entry(Route.COURT_ORDER, "clerk supervisor reviewer attorney"), entry(Route.HOLD, "attorney"),
            entry(Route.PACKET, "clerk supervisor reviewer attorney"), entry(Route.PACKET_PDF, "clerk supervisor reviewer attorney"),
            entry(Route.PACKET_ZIP, "clerk supervisor reviewer attorney"),
            entry(Route.CLEARANCE, "attorney"), entry(Route.PART_CLEARANCE, "attorney"), entry(Route.PASSWORD, "clerk supervisor reviewer attorney liaison admin"));

    @Inject
    Samples samples;

    // signed in once for all tests: that is slow on purpose
    private static final Map<String, Site> staff = new LinkedHashMap<>();
    private static final Map<String, Site> strangers = new LinkedHashMap<>();
    private final Site nobody = new Site();
    private Sample tustin;
    private Site requester;

    @BeforeEach
    void everybodySignsIn() {
        tustin = samples.of(TUSTIN);
        CAST.keySet().forEach(who -> staff.computeIfAbsent(who, name -> Site.signedIn(name, TUSTIN)));
        STRANGERS.forEach(who -> strangers.computeIfAbsent(who + " of another city", name -> Site.signedIn(who, OXNARD)));
        requester = new Site().holding("daylight_case", tustin.number() + "." + tustin.receipt().code().text());
    }

    @Test
    void rolesAndRoutesSayWhatIsWrittenHere() {
        for (Role role : Role.values()) {
            assertEquals(MAY.get(role), role.permissions(), role.name());
        }
        for (Route route : staffRoutes()) {
            Set<String> opened = new TreeSet<>(CAST.keySet());
            opened.removeIf(who -> MAY.get(CAST.get(who)).stream().noneMatch(route.anyOf()::contains));
            assertEquals(new TreeSet<>(who(route)), opened, route + " is open to others than this test says");
        }
    }

    @Test
    void everybodyReadsTheirPagesAndNoOther() {
        List<String> wrong = new ArrayList<>();
        for (Route route : Route.values()) {
            String path = Paths.of(route, tustin);
            staff.forEach((who, site) -> check(wrong, route, who, site.look(route == Route.TASK ? Paths.task(tustin, who) : path), expected(route, who)));
            strangers.forEach((who, site) -> check(wrong, route, who, site.look(path), expected(route, who)));
            check(wrong, route, "nobody", nobody.look(path), expected(route, "nobody"));
            check(wrong, route, "the requester", requester.look(path), expected(route, "the requester"));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nobodyWritesWhatIsNotTheirs() {
        List<String> wrong = new ArrayList<>();
        long links = links();
        for (Route route : staffRoutes()) {
            String path = Paths.of(route, tustin);
            Map<String, String> form = form(route, path);
            Stream.of(staff, strangers).flatMap(all -> all.entrySet().stream()).filter(e -> !who(route).contains(e.getKey()))
                    .forEach(e -> check(wrong, route, e.getKey() + " writing", e.getValue().send(path, form), 404));
            HttpResponse<String> signIn = nobody.send(path, form);
            check(wrong, route, "nobody writing", signIn, 200);
            assertTrue(signIn.body().contains("name=\"signInName\""), route.name());
        }
        assertEquals(List.of(), wrong);
        assertEquals(links, links(), "something was done");
    }

    @Test
    void noPageTakesAFormFromAnotherSite() {
        List<String> wrong = new ArrayList<>();
        long links = links();
        for (Map.Entry<String, String> said : Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example").entrySet()) {
            Map<String, Site> misled = new LinkedHashMap<>();
            CAST.keySet().forEach(who -> misled.put(who, copy(staff.get(who)).saying(said.getKey(), said.getValue())));
            Site own = copy(requester).saying(said.getKey(), said.getValue());
            for (Route route : Route.values()) {
                Site site = route.isForStaff() ? misled.get(who(route).iterator().next()) : own;
                check(wrong, route, said.getKey(), site.send(Paths.of(route, tustin), Map.of("form", "form", "act", "act", "words", "forged")), 403);
            }
            assertEquals(403, own.send("/sign-out", Map.of()).statusCode());
        }
        assertEquals(List.of(), wrong);
        assertEquals(links, links(), "something was done");
    }

    @Test
    void aStepThatTheTableDoesNotHaveIsAConflict() {
        String number = filed(TUSTIN, "Not to be closed before it is decided").number();
        for (String act : List.of("closure", "reopening", "answer")) {
            Site clerk = staff.get("clerk");
            Map<String, String> form = clerk.form("/tustin/staff/requests/" + number + "/" + act);
            form.replaceAll((field, value) -> value.isEmpty() ? "Too early" : value);
            HttpResponse<String> answer = clerk.send("/tustin/staff/requests/" + number + "/" + act, form);
            assertEquals(409, answer.statusCode(), act);
            assertTrue(answer.body().contains("id=\"errors\"") && answer.body().contains("Too early"), act + ": said in words, with what was typed");
        }
        assertEquals(org.daylight.request.Status.RECEIVED, now(TUSTIN, number).status());
    }

    @Test
    void liaisonAndAttorneySeeOnlyCasesTheyWereAskedAbout() {
        Sample oxnard = samples.of(OXNARD);
        String other = filed(TUSTIN, "Nobody was asked about this").number();
        for (String path : List.of("/tustin/staff/requests/" + other, "/tustin/staff/requests/" + other + "/note",
                Paths.of(Route.STAFF_FILE, tustin).replace(tustin.number(), other), Route.STAFF_FILE.to(TUSTIN, tustin.shown(), tustin.id("shownFile")),
                Route.TASK.to(TUSTIN, tustin.id("task")), Route.TASK.to(TUSTIN, oxnard.id("consultation")))) {
            assertEquals(404, staff.get("attorney").look(path).statusCode(), path);
        }
        for (String path : List.of(Route.STAFF_FILE.to(TUSTIN, tustin.shown(), tustin.id("shownFile")), Route.TASK.to(TUSTIN, tustin.id("consultation")),
                Route.TASK.to(TUSTIN, oxnard.id("task")))) {
            assertEquals(404, staff.get("liaison").look(path).statusCode(), path);
        }
    }

    private static int expected(Route route, String who) {
        if (route == Route.SET_UP || route == Route.CODE || route == Route.SLIP && who(route).contains(who)) {
            return 404; // set up already; a demonstration mails no code; a slip is there for whoever has just keyed the request in
        }
        if (route == Route.OWN_FILE) {
            return who.equals("the requester") ? 404 : 302; // the file of the sample is for staff
        }
        if (route.path().startsWith("/{city}/track/{number}")) {
            return who.equals("the requester") ? 200 : 302;
        }
        if (!route.isForStaff() || who(route).contains(who)) {
            return 200;
        }
        return who.equals("nobody") || who.equals("the requester") ? 302 : 404;
    }

    private static void check(List<String> wrong, Route route, String who, HttpResponse<String> answer, int expected) {
        String to = answer.headers().firstValue("Location").orElse("");
        boolean astray = expected == 302 && !to.contains(route.isForStaff() ? "/sign-in?next=" : "/track?number=");
        if (answer.statusCode() != expected || astray) {
            wrong.add(who + " at " + route + ": " + answer.statusCode() + " " + to + ", not " + expected);
        }
    }

    /** Who may open a page, as this test says. */
    private static Collection<String> who(Route route) {
        String part = PARTS.keySet().stream().filter(route.path()::startsWith).max((a, b) -> a.length() - b.length()).orElse(null);
        return part == null ? List.of() : List.of(PAGES.getOrDefault(route, PARTS.get(part)).split(" "));
    }

    private static List<Route> staffRoutes() {
        return Stream.of(Route.values()).filter(route -> route.path().matches("/\\{city}/(staff|supervisor|admin).*")).toList();
    }

    /** What somebody who may would send. */
    private Map<String, String> form(Route route, String path) {
        String page = route.view().startsWith("door/") ? "" : staff.get(who(route).iterator().next()).look(path).body();
        Map<String, String> form = new LinkedHashMap<>(Form.isIn(page) ? Form.of(page).fields() : Map.of("form", "form", "act", "act"));
        form.putAll(Map.of("words", "forged", "text", "forged"));
        return form;
    }

    private static Site copy(Site site) {
        Site copy = new Site();
        site.cookies().forEach(copy::holding);
        return copy;
    }

    private long links() {
        return Stream.of(TUSTIN, OXNARD).mapToLong(city -> rows.in(city, em -> em.createQuery(
                "select count(l) from AuditLink l where l.act not in ('FILE_READ', 'SIGNED_IN')", Long.class).getSingleResult())).sum();
    }
}
