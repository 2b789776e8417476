package org.daylight.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.document.RecordFile;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Outcome;

/**
 * What may be given out (R5.1, R5.4-R5.6): what a decision that went out discloses, and nothing that one withholds. Where another law forbids
 * release it is refused; where the exemption is the city's to use or not, it is given only by a clerk who was told that disclosure to one is
 * disclosure to all (7921.500, 7921.505). A redacted copy goes out when a decision says what was taken out of it, and why.
 *
 * @param decisions the newest that went out: of the whole request, or of each part
 * @param parts     the parts of the request; empty when it is in one piece
 * @param files     every file of the case, by id
 * @param marked    ids of files that are marked to be withheld, as long as not all is decided
 * @param elsewhere by content, the number of another case in which it is withheld in full
 */
record ReleaseLaw(List<Determination> decisions, List<Part> parts, Map<Long, RecordFile> files, Set<Long> marked, Map<String, String> elsewhere) {

    /** How clerks call a copy with parts taken out, in the languages of the house. */
    private static final Pattern CALLED_REDACTED = Pattern.compile("redact|tachad|censurad|biên tập", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String FILES = "files";
    static final String KNOWINGLY = "knowingly";

    /**
     * @param part      the part to which they belong; null: not said
     * @param knowingly whether the clerk confirmed what may be confirmed
     * @throws Refused with everything that stands against it
     */
    void check(List<RecordFile> given, Integer part, boolean knowingly) {
        List<Refused.Point> points = new ArrayList<>(disclosed(part));
        for (RecordFile file : given) {
            about(file).forEach(points::add);
        }
        points.removeIf(point -> knowingly && KNOWINGLY.equals(point.field()));
        if (!points.isEmpty()) {
            throw new Refused(points);
        }
    }

    /** What is to be known of one file before it goes out: that it may not, or what must be confirmed. */
    List<Refused.Point> about(RecordFile file) {
        List<Refused.Point> points = new ArrayList<>();
        String name = file.name().text();
        Optional<Withholding> holds = withholdings().filter(w -> withholds(w, file)).max((a, b) -> Boolean.compare(forbidden(a), forbidden(b)));
        if (holds.isPresent() && forbidden(holds.get())) {
            points.add(law(FILES, "refused.release.mandatory", "R5.5", "7921.500", "instead.release.review", name, title(holds.get()), holds.get().section()));
        } else if (holds.isPresent()) {
            points.add(law(KNOWINGLY, "refused.release.waiver", "R5.6", "7921.505", "instead.release.redacted", name, title(holds.get()), holds.get().section()));
        } else if (elsewhere.containsKey(file.sha256())) {
            points.add(law(KNOWINGLY, "refused.release.elsewhere", "R5.6", "7921.505", "instead.release.compare", name, elsewhere.get(file.sha256())));
        }
        if (holds.isEmpty() && file.redactedFrom() == null && withholdings().anyMatch(w -> !w.inFull() && isOf(w, file))) {
            points.add(law(KNOWINGLY, "refused.release.partly", "R5.3", "7922.525(b)", "instead.release.copy", name));
        }
        if (marked.contains(file.id())) {
            points.add(law(FILES, "refused.release.marked", "R5.1", "7922.525(b)", "instead.release.unmark", name));
        }
        if (file.redactedFrom() != null && withholdings().noneMatch(w -> names(w, file))) {
            points.add(law(FILES, "refused.release.unnamed", "R5.1", "7922.540", "instead.release.name", name));
        }
        if (file.redactedFrom() == null && CALLED_REDACTED.matcher(name).find() && withholdings().noneMatch(w -> names(w, file))) {
            points.add(law(KNOWINGLY, "refused.release.called", "R5.1", "7922.540", "instead.release.mark", name));
        }
        return points;
    }

    /** Whether any decision lets records out, and of a request in parts, whether the one of that part does. */
    private List<Refused.Point> disclosed(Integer part) {
        if (parts.isEmpty()) {
            return decisions.stream().anyMatch(d -> gives(d.kind())) ? List.of()
                    : List.of(law(null, "refused.release.nothing", "R5.1", "7922.535(a)", "instead.release.decide"));
        }
        if (parts.stream().allMatch(one -> gives(one.outcome()))) {
            return List.of();
        }
        if (parts.stream().noneMatch(one -> gives(one.outcome()))) {
            return List.of(law(null, "refused.release.nothing", "R5.1", "7922.535(a)", "instead.release.decide"));
        }
        return part == null ? List.of(new Refused.Point("part", Refusal.plain("input.choose")))
                : parts.stream().anyMatch(one -> one.place() == part && gives(one.outcome())) ? List.of()
                : List.of(law("part", "refused.release.part", "R5.1", "7922.535(a)", "instead.release.decide", part));
    }

    /** Whether an answer went out on which records may be given. */
    static boolean gives(Outcome outcome) {
        return outcome != null && outcome.gives();
    }

    private Stream<Withholding> withholdings() {
        return decisions.stream().flatMap(d -> d.withheld().stream());
    }

    /** Whether giving this file gives what that item withholds: the file itself, the same content, one of its name, or the record of which a copy was redacted. */
    private boolean withholds(Withholding item, RecordFile file) {
        RecordFile named = files.get(item.fileId());
        if (item.inFull()) {
            return calls(item, file) || named != null && (named.equals(file.whole()) || named.equals(file) || named.sha256().equals(file.sha256()));
        }
        return named != null && file.redactedFrom() == null && (named.redactedFrom() != null ? named.whole().sha256().equals(file.sha256())
                : named.equals(file) && files.values().stream().anyMatch(copy -> file.equals(copy.redactedFrom())));
    }

    private static boolean isOf(Withholding item, RecordFile file) {
        return file.id().equals(item.fileId()) || item.item().equalsIgnoreCase(file.name().text());
    }

    /** Whether that item tells of this copy: of itself, of its record, or of another copy of that record. */
    private boolean names(Withholding item, RecordFile file) {
        RecordFile named = files.get(item.fileId());
        return calls(item, file) || calls(item, file.whole()) || named != null && (named.whole().equals(file.whole()) || named.sha256().equals(file.sha256()));
    }

    private static boolean calls(Withholding item, RecordFile file) {
        String name = file.name().text();
        return item.item().equalsIgnoreCase(name) || item.item().regionMatches(true, 0, name + ":", 0, name.length() + 1);
    }

    private static boolean forbidden(Withholding item) {
        return exemption(item).filter(e -> e.force() == Exemption.Force.MANDATORY).isPresent();
    }

    private static String title(Withholding item) {
        return exemption(item).map(Exemption::title).orElse(item.exemption());
    }

    private static Optional<Exemption> exemption(Withholding item) {
        return Jurisdiction.california().exemption(item.exemption());
    }

    private static Refused.Point law(String field, String key, String rule, String section, String instead, Object... arguments) {
        return new Refused.Point(field, new Refusal(key, rule, section, List.of(arguments), List.of(instead)));
    }
}
