package org.daylight.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.city.AppealRoute;
import org.daylight.city.CityProfile;
import org.daylight.city.Fact;
import org.daylight.determination.Appeal;
import org.daylight.determination.AppealDates;
import org.daylight.determination.CourtRoute;
import org.daylight.determination.Determination;
import org.daylight.determination.Withholding;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.law.TraceDay;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requester;

/**
 * Writes a letter from its templates: letterhead, text, foot. A determination carries what R1.16 asks, an extension R2.3, a denial R5.1
 * and R6.2: each item with its exemption and section, each responsible person with name and title, the city's own review or that none is
 * specified, and always the way to court.
 */
final class LetterWriter {

    /** A letter's text. */
    record Written(String language, String addressee, String subject, String body) {
    }

    private final Occasion occasion;
    private final CityProfile city;
    private final String language;
    private final LetterWords words;

    LetterWriter(Occasion occasion) {
        this.occasion = occasion;
        this.city = occasion.city();
        this.language = LetterTemplate.languageOf(occasion.kind().template(), occasion.request().language());
        this.words = new LetterWords(language, city.zone());
    }

    Written write() {
        Map<String, Object> facts = facts();
        String[] text = part(occasion.kind().template(), facts).split("\n", 2);
        String body = String.join("\n\n", part("letterhead", facts), text[1].strip(), part("foot", facts)) + "\n";
        return new Written(language, addressee(occasion.request().requester()), text[0].strip(), body);
    }

    private Map<String, Object> facts() {
        RecordsRequest request = occasion.request();
        Map<String, Object> facts = new HashMap<>(occasion.entry().facts());
        facts.put("number", request.number());
        facts.put("asked", request.asked().description());
        facts.put("due", request.dueOn());
        facts.put("received", request.receivedAt());
        facts.put("today", LocalDate.ofInstant(occasion.entry().at(), city.zone()));
        facts.put("by", occasion.entry().actorName());
        facts.put("words", occasion.entry().body());
        facts.put("name", Objects.requireNonNullElse(request.requester().name(), words.say("letter.requester")));
        facts.put("addressee", addressee(request.requester()));
        facts.put("clock", clock(request));
        addCity(facts);
        addDetermination(facts);
        addAppeal(facts);
        addFees(facts);
        return facts;
    }

    /** How the date was counted, a line a day: the same working as on the case's page. R1.6 */
    private String clock(RecordsRequest request) {
        String days = request.clockTrace().days().stream().map(this::day).collect(Collectors.joining("\n"));
        return words.say("clock.how") + " (" + words.say("clock.rule").replace("{0}", request.ruleVersion()) + "):\n" + days;
    }

    private String day(TraceDay day) {
        return (day.counted() ? day.day() + ". " : "–  ") + words.put(day.date(), "date") + ": " + words.say(day.reason().key())
                + (day.detail() == null || day.detail().isEmpty() ? "" : ": " + day.detail()) + " (" + day.citation() + ")";
    }

    private void addCity(Map<String, Object> facts) {
        facts.put("city", city.name());
        facts.put("clerk", city.known(Fact.CLERK_NAME).map(name -> name + ", ").orElse("") + known(Fact.CLERK_TITLE));
        facts.put("clerkTitle", known(Fact.CLERK_TITLE));
        facts.put("clerkAddress", known(Fact.CLERK_ADDRESS));
        facts.put("clerkTelephone", known(Fact.CLERK_TELEPHONE));
        facts.put("clerkEmail", known(Fact.CLERK_EMAIL));
    }

    private void addDetermination(Map<String, Object> facts) {
        Determination decided = occasion.determination();
        CourtRoute court = CourtRoute.of(city);
        facts.put("county", Objects.requireNonNullElseGet(court.county(), this::unspecified));
        facts.put("court", Objects.requireNonNullElseGet(court.superiorCourt(), this::unspecified));
        facts.put("sections", court.sections());
        facts.put("courtRoute", part("court", facts));
        if (decided == null) {
            return;
        }
        facts.put("outcome", decided.kind());
        facts.put("reasons", decided.reasons());
        facts.put("available", decided.availableAt());
        facts.put("postedLink", decided.postedLink());
        facts.put("postedHelp", decided.postedLink() == null ? null : words.say("letter.posted")); // R7.5
        facts.put("otherAgency", decided.otherAgency());
        facts.put("withheld", decided.withheld().stream().map(this::withheld).collect(Collectors.joining("\n\n")));
        facts.put("responsible", decided.responsible().stream().map(p -> p.name() + ", " + p.title()).collect(Collectors.joining("\n")));
        facts.put("cityReview", cityReview(decided));
    }

