package org.daylight.web;

import static org.daylight.account.Permission.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.account.Permission;

/**
 * Every page there is: its path, its view, and the permissions of which staff need one. A page without permissions is open to all; a
 * {@code TRACK} page reads the case its visitor's receipt opens. {@code {city}} and the like are one path segment each.
 */
public enum Route {

    CITIES("/", "public/cities"),
    SIGN_IN("/sign-in", "public/sign-in"),
    SET_UP("/set-up", "public/set-up"),
    CITY("/{city}", "public/city"),
    ACCESSIBILITY("/{city}/accessibility", "public/accessibility"),
    LOG("/{city}/requests", "public/log"),
    ASK("/{city}/requests/new", "public/ask"),
    REQUEST("/{city}/requests/{number}", "public/request"),
    TRACK("/{city}/track", "public/track"),
    RECEIPT("/{city}/track/receipt", "public/receipt"),
    CASE("/{city}/track/{number}", "public/case"),

    QUEUE("/{city}/staff/queue", "staff/queue", READ_CASES),
    KEY_IN("/{city}/staff/requests/new", "staff/key-in", WORK_CASES),
    STAFF_CASE("/{city}/staff/requests/{number}", "staff/request", READ_CASES, ADVISE),
    PASSWORD("/{city}/staff/password", "staff/password", READ_CASES, ANSWER_TASKS, ADVISE, ADMINISTER),

    SUPERVISOR("/{city}/supervisor", "supervisor/home", SIGN_OFF, DECIDE_APPEALS),
    DENIALS("/{city}/supervisor/denials", "supervisor/denials", SIGN_OFF),
    DENIAL("/{city}/supervisor/denials/{number}", "supervisor/denial", SIGN_OFF),
    DENIAL_RETURN("/{city}/supervisor/denials/{number}/return", "supervisor/denial-return", SIGN_OFF),
    APPEALS("/{city}/supervisor/appeals", "supervisor/appeals", DECIDE_APPEALS),
    APPEAL("/{city}/supervisor/appeals/{id}", "supervisor/appeal", DECIDE_APPEALS),

    ADMIN("/{city}/admin", "admin/home", ADMINISTER),
    PEOPLE("/{city}/admin/people", "admin/people", ADMINISTER),
    PERSON_NEW("/{city}/admin/people/new", "admin/person-new", ADMINISTER),
    PERSON("/{city}/admin/people/{id}", "admin/person", ADMINISTER),
    PERSON_ACCOUNT("/{city}/admin/people/{id}/account", "admin/person-account", ADMINISTER),
    PERSON_PASSWORD("/{city}/admin/people/{id}/password", "admin/person-password", ADMINISTER),
    DEPARTMENTS("/{city}/admin/departments", "admin/departments", ADMINISTER),
    DEPARTMENT_NEW("/{city}/admin/departments/new", "admin/department-new", ADMINISTER),
    DEPARTMENT("/{city}/admin/departments/{code}", "admin/department", ADMINISTER),
    DEPARTMENT_STATE("/{city}/admin/departments/{code}/state", "admin/department-state", ADMINISTER),
    CLOSURES("/{city}/admin/closures", "admin/closures", ADMINISTER),
    CLOSURE_NEW("/{city}/admin/closures/new", "admin/closure-new", ADMINISTER),
    CLOSURES_CONFIRM("/{city}/admin/closures/confirm", "admin/closures-confirm", ADMINISTER),
    CLOSURE("/{city}/admin/closures/{id}", "admin/closure", ADMINISTER),
    FACTS("/{city}/admin/facts", "admin/facts", ADMINISTER),
    FACT("/{city}/admin/facts/{fact}", "admin/fact", ADMINISTER),
    FEES("/{city}/admin/fees", "admin/fees", ADMINISTER),
    FEE_NEW("/{city}/admin/fees/new", "admin/fee-new", ADMINISTER),
    FEE("/{city}/admin/fees/{id}", "admin/fee", ADMINISTER),
    APPEAL_ROUTES("/{city}/admin/appeal-routes", "admin/appeal-routes", ADMINISTER),
    APPEAL_ROUTE_NEW("/{city}/admin/appeal-routes/new", "admin/appeal-route-new", ADMINISTER),
    APPEAL_ROUTE("/{city}/admin/appeal-routes/{id}", "admin/appeal-route", ADMINISTER),
    ROUTING("/{city}/admin/routing", "admin/routing", ADMINISTER),
    ROUTING_SUBJECT("/{city}/admin/routing/{subject}", "admin/routing-subject", ADMINISTER),
    AUDIT("/{city}/admin/log", "admin/log", READ_LOG);

    private static final String TRACK_PATH = "/{city}/track";
    private static final String CASE_PATH = "/{city}/track/{number}";

    private final String path;
    private final String view;
    private final List<String> segments;
    private final Set<Permission> anyOf;

    Route(String path, String view, Permission... anyOf) {
        this.path = path;
        this.view = view;
        this.segments = segments(path);
        this.anyOf = Set.of(anyOf);
    }

    /** The row for a path, literal segments before named ones, with the values of its named segments. */
    static Optional<Found> find(String path) {
        List<String> asked = segments(path);
        return Arrays.stream(values()).filter(r -> r.fits(asked)).min((a, b) -> Integer.compare(a.named(), b.named()))
                .map(r -> new Found(r, r.values(asked)));
    }

    /** A row and the values of its named segments. */
    record Found(Route route, Map<String, String> values) {
    }

    public String path() {
        return path;
    }

    /** The view's path without suffix; with dots for slashes it begins the page's message keys. */
    public String view() {
        return view;
    }

    /** Staff need one of these; empty: the page is open. */
    public Set<Permission> anyOf() {
        return anyOf;
    }

    /** Whether only signed-in staff come here. */
    public boolean isForStaff() {
        return !anyOf.isEmpty();
    }

    /** Whether only the receipt of the case in the path leads here. */
    boolean isCase() {
        return path.startsWith(CASE_PATH);
    }

    /** Whether what it shows is for one person's eyes: no copy may stay in a cache. */
    boolean isPrivate() {
        return isForStaff() || path.startsWith(TRACK_PATH) || this == SIGN_IN || this == SET_UP;
    }

    /** Whether somebody with these permissions may open it. */
    boolean isFor(Set<Permission> held) {
        return anyOf.stream().anyMatch(held::contains);
    }

    /** A link to this page with its named segments filled in order. */
    public String to(Object... values) {
        StringBuilder link = new StringBuilder();
        int next = 0;
        for (String segment : segments) {
            link.append('/').append(segment.startsWith("{") ? values[next++] : segment);
        }
        return link.isEmpty() ? "/" : link.toString();
    }

    private boolean fits(List<String> asked) {
        if (asked.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            if (!segments.get(i).startsWith("{") && !segments.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    private int named() {
        return (int) segments.stream().filter(s -> s.startsWith("{")).count();
    }

    private Map<String, String> values(List<String> asked) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            if (segments.get(i).startsWith("{")) {
                values.put(segments.get(i).substring(1, segments.get(i).length() - 1), asked.get(i));
            }
        }
        return values;
    }

    private static List<String> segments(String path) {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
    }
}
