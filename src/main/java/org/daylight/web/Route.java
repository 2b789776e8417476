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
    STAFF_CASE("/{city}/staff/requests/{number}", "staff/request", READ_CASES, ADVISE);

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

    /** Whether it shows what only a requester may see, so that nothing of it may be stored on the way. */
    public boolean isOfRequester() {
        return path.startsWith(TRACK_PATH);
    }

    /** Whether only the receipt of the case in the path leads here. */
    boolean isCase() {
        return path.startsWith(CASE_PATH);
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
