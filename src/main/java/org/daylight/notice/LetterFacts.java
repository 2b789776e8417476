package org.daylight.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.city.CityProfile;
import org.daylight.city.Fact;
import org.daylight.determination.Appeal;
import org.daylight.determination.court.CourtRoute;
import org.daylight.determination.Determination;
import org.daylight.determination.Instalment;
import org.daylight.determination.Withholding;
import org.daylight.fee.FeeNote;
import org.daylight.law.Deadline;
import org.daylight.law.TraceDay;
import org.daylight.law.delay.DelayGround;
import org.daylight.request.Happening;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.RequestNumber;
import org.daylight.request.Requester;
import org.daylight.request.Requests;

/**
 * What the blanks of a letter are filled with. A determination carries what R1.16 asks, an extension R2.3, a denial R5.1
 * and R6.2: each item with its exemption and section, each responsible person with name and title, the city's own review or that none is
 * specified, and always the way to court.
 */
final class LetterFacts {

    private final Occasion occasion;
    private final CityProfile city;
    private final String language;
    private final LetterWords words;

    LetterFacts(Occasion occasion, String language) {
        this(occasion, occasion.city(), language);
    }

    private LetterFacts(Occasion occasion, CityProfile city, String language) {
        this.occasion = occasion;
        this.city = city;
        this.language = language;
        this.words = new LetterWords(language, city.zone());
    }

    /**
     * The facts of a case that nobody has: every blank of the kind has a value, so that a wording can be looked at before it is used. The
     * city is the real one, with its office, its court and its own review.
     */
    static Map<String, Object> madeUp(LetterKind kind, CityProfile city, String language, Instant now) {
        return new LetterFacts(null, city, language).madeUp(kind, now);
    }

