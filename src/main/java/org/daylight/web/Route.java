package org.daylight.web;

import static org.daylight.account.Permission.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.account.Permission;

/**
 * Every page there is: its path, its view, and the permissions of which staff need one. A page without permissions is open to all; a
 * {@code TRACK} page reads the case its visitor's receipt opens. {@code {city}} and the like are one path segment each, or the
 * beginning of one that ends as written; of two rows that fit, the longer ending is meant.
 */
public enum Route {

    CITIES("/", "public/cities"),
    SIGN_IN("/sign-in", "public/sign-in"),
    SET_UP("/set-up", "public/set-up"),
    CITY("/{city}", "public/city"),
    ACCESSIBILITY("/{city}/accessibility", "public/accessibility"),
    DEADLINE("/{city}/deadline", "public/deadline"),
    LOG("/{city}/requests", "public/log"),
    ASK("/{city}/requests/new", "public/ask"),
    REQUEST("/{city}/requests/{number}", "public/request"),
    PUBLIC_FILE("/{city}/requests/{number}/files/{id}", Route.DOWNLOAD),
    REPORTS("/{city}/reports", "public/reports"),
    REPORT("/{city}/reports/{year}", "public/report"),
    REPORT_PDF("/{city}/reports/{year}.pdf", "door/report"),
    REPORT_CSV("/{city}/reports/{year}.csv", "door/report"),
    TRACK("/{city}/track", "public/track"),
    RECEIPT("/{city}/track/receipt", "public/receipt"),
    CODE("/{city}/track/code", "public/track-code"),
    CASE("/{city}/track/{number}", "public/case"),
    OWN_FILE("/{city}/track/{number}/files/{id}", Route.DOWNLOAD),
    OWN_LETTER("/{city}/track/{number}/letters/{id}.pdf", Route.PAPER),
    OWN_LOG("/{city}/track/{number}/withholding-log", "public/withholding-log"),
    OWN_MESSAGE("/{city}/track/{number}/message", "public/message"),
    OWN_ANSWER("/{city}/track/{number}/clarification", "public/clarification"),
    OWN_FEE("/{city}/track/{number}/fee", "public/fee"),
    OWN_FEE_RECEIPT("/{city}/track/{number}/receipts/{id}", "public/fee-receipt"),
    OWN_WITHDRAWAL("/{city}/track/{number}/withdrawal", "public/withdrawal"),
    OWN_REVIEW("/{city}/track/{number}/review", "public/review"),

