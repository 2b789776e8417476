package org.daylight.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * One public-records law, read from the data files of its folder. Everything that differs between laws is in those
 * files; a second law needs no Java. Immutable; share one.
 */
public final class Jurisdiction {
    private final String folder;
    private final Properties facts;
    private final List<RuleVersion> versions;
    private final List<ExtensionGround> grounds;
    private final Map<String, Exemption> exemptions = new LinkedHashMap<>();
    private final Holiday.Book holidays;
    private final Map<ClockEvent, ClockRule> clocks = new EnumMap<>(ClockEvent.class);
    private final List<RetentionClass> retention;
    private final FeeLaw.Tables fees;
    private final List<PurposeLaw.RecordClass> purposeClasses;
    private final List<AppealClock.Route> appealRoutes;
    private final List<LetterElement> letters;
    private final Map<TraceReason, String> citations = new EnumMap<>(TraceReason.class);

    /**
     * Something a letter must contain. R1.16, R2.3, R5.1, R6.2
     *
     * @param letter  code of the letter, for example {@code denial}
     * @param element code of the element
     * @param when    {@code always}, or the condition under which it is due
     * @param rule    rule number
     * @param section the section
     */
    public record LetterElement(String letter, String element, String when, String rule, String section) {
        /** Refuses missing parts. */
        public LetterElement {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(element, "element");
        }