    private Map<String, Object> madeUp(LetterKind kind, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, city.zone());
        Map<String, Object> facts = new HashMap<>();
        for (String blank : List.of("name", "asked", "words", "reasons", "by", "files", "help", "nextSteps", "identify", "where", "overcome")) {
            facts.put(blank, words.say("letter.example." + blank));
        }
        String number = RequestNumber.of(city.prefix(), today.getYear(), 0).text();
        facts.putAll(Map.of("number", number, "oldDue", today.minusDays(10), "received", now, "to", now, "today", today, "addressee", facts.get("name")));
        facts.putAll(Map.of("grounds", "voluminous", "signer", facts.get("by"), "decider", facts.get("by"), "responsible", facts.get("by"), "total", "1250"));
        facts.putAll(Map.of("available", now, "postedLink", "https://www.example.org/", "codePage", "https://www.example.org/", "postedHelp", words.say("letter.posted"), "answer", "COPY_GIVEN",
                "cause", "DONE", "filedOn", today, "route", city.name(), "decideBy", words.put(today, "date"), "decision", "UPHELD"));
        facts.putAll(Map.of("part", 1, "count", 2, "title", words.say("letter.example.item"), "open", kind.tellsOfFee() ? "850" : "1", "together", Outcome.IN_PART, "from", now, "instalment", 1,
                "instalments", kind == LetterKind.DETERMINATION || kind == LetterKind.DENIAL ? words.say("letter.instalments") : 2, "what", words.say("letter.example.files")));
        facts.putAll(Map.of("invoice", number + "-I1", "receipt", number + "-R1", "paid", "400", "amount", "400", "method", "CHECK", "reference", "1047", "over", "130", "closable", today.plusDays(30)));
        facts.putAll(Map.of("caseNumber", "30-2026-01400127", "servedOn", today, "courtName", city.name(), "stillHeld", "30-2026-01400128",
                "until", today.plusDays(45), "nextOn", today.plusDays(30), "before", today, "item", words.say("letter.example.item"), "section", words.cited("7923.625(a)")));
        facts.put("openReview", city.name());
        facts.put("partsDue", words.say("letter.partDue").replace("{0}", "2").replace("{1}", words.put(today.plusDays(24), "date")));
        facts.putAll(Map.of("openParts", words.say("letter.openParts.one"), "acceptFirst", words.say("letter.acceptFirst"), "waiverWay", words.say("letter.waiverWay")));
        facts.put("onPart", words.say("letter.onPart").replace("{0}", "1").replace("{1}", words.say("letter.example.item")));
        facts.put("outcome", kind == LetterKind.DENIAL ? Outcome.DENIED : Outcome.IN_FULL);
        Deadline counted = Requests.clockOf(city).determinationDue(now);
        facts.put("due", counted.dueOn());
        String line = "- " + words.say("letter.example.files") + "\n  5 × " + words.say("unit.PAGE") + ": $12.50";
        facts.put("feeLines", Sheet.Marked.list(line));
        facts.put("fees", Sheet.Marked.list(LetterTemplate.of("fees", language).fill(Map.of("feeLines", line, "total", "1250", "state", "ESTIMATED"), words)));
        facts.put("clock", clock(counted.ruleVersion(), counted.trace()));
        addCity(facts);
        addCourt(facts);
        facts.put("cityReview", reviews(kind).all(today));
        facts.put("annex", kind != LetterKind.DENIAL ? null : Annex.of(number, List.of(List.of("1", words.say("letter.example.item"), "7927.705", words.say("letter.example.reasons"), words.say("letter.example.by"))), words));
        facts.put("withheld", new Sheet.Marked(withheld(Map.of("position", 1, "item", words.say("letter.example.item"), "how", words.say("letter.withheld.full"), "exemption", words.say("letter.example.exemption"), "cited", words.cited("7927.705"),
                "reason", facts.get("reasons"), "notSegregable", words.say("letter.example.whole"), "responsible", facts.get("by")))));
        return facts;
    }

    /** Every blank's value by name; a blank that is not there stays empty. */
    Map<String, Object> all() {
        RecordsRequest request = occasion.request();
        Map<String, Object> facts = new HashMap<>(occasion.entry().facts());
        facts.put("number", request.number());
        facts.computeIfPresent("section", (blank, section) -> words.cited(section.toString()));
        facts.put("asked", request.asked().description());
        facts.putIfAbsent("due", request.dueOn()); // a part may have a date of its own
        facts.put("received", request.receivedAt());
        facts.put("today", LocalDate.ofInstant(occasion.entry().at(), city.zone()));
        facts.put("by", occasion.entry().actorName());
        facts.put("words", occasion.entry().body());
        facts.put("name", Objects.requireNonNullElse(request.requester().name(), words.say("letter.requester")));
        facts.put("addressee", occasion.kind().isInternal() ? departments(occasion.entry().facts().get("departments")) : addressee(request.requester()));
        boolean ownDate = occasion.entry().happening() == Happening.PART_EXTENDED || occasion.entry().happening() == Happening.DATE_MOVED && facts.get("part") != null;
        facts.put("clock", ownDate ? null : clock(request.ruleVersion(), request.clockTrace().days()));
        facts.put("partsDue", occasion.apart().stream().map(part -> words.say("letter.partDue").replace("{0}", String.valueOf(part.place())).replace("{1}", words.put(part.dueOn(), "date"))).collect(Collectors.joining("\n")));
        addCity(facts);
        addDetermination(facts);
        addAppeal(facts);
        addFees(facts);
        return facts;
    }

    /** R4.1: each line with its count, price, amount and what it stands on; with a decision, the total of each open estimate too. */
    private void addFees(Map<String, Object> facts) {
        LetterFees lines = new LetterFees(language, words);
        facts.put("acceptFirst", occasion.fees().stream().anyMatch(FeeNote::needsAcceptance) ? words.say("letter.acceptFirst") : null); // R4.3
        facts.put("waiverWay", occasion.fees().stream().anyMatch(note -> note.course().waiverAsked() == null) ? words.say("letter.waiverWay") : null);
        facts.computeIfPresent("open", (name, cents) -> facts.containsKey("later") ? null : cents); // of data work not begun nothing is due but its deposit
        facts.put("feeLines", Sheet.Marked.list(occasion.fees().stream().map(lines::lines).collect(Collectors.joining("\n\n"))));
        facts.put("fees", Sheet.Marked.list(occasion.fees().stream().map(lines::open).collect(Collectors.joining("\n\n"))));
    }

    /** How the date was counted, a line a day: the same working as on the case's page. R1.6 */
    private Sheet.Marked clock(String ruleVersion, List<TraceDay> trace) {
        String days = trace.stream().map(this::day).collect(Collectors.joining("\n"));
        return new Sheet.Marked(Sheet.Part.CAPTION.mark(words.say("clock.how") + " (" + words.say("clock.rule").replace("{0}", ruleVersion) + "):") + "\n"
                + Sheet.Part.DAY.mark(days));
    }

    private String day(TraceDay day) {
        return (day.counted() ? day.day() + ". " : "–  ") + words.put(day.date(), "date") + ": " + words.say(day.reason().key())
                + (day.detail() == null || day.detail().isEmpty() ? "" : ": " + day.detail()) + " (" + day.citation() + ")";
    }

    private void addCity(Map<String, Object> facts) {
        facts.put("city", city.name());
        facts.put("clerk", city.known(Fact.CLERK_NAME).map(name -> name + ", ").orElse("") + known(Fact.CLERK_TITLE));
        facts.put("clerkTitle", known(Fact.CLERK_TITLE));
        facts.put("clerkAddress", city.counter().orElseGet(this::unspecified));
        facts.put("counter", city.counter().orElse(null)); // where to pay; no line where nobody knows
        facts.put("clerkTelephone", city.telephone().orElseGet(this::unspecified));
        facts.put("clerkEmail", known(Fact.CLERK_EMAIL));
    }

    private void addCourt(Map<String, Object> facts) {
        CourtRoute court = CourtRoute.of(city);
        facts.put("county", Objects.requireNonNullElseGet(court.county(), this::unspecified));
        facts.put("court", Objects.requireNonNullElseGet(court.superiorCourt(), this::unspecified));
        facts.put("cited", words.cited(court.sections()));
        facts.put("courtRoute", part("court", facts));
    }

    private void addDetermination(Map<String, Object> facts) {
        addCourt(facts);
        Determination decided = occasion.determination();
        if (decided == null) {
            return;
        }
        tellPart(facts, decided);
        facts.put("reasons", (decided.why().areEnglishIn(language) ? words.say("letter.inEnglish") + "\n" : "") + decided.why().in(language));
        facts.put("available", decided.availableAt());
        facts.put("instalments", instalments(decided.instalments()));
        facts.put("postedLink", decided.guidance().postedLink());
        facts.put("postedHelp", decided.guidance().postedLink() == null ? null : words.say("letter.posted")); // R7.5
        facts.put("otherAgency", decided.guidance().otherAgency());
        facts.put("help", decided.guidance().help());
        facts.put("nextSteps", decided.guidance().next());
        facts.put("withheld", new Sheet.Marked(decided.withheld().stream().map(this::withheld).collect(Collectors.joining("\n\n"))));
        facts.put("annex", decided.withheld().isEmpty() ? null : Annex.of(occasion.request().number(), decided.withheld(), words));
        facts.put("responsible", decided.responsible().stream().map(p -> p.name() + ", " + p.title()).collect(Collectors.joining("\n")));
        facts.put("cityReview", reviews(occasion.kind()).all(LocalDate.ofInstant(decided.sentAt(), city.zone())));
    }

    /** One part's letter speaks of that part alone, in its decision and in its subject; the part's title stays out of the subject, which anybody may see. */
    private void tellPart(Map<String, Object> facts, Determination decided) {
        boolean whole = decided.part() == null;
        facts.put("outcome", (whole ? "" : "PART_") + decided.kind());
        facts.put("onPart", whole ? null : words.say("letter.onPart").replace("{0}", String.valueOf(decided.part().place())).replace("{1}", decided.part().title()));
        facts.put("openParts", facts.get("open") == null ? null : words.say("1".equals(facts.get("open")) ? "letter.openParts.one" : "letter.openParts").replace("{0}", facts.get("open").toString()));
        facts.put("ofPart", whole ? null : words.say("letter.ofPart").replace("{0}", String.valueOf(decided.part().place())));
    }

    /** R1.20: each with its own estimate; nothing where there is only one date. */
    private Sheet.Marked instalments(List<Instalment> promised) {
        return promised.size() < 2 ? null : Sheet.Marked.list(words.say("letter.instalments") + "\n" + promised.stream().map(one -> one.place() + ". "
                + words.put(one.promisedAt(), "moment") + (one.what() == null ? "" : ": " + one.what())).collect(Collectors.joining("\n")));
    }

    private void addAppeal(Map<String, Object> facts) {
        Appeal appeal = occasion.appeal();
        if (appeal == null) {
            return;
        }
        facts.put("route", appeal.route());
        facts.put("openReview", appeal.open() ? appeal.route() : null);
        facts.put("filedOn", appeal.receivedOn());
        facts.put("lateReason", appeal.lateReason());
        facts.put("nextReview", appeal.decision() == null || !appeal.decision().leavesFurther() ? null : reviews(occasion.kind()).after(appeal));
        facts.put("decideBy", appeal.decideBy() == null ? unspecified() : words.put(appeal.decideBy(), "date"));
        facts.put("late", !appeal.late() ? null : appeal.fileBy() == null ? words.say("letter.late")
                : words.say("letter.lateOn").replace("{0}", words.put(appeal.receivedOn(), "date")).replace("{1}", words.put(appeal.fileBy(), "date")));
        facts.put("decision", appeal.decision());
        facts.put("newDue", appeal.decision() != null && appeal.decision().reverses() ? facts.get("due") : null);
        facts.put("decider", appeal.decidedBy());
    }

    /** R5.1, R5.2, R5.4: the item, its exemption and section, why, both sides where weighed, and why nothing of it can be released. */
    private String withheld(Withholding item) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("position", item.position());
        facts.put("item", item.item());
        facts.put("how", words.say(item.inFull() ? "letter.withheld.full" : "letter.withheld.part"));
        facts.put("exemption", words.exemption(item.exemption()));
        facts.put("cited", words.cited(item.section()));
        facts.put("reason", item.reason());
        facts.put("disclosure", item.interestDisclosure());
        facts.put("withholding", item.interestWithholding());
        facts.put("outweighs", item.outweighs());
        facts.put("notSegregable", item.notSegregable());
        facts.put("delayFrom", DelayGround.of(item.exemption()).filter(ground -> item.delay().from() != null)
                .map(ground -> words.say(ground.key()) + ": " + words.put(item.delay().from(), "date")).orElse(null));
        facts.put("delayBasis", item.delay().basis());
        facts.put("delayUntil", item.delay().until());
        facts.put("responsible", item.responsibleName() + ", " + item.responsibleTitle());
        return withheld(facts);
    }

    private String withheld(Map<String, Object> facts) {
        String[] lines = part("withheld", facts).split("\n", 2);
        return Sheet.Part.ITEM.mark(lines[0]) + "\n" + Sheet.Part.MORE.mark(lines[1]);
    }

    private String addressee(Requester requester) {
        List<String> lines = Stream.of(requester.name(), requester.organisation(), requester.address()).filter(Objects::nonNull).toList();
        return lines.isEmpty() ? words.say("letter.requester") : String.join("\n", lines);
    }

    private String departments(String codes) {
        return Stream.of(codes.split(",")).map(city::departmentName).collect(Collectors.joining("\n"));
    }

    private String known(Fact fact) {
        return city.known(fact).orElseGet(this::unspecified);
    }

    private LetterReviews reviews(LetterKind kind) {
        return new LetterReviews(city, language, words, occasion != null && kind.tellsOfDecision());
    }

    private String unspecified() {
        return words.say("unknown");
    }

    private String part(String name, Map<String, ?> facts) {
        return LetterTemplate.of(name, language).fill(facts, words);
    }
}