    private void addAppeal(Map<String, Object> facts) {
        Appeal appeal = occasion.appeal();
        if (appeal == null) {
            return;
        }
        facts.put("route", appeal.route());
        facts.put("decideBy", appeal.decideBy() == null ? unspecified() : words.put(appeal.decideBy(), "date"));
        facts.put("late", appeal.late() ? words.say("letter.late") : null);
        facts.put("decision", appeal.decision());
        facts.put("newDue", appeal.decision() != null && appeal.decision().reverses() ? occasion.request().dueOn() : null);
        facts.put("decider", appeal.decidedBy());
    }

    /** R4.1: each line with its count, price, amount and what it stands on; with a decision, the total of each open estimate too. */
    private void addFees(Map<String, Object> facts) {
        LetterFees lines = new LetterFees(language, words);
        facts.put("feeLines", occasion.fees().stream().map(lines::lines).collect(Collectors.joining("\n\n")));
        facts.put("fees", occasion.fees().stream().map(lines::open).collect(Collectors.joining("\n\n")));
    }

    /** R5.1, R5.2, R5.4: the item, its exemption and section, why, both sides where weighed, and why nothing of it can be released. */
    private String withheld(Withholding item) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("position", item.position());
        facts.put("item", item.item());
        facts.put("how", words.say(item.inFull() ? "letter.withheld.full" : "letter.withheld.part"));
        facts.put("exemption", Jurisdiction.california().exemption(item.exemption()).map(Exemption::title).orElse(item.exemption()));
        facts.put("section", item.section());
        facts.put("reason", item.reason());
        facts.put("disclosure", item.interestDisclosure());
        facts.put("withholding", item.interestWithholding());
        facts.put("outweighs", item.outweighs());
        facts.put("notSegregable", item.notSegregable());
        facts.put("responsible", item.responsibleName() + ", " + item.responsibleTitle());
        return part("withheld", facts);
    }

    /** R6.1, R6.2: every route with its own dates; what the city has not specified is said to be so. */
    private String cityReview(Determination decided) {
        return city.appealRoutes().isEmpty() ? part("review-none", Map.of())
                : city.appealRoutes().stream().map(route -> review(route, decided)).collect(Collectors.joining("\n\n"));
    }

    private String review(AppealRoute route, Determination decided) {
        LocalDate sent = LocalDate.ofInstant(decided.sentAt(), city.zone());
        AppealDates dates = AppealDates.of(route, city.calendar(), sent, sent);
        return part("review", Map.of("name", route.name(), "authority", orUnspecified(route.authority()),
                "submitTo", orUnspecified(route.submitTo()),
                "fileBy", dates.fileBy() == null ? unspecified() : words.put(dates.fileBy(), "date"),
                "decisionDays", orUnspecified(route.decisionDays()),
                "unit", route.decisionDays() == null ? "" : words.say("letter.days." + route.unit())));
    }

    private String addressee(Requester requester) {
        List<String> lines = Stream.of(requester.name(), requester.organisation(), requester.address()).filter(Objects::nonNull).toList();
        return lines.isEmpty() ? words.say("letter.requester") : String.join("\n", lines);
    }

    private String known(Fact fact) {
        return city.known(fact).orElseGet(this::unspecified);
    }

    private String orUnspecified(Object value) {
        return value == null ? unspecified() : value.toString();
    }

    private String unspecified() {
        return words.say("unknown");
    }

    private String part(String name, Map<String, ?> facts) {
        return LetterTemplate.of(name, language).fill(facts, words);
    }
}
