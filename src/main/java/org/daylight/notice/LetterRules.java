package org.daylight.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;

/**
 * What a wording of a letter may and must say. It may use the blanks its kind can fill, written exactly so, and none in its subject but the
 * request's number: a subject is read by whoever sees a screen. It must have the blanks of everything the law asks of that letter.
 */
final class LetterRules {

    private static final Pattern BLANK = Pattern.compile("\\{\\w+(?:\\|[\\w.]+)?}");
    private static final Set<String> EVERYWHERE = Set.of("{number}", "{name}", "{asked}", "{received|moment}", "{today|date}", "{due|date}", "{city}", "{clerk}",
            "{clerkTelephone}", "{clerkEmail}", "{clock}", "{courtRoute}");
    private static final String NUMBER = "{number}";
    private static final String FIELD = "text";

    /** What a filled blank says in the law's terms; the foot of every letter says whom to contact. */
    private static final Map<String, List<String>> SAYS = Map.ofEntries(Map.entry("number", List.of("case_number")), Map.entry("asked", List.of("request_text")),
            Map.entry("outcome", List.of("outcome")), Map.entry("reasons", List.of("reasons")), Map.entry("available", List.of("estimated_available_at")),
            Map.entry("fees", List.of("fee_information")), Map.entry("acceptFirst", List.of("acceptance_first")), Map.entry("feeLines", List.of("legal_basis_per_line", "schedule_version", "written_estimate")), Map.entry("postedLink", List.of("exact_link")), Map.entry("to", List.of("new_date")), Map.entry("closable", List.of("closing_day")), Map.entry("amount", List.of("amount_returned")),
            Map.entry("filedOn", List.of("filed_on")), Map.entry("decideBy", List.of("decide_by")), Map.entry("stillHeld", List.of("other_holds")), Map.entry("cause", List.of("closing_cause")),
            Map.entry("identify", List.of("help_identify")), Map.entry("where", List.of("help_where")), Map.entry("overcome", List.of("help_overcome")),
            Map.entry("postedHelp", List.of("cannot_access_reply")), Map.entry("help", List.of("help_offered")), Map.entry("nextSteps", List.of("next_steps")),
            Map.entry("withheld", List.of("exemption_per_item", "rationale_per_exemption", "both_sides_of_the_balance", "segregable_portion")),
            Map.entry("responsible", List.of("responsible_name", "responsible_title")), Map.entry("courtRoute", List.of("review_rights")),
            Map.entry("cityReview", List.of("internal_appeal")), Map.entry("grounds", List.of("grounds")), Map.entry("signer", List.of("signer_name", "signer_title")),
            Map.entry("due", List.of("expected_determination_date")), Map.entry("decision", List.of("decision")),
            Map.entry("until", List.of("estimated_date")),
            Map.entry("courtName", List.of("court_case")), Map.entry("caseNumber", List.of("court_case")));

    private LetterRules() {
    }

    /** The blanks a kind can fill, as they are to be written. */
    static Set<String> blanks(LetterKind kind) {
        Set<String> all = new TreeSet<>(EVERYWHERE);
        all.addAll(in(LetterTemplate.of(kind.template(), LetterTemplate.ENGLISH).text()));
        return all;
    }

    /** Refuses a wording that may not be used, each fault in words, the law's with their sections. */
    static void check(LetterKind kind, String text) {
        String[] parts = text.split("\n", 2);
        List<Refusal> faults = Stream.of(form(kind, parts), lacks(kind, said(kind, text))).flatMap(List::stream).toList();
        if (!faults.isEmpty()) {
            throw new Refused(faults.stream().map(fault -> new Refused.Point(FIELD, fault)).toList());
        }
    }

    /** Whether a wording that was allowed once still has everything that the law asks of that letter today. */
    static boolean isLawful(LetterKind kind, String text) {
        return lacks(kind, said(kind, text)).isEmpty();
    }

    /** Refuses to send a letter whose blank for something the law always asks has nothing in it. */
    static void check(LetterKind kind, LetterTemplate template, Map<String, ?> facts) {
        Set<String> said = said(kind, template.text());
        Set<String> empty = SAYS.entrySet().stream().filter(e -> facts.get(e.getKey()) == null || facts.get(e.getKey()).toString().isBlank())
                .flatMap(e -> e.getValue().stream()).collect(Collectors.toSet());
        Set<String> always = laws(kind).stream().flatMap(letter -> Jurisdiction.california().letter(letter).stream())
                .filter(element -> element.when().equals("always")).map(Jurisdiction.LetterElement::element).collect(Collectors.toSet());
        always.removeAll(Set.of("exact_link", "cannot_access_reply")); // always in a letter that tells where records are posted
        empty.removeIf(element -> !always.contains(element) || element.equals("reasons") && kind == LetterKind.EXTENSION);
        said.removeAll(empty);
        Refused.ifAny(lacks(kind, said));
    }

    private static List<Refusal> form(LetterKind kind, String[] parts) {
        Set<String> subject = in(parts[0]);
        Set<String> unknown = new TreeSet<>(in(String.join("\n", parts)));
        unknown.removeAll(blanks(kind));
        String left = BLANK.matcher(String.join("\n", parts)).replaceAll("");
        return Stream.of(subject.equals(Set.of(NUMBER)) ? null : Refusal.plain("refused.wording.subject"),
                parts.length > 1 && !parts[1].isBlank() ? null : Refusal.plain("refused.wording.text"),
                unknown.isEmpty() ? null : Refusal.plain("refused.wording.blank", String.join(", ", unknown)),
                left.matches("(?s).*[{}].*") ? Refusal.plain("refused.wording.brace") : null).filter(fault -> fault != null).toList();
    }

    private static List<Refusal> lacks(LetterKind kind, Set<String> said) {
        return laws(kind).stream().flatMap(letter -> Jurisdiction.california().letterLacks(letter, said).stream()).toList();
    }

    private static Set<String> said(LetterKind kind, String text) {
        Set<String> said = new HashSet<>(Set.of("contact"));
        in(text).stream().map(blank -> blank.substring(1, blank.length() - 1).split("\\|")[0]).forEach(name -> said.addAll(SAYS.getOrDefault(name, List.of())));
        if (in(text).contains("{words}")) {
            said.addAll(kind == LetterKind.EXTENSION ? List.of("reasons") : kind == LetterKind.DELAY_REASSESSED ? List.of("specific_basis") : kind == LetterKind.CLARIFICATION ? List.of("question") : List.of());
        }
        return said;
    }

    /** What the law calls a letter of that kind; a denial is a determination too. */
    private static List<String> laws(LetterKind kind) {
        return switch (kind) {
            case DETERMINATION -> List.of("determination", "posted", "not_identified");
            case DENIAL -> List.of("determination", "denial");
            case EXTENSION -> List.of("extension");
            case FEE_ESTIMATE -> List.of("fee_note");
            case ACKNOWLEDGEMENT -> List.of("acknowledgement");
            case ESTIMATE_REVISED -> List.of("revised_estimate");
            case FEE_INVOICE -> List.of("invoice");
            case FEE_REMINDER -> List.of("fee_reminder");
            case FEE_REFUND -> List.of("refund");
            case APPEAL_RECEIVED -> List.of("appeal_received");
            case CLOSURE -> List.of("closure");
            case CLARIFICATION -> List.of("clarification");
            case DELAY_REASSESSED -> List.of("delay");
            case HOLD -> List.of("hold");
            case HOLD_ENDED -> List.of("hold_ended");
            case APPEAL_DECISION -> List.of("appeal_decision");
            default -> List.of();
        };
    }

    private static Set<String> in(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