    QUEUE("/{city}/staff/queue", "staff/queue", READ_CASES),
    KEY_IN("/{city}/staff/requests/new", "staff/key-in", WORK_CASES),
    STAFF_CASE("/{city}/staff/requests/{number}", "staff/request", READ_CASES, ADVISE),
    VIEWS("/{city}/staff/queue/views", "staff/queue/views", READ_CASES),
    SLIP("/{city}/staff/requests/{number}/slip", "staff/request/slip", WORK_CASES),
    TASKS("/{city}/staff/tasks", "staff/tasks", ANSWER_TASKS, ADVISE),
    TASK("/{city}/staff/tasks/{id}", "staff/task", ANSWER_TASKS, ADVISE, WORK_CASES),
    ACKNOWLEDGEMENT("/{city}/staff/requests/{number}/acknowledgement", "staff/request/acknowledgement", WORK_CASES),
    ASSIGNMENT("/{city}/staff/requests/{number}/assignment", "staff/request/assignment", WORK_CASES),
    GIVEN_TASKS("/{city}/staff/requests/{number}/tasks", "staff/request/tasks", WORK_CASES),
    CONSULTATION("/{city}/staff/requests/{number}/consultation", "staff/request/consultation", WORK_CASES),
    CLARIFICATION("/{city}/staff/requests/{number}/clarification", "staff/request/clarification", WORK_CASES),
    ANSWER("/{city}/staff/requests/{number}/answer", "staff/request/answer", WORK_CASES),
    EXTENSION("/{city}/staff/requests/{number}/extension", "staff/request/extension", WORK_CASES),
    EXTENSION_LAPSE("/{city}/staff/requests/{number}/extension/lapse", "staff/request/lapse", WORK_CASES),
    FEE_NOTE("/{city}/staff/requests/{number}/fee-note", "staff/request/fee-note", WORK_CASES),
    FEE_ACCEPTANCE("/{city}/staff/requests/{number}/fee-notes/{id}/acceptance", "staff/request/fee-acceptance", WORK_CASES),
    FEE_PAYMENT("/{city}/staff/requests/{number}/fee-notes/{id}/payment", "staff/request/fee-payment", WORK_CASES),
    FEE_WORK("/{city}/staff/requests/{number}/fee-notes/{id}/work", "staff/request/fee-work", WORK_CASES),
    FEE_INVOICE("/{city}/staff/requests/{number}/fee-notes/{id}/invoice", "staff/request/fee-invoice", WORK_CASES),
    FEE_REMINDER("/{city}/staff/requests/{number}/fee-notes/{id}/reminder", "staff/request/fee-reminder", WORK_CASES),
    FEE_REFUND("/{city}/staff/requests/{number}/fee-notes/{id}/refund", "staff/request/fee-refund", WORK_CASES),
    FEE_RECEIPT("/{city}/staff/requests/{number}/receipts/{id}", "staff/request/fee-receipt", READ_CASES),
    FEE_WAIVER("/{city}/staff/requests/{number}/fee-notes/{id}/waiver", "staff/request/fee-waiver", WORK_CASES),
    CASE_FILES("/{city}/staff/requests/{number}/files", "staff/request/files", WORK_CASES),
    STAFF_FILE("/{city}/staff/requests/{number}/files/{id}", Route.DOWNLOAD, READ_CASES, ADVISE, ANSWER_TASKS),
    METADATA("/{city}/staff/requests/{number}/files/{id}/metadata", "staff/request/metadata", WORK_CASES),
    COPY("/{city}/staff/requests/{number}/copies/{id}", "staff/request/copy", WORK_CASES),
    DETERMINATION("/{city}/staff/requests/{number}/determination", "staff/request/determination", WORK_CASES),
    LINKS("/{city}/staff/requests/{number}/links", "staff/request/links", WORK_CASES),
    ADDED_MATTER("/{city}/staff/requests/{number}/added-matter", "staff/request/added-matter", WORK_CASES),
    PARTS("/{city}/staff/requests/{number}/parts", "staff/request/parts", WORK_CASES),
    PART_DETERMINATION("/{city}/staff/requests/{number}/parts/{part}/determination", "staff/request/determination", WORK_CASES),
    PART_EXTENSION("/{city}/staff/requests/{number}/parts/{part}/extension", "staff/request/extension", WORK_CASES),
    INSTALMENT("/{city}/staff/requests/{number}/instalments/{id}", "staff/request/instalment", WORK_CASES),
    GIVING("/{city}/staff/requests/{number}/instalments/{id}/giving", "staff/request/giving", WORK_CASES),
    DELAY("/{city}/staff/requests/{number}/delays/{id}", "staff/request/delay", WORK_CASES),
    CLEARANCE("/{city}/staff/requests/{number}/clearance", "staff/request/clearance", ADVISE),
    PART_CLEARANCE("/{city}/staff/requests/{number}/parts/{part}/clearance", "staff/request/clearance", ADVISE),
    WITHHOLDING_LOG("/{city}/staff/requests/{number}/withholding-log", "staff/request/withholding-log", READ_CASES, ADVISE),
    WITHHOLDING_FILE("/{city}/staff/requests/{number}/withholding-log.csv", "door/withholding-log", READ_CASES, ADVISE),
    RELEASE("/{city}/staff/requests/{number}/release", "staff/request/release", WORK_CASES),
    CLOSURE("/{city}/staff/requests/{number}/closure", "staff/request/closure", WORK_CASES),
    REOPENING("/{city}/staff/requests/{number}/reopening", "staff/request/reopening", WORK_CASES),
    NOTE("/{city}/staff/requests/{number}/note", "staff/request/note", WORK_CASES, SIGN_OFF, ADVISE),
    MESSAGE("/{city}/staff/requests/{number}/message", "staff/request/message", WORK_CASES),
    RECEIPT_TIME("/{city}/staff/requests/{number}/receipt", "staff/request/receipt", WORK_CASES),
    PUBLIC_PAGE("/{city}/staff/requests/{number}/page", "staff/request/page", WORK_CASES),
    WITHDRAWAL("/{city}/staff/requests/{number}/withdrawal", "staff/request/withdrawal", WORK_CASES),
    APPEAL("/{city}/staff/requests/{number}/appeal", "staff/request/appeal", WORK_CASES),
    APPEAL_WITHDRAWAL("/{city}/staff/requests/{number}/appeal/withdrawal", "staff/request/appeal-withdrawal", WORK_CASES),
    PETITION("/{city}/staff/requests/{number}/petition", "staff/request/petition", WORK_CASES, ADVISE),
    COURT_ORDER("/{city}/staff/requests/{number}/petitions/{id}/order", "staff/request/court-order", WORK_CASES, ADVISE),
    HOLD("/{city}/staff/requests/{number}/petitions/{id}/hold", "staff/request/hold", ADVISE),
    PACKET("/{city}/staff/requests/{number}/packet", "staff/request/packet", WORK_CASES, DECIDE_APPEALS, ADVISE),
    PACKET_PDF("/{city}/staff/requests/{number}/packet.pdf", "door/packet", WORK_CASES, DECIDE_APPEALS, ADVISE),
    PACKET_ZIP("/{city}/staff/requests/{number}/packet.zip", "door/packet", WORK_CASES, DECIDE_APPEALS, ADVISE),
    LETTER_PDF("/{city}/staff/requests/{number}/letters/{id}.pdf", Route.PAPER, READ_CASES, ADVISE),
    LETTER("/{city}/staff/requests/{number}/letters/{id}", "staff/request/letter", READ_CASES, ADVISE),
    LETTERS_LEFT("/{city}/staff/letters", "staff/letters", WORK_CASES),
    MAIL("/{city}/staff/mail", "staff/mail", WORK_CASES),
    MAIL_ITEM("/{city}/staff/mail/{id}", "staff/mail-item", WORK_CASES),
    MAIL_SOURCE("/{city}/staff/mail/{id}.eml", "door/mail", WORK_CASES),
    MAIL_FILE("/{city}/staff/mail/{id}/files/{part}", "door/mail", WORK_CASES),
    CASE_DATES("/{city}/staff/requests/{number}/dates.ics", "door/dates", WORK_CASES),
    PASSWORD("/{city}/staff/password", "staff/password", READ_CASES, ANSWER_TASKS, ADVISE, ADMINISTER),