        static LetterElement from(LawFolder.Row row) {
            return new LetterElement(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4));
        }
    }

    private Jurisdiction(LawFolder files) {
        folder = files.name();
        facts = files.properties("jurisdiction.properties");
        versions = files.each("versions.txt", 11, RuleVersion::from);
        grounds = files.each("grounds.txt", 9, ExtensionGround::from);
        files.each("exemptions.txt", 12, row -> unique(exemptions, row.text(0), Exemption.from(row)));
        holidays = new Holiday.Book(files.each("holidays.txt", 11, Holiday.Rule::from));
        files.each("clocks.txt", 7, ClockRule::from).forEach(rule -> clocks.put(rule.event(), rule));
        retention = files.each("retention.txt", 6, RetentionClass::from);
        fees = FeeLaw.Tables.from(files);
        purposeClasses = files.each("purposes.txt", 4, PurposeLaw.RecordClass::from);
        appealRoutes = files.each("appeals.txt", 5, AppealClock.Route::from);
        letters = files.each("letters.txt", 5, LetterElement::from);
        for (TraceReason reason : TraceReason.values()) {
            citations.put(reason, facts.getProperty(reason.citationKey(), ""));
        }
        check();
    }

    /**
     * The law in a folder beside this class, {@code org/daylight/law/<folder>/}.
     *
     * @throws LawFolder.BadData naming file, line and problem when a file is missing or cannot be read
     */
    public static Jurisdiction load(String folder) {
        return new Jurisdiction(LawFolder.onClassPath(folder));
    }

    /** The California Public Records Act, read once. */
    public static Jurisdiction california() {
        return California.LAW;
    }

    static Jurisdiction from(LawFolder files) {
        return new Jurisdiction(files);
    }

    /** The folder's name, for example {@code ca-cpra}. */
    public String folder() {
        return folder;
    }

    /** The name of the law, in English. */
    public String name() {
        return fact("name");
    }

    /** The rule version of a day 0; before the first, the first. Versions that are off are passed over. R0.1, R0.3 */
    public RuleVersion versionOn(LocalDate dayZero) {
        RuleVersion chosen = null;
        for (RuleVersion version : versions) {
            if (version.enabled() && (chosen == null || !version.from().isAfter(dayZero))) {
                chosen = version;
            }
        }
        return chosen;
    }

    /** Every version in order of date, those that are off included. */
    public List<RuleVersion> versions() {
        return versions;
    }

    /** The version with this code, also one that is off. R0.2 */
    public Optional<RuleVersion> version(String code) {
        return versions.stream().filter(version -> version.code().equals(code)).findFirst();
    }

    /** The extension grounds of a version, in the words in force on its first day. */
    public List<ExtensionGround> grounds(RuleVersion version) {
        return grounds(version, version.from());
    }

    /** The extension grounds of a version, in the words in force on the local date. */
    List<ExtensionGround> grounds(RuleVersion version, LocalDate on) {
        return grounds.stream()
                .filter(ground -> version.groundCodes().contains(ground.code()) && ground.inForceOn(on)).toList();
    }

    /** Every row of the exemption table in order of number, near-exemptions included. R5.5 */
    public List<Exemption> exemptions() {
        return List.copyOf(exemptions.values());
    }

    /** The row with this code. */
    public Optional<Exemption> exemption(String code) {
        return Optional.ofNullable(exemptions.get(code));
    }

    /** State and judicial holidays of a year in order of date, observed days included; not a city's closures. */
    public List<Holiday> holidays(int year) {
        return holidays.in(year);
    }

    /** The judicial holiday on a local date, if any. R1.4 */
    public Optional<Holiday> judicialHoliday(LocalDate date) {
        return Optional.ofNullable(holidays.judicialOn(date));
    }

    /** The period of a clock beside the determination; empty when this law has no such clock. */
    public Optional<ClockRule> clockRule(ClockEvent event) {
        return Optional.ofNullable(clocks.get(event));
    }

    /** The classes of retention. R7.7 */
    public List<RetentionClass> retentionClasses() {
        return retention;
    }

    /** The class of retention with this code. */
    public Optional<RetentionClass> retentionClass(String code) {
        return retention.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** The bases a fee line may stand on. R4.1 */
    public List<FeeBasis.Terms> feeBases() {
        return fees.terms();
    }

    /** What a letter must contain, in order; none for a letter the law does not know. R1.16 */
    public List<LetterElement> letter(String letter) {
        return letters.stream().filter(element -> element.letter().equals(letter)).toList();
    }

    /** What a letter lacks that says only these elements, each with its section; elements due on a condition count as due. R1.16, R2.3, R5.1, R6.2 */
    public List<Refusal> letterLacks(String letter, Set<String> said) {
        return letter(letter).stream().filter(element -> !said.contains(element.element()))
                .map(element -> new Refusal("law.refusal.letter.lacks", element.rule(), element.section(),
                        List.of("law.letter." + element.element()), List.of("law.alternative.add_blank"))).toList();
    }

    /** The appeal routes the law itself provides; none in California. Section 6 */
    public List<AppealClock.Route> appealRoutes() {
        return appealRoutes;
    }

    /** The classes of record for which something may be required of a requester. R7.2 */
    public List<PurposeLaw.RecordClass> purposeClasses() {
        return purposeClasses;
    }

    /** The section a rule stands on in this law; empty when it names none. */
    public String section(String rule) {
        return facts.getProperty("section." + rule, "");
    }

    /** The citation beside a line of a trace. */
    public String citation(TraceReason reason) {
        return citations.get(reason);
    }

    FeeLaw.Tables fees() {
        return fees;
    }

    int number(String key) {
        try {
            return Integer.parseInt(fact(key));
        } catch (NumberFormatException wrong) {
            throw new LawFolder.BadData(folder + "/jurisdiction.properties", 0, key + " is not a whole number");
        }
    }

    private String fact(String key) {
        return Optional.ofNullable(facts.getProperty(key)).orElseThrow(
                () -> new LawFolder.BadData(folder + "/jurisdiction.properties", 0, key + " is missing"));
    }

    // What cannot be seen row by row, and would otherwise surface on the day somebody needs it.
    private void check() {
        name();
        number("extension.reason.minimum");
        if (versions.stream().noneMatch(RuleVersion::enabled)) {
            throw new LawFolder.BadData(folder + "/versions.txt", 0, "no version is enabled");
        }
        for (int index = 1; index < versions.size(); index++) {
            if (!versions.get(index - 1).from().isBefore(versions.get(index).from())) {
                throw new LawFolder.BadData(folder + "/versions.txt", 0, "versions are not in order of date");
            }
        }
        versions.forEach(this::checkGrounds);
    }

    private void checkGrounds(RuleVersion version) {
        for (String code : version.groundCodes()) {
            if (grounds(version).stream().filter(ground -> ground.code().equals(code)).count() != 1) {
                throw new LawFolder.BadData(folder + "/grounds.txt", 0,
                        "not exactly one row for " + code + " on " + version.from());
            }
        }
    }

    private static <K, V> V unique(Map<K, V> map, K key, V value) {
        if (map.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException("second row for " + key);
        }
        return value;
    }

    /** Holds the law that is read once, on first use. */
    private static final class California {
        static final Jurisdiction LAW = load("ca-cpra");
    }
}