    SUPERVISOR("/{city}/supervisor", "supervisor/home", SIGN_OFF, DECIDE_APPEALS),
    DENIALS("/{city}/supervisor/denials", "supervisor/denials", SIGN_OFF),
    DENIAL("/{city}/supervisor/denials/{number}", "supervisor/denial", SIGN_OFF),
    DENIAL_RETURN("/{city}/supervisor/denials/{number}/return", "supervisor/denial-return", SIGN_OFF),
    PART_DENIAL("/{city}/supervisor/denials/{number}/parts/{part}", "supervisor/denial", SIGN_OFF),
    PART_DENIAL_RETURN("/{city}/supervisor/denials/{number}/parts/{part}/return", "supervisor/denial-return", SIGN_OFF),
    APPEALS("/{city}/supervisor/appeals", "supervisor/appeals", DECIDE_APPEALS),
    APPEAL_DECISION("/{city}/supervisor/appeals/{id}", "supervisor/appeal", DECIDE_APPEALS),
    DASHBOARD("/{city}/supervisor/dashboard", "supervisor/dashboard", SIGN_OFF, DECIDE_APPEALS),
    FIGURE_FILE("/{city}/supervisor/dashboard/{figure}.csv", "door/figure", SIGN_OFF, DECIDE_APPEALS),
    YEARS("/{city}/supervisor/reports", "supervisor/reports", SIGN_OFF),
    YEAR("/{city}/supervisor/reports/{year}", "supervisor/report", SIGN_OFF),

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
    CLOSURE_YEAR("/{city}/admin/closures/year", "admin/closure-year", ADMINISTER),
    CLOSED_DAY("/{city}/admin/closures/{id}", "admin/closure", ADMINISTER),
    FACTS("/{city}/admin/facts", "admin/facts", ADMINISTER),
    FACT("/{city}/admin/facts/{fact}", "admin/fact", ADMINISTER),
    FEES("/{city}/admin/fees", "admin/fees", ADMINISTER),
    FEE_NEW("/{city}/admin/fees/new", "admin/fee-new", ADMINISTER),
    FEE("/{city}/admin/fees/{id}", "admin/fee", ADMINISTER),
    APPEAL_ROUTES("/{city}/admin/appeal-routes", "admin/appeal-routes", ADMINISTER),
    APPEAL_ROUTE_NEW("/{city}/admin/appeal-routes/new", "admin/appeal-route-new", ADMINISTER),
    APPEAL_ROUTE("/{city}/admin/appeal-routes/{id}", "admin/appeal-route", ADMINISTER),
    LETTERS("/{city}/admin/letters", "admin/letters", ADMINISTER),
    LETTER_WORDING("/{city}/admin/letters/{kind}/{language}", "admin/letter", ADMINISTER),
    ROUTING("/{city}/admin/routing", "admin/routing", ADMINISTER),
    ROUTING_SUBJECT("/{city}/admin/routing/{subject}", "admin/routing-subject", ADMINISTER),
    AUDIT("/{city}/admin/log", "admin/log", READ_LOG);

    /** What begins in place of a view's folder where a servlet answers. */
    private static final String DOOR = "door/";
    /** In place of a view: the servlet that hands out files. */
    static final String DOWNLOAD = DOOR + "file";
    /** The servlet that hands out letters on paper. */
    static final String PAPER = DOOR + "letter";

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
        return Arrays.stream(values()).filter(r -> r.fits(asked)).min(Comparator.comparingInt(Route::named).thenComparingInt(r -> -r.path.length()))
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

    /** What answers this path within the server: a view, or a servlet. */
    String inside() {
        return "/" + view + (view.startsWith(DOOR) ? "" : ".xhtml");
    }

    /** Whether files come with its form. */
    boolean takesFiles() {
        return this == CASE_FILES || this == TASK;
    }

    /** Whether only signed-in staff come here. */
    public boolean isForStaff() {
        return !anyOf.isEmpty();
    }

    /** Whether only the receipt of the case in the path leads here. */
    boolean isCase() {
        return path.startsWith(CASE_PATH);
    }

    /** Whether it shows one case to the person who asked. */
    boolean isOfRequester() {
        return path.startsWith(TRACK_PATH);
    }

    /** Whether what it shows is for one person's eyes: no copy may stay in a cache. */
    boolean isPrivate() {
        return isForStaff() || isOfRequester() || this == SIGN_IN || this == SET_UP;
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
            link.append('/').append(segment.startsWith("{") ? values[next++] + ending(segment) : segment);
        }
        return link.isEmpty() ? "/" : link.toString();
    }

    private boolean fits(List<String> asked) {
        if (asked.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            String ending = ending(segments.get(i));
            if (ending == null ? !segments.get(i).equals(asked.get(i)) : !asked.get(i).endsWith(ending)) {
                return false;
            }
        }
        return true;
    }

    /** What follows the name of a named segment; null of one that is a word. */
    private static String ending(String segment) {
        return segment.startsWith("{") ? segment.substring(segment.indexOf('}') + 1) : null;
    }

    private int named() {
        return (int) segments.stream().filter(s -> s.startsWith("{")).count();
    }

    private Map<String, String> values(List<String> asked) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            if (segments.get(i).startsWith("{")) {
                String ending = ending(segments.get(i));
                values.put(segments.get(i).substring(1, segments.get(i).length() - 1 - ending.length()),
                        asked.get(i).substring(0, asked.get(i).length() - ending.length()));
            }
        }
        return values;
    }

    private static List<String> segments(String path) {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
    }
}
