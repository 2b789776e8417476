package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.document.Files;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.Happened;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;

/**
 * What a review left standing of a denial that it reversed, and the log that tells. The new decision takes the denial's place in the log and
 * in the letter, and so says again what is still withheld (7922.540).
 */
@ApplicationScoped
@Transactional
public class Reversals {

    private static final Set<Happening> DECIDED = EnumSet.of(Happening.DETERMINED, Happening.PART_DETERMINED);

    @Inject
    Determinations determinations;
    @Inject
    Appeals appeals;
    @Inject
    Files files;

    /** The denial that was reversed in part, while its case or part is open again for that reason and nobody has written a new decision. */
    public Optional<Determination> openAfter(RecordsRequest request, Part part) {
        if (!request.status().undetermined() || part != null && !part.undecided()) {
            return Optional.empty();
        }
        return determinations.latest(request, part).filter(denial -> denial.state() == Determination.State.SENT).filter(denial -> appeals.of(request).stream()
                .anyMatch(appeal -> appeal.isOf(denial) && appeal.decision() == Appeal.Decision.REVERSED_IN_PART));
    }

    /** A review at a further level may be under way when what the level before reversed is decided anew: it goes on about what still stands (decision 021). */
    void follow(@Observes Happened happened) {
        if (DECIDED.contains(happened.entry().happening())) {
            List<Determination> standing = determinations.sent(happened.request()).stream().filter(denial -> denial.kind().withholds()).toList();
            appeals.of(happened.request()).stream().filter(Appeal::open).forEach(appeal -> standing.stream()
                    .filter(denial -> Objects.equals(denial.part(), appeal.determination().part())).findFirst().ifPresent(appeal::follow));
        }
    }

    /** What a case withholds, item by item, and what of it a review reversed. */
    public WithholdingLog log(RecordsRequest request) {
        return WithholdingLog.of(determinations.sent(request), determinations.of(request), appeals.of(request), files.of(request, Audience.STAFF));
    }

    /** Refuses a draft that leaves out an item of that denial, unless whoever writes says that the review reversed it. */
    public static void mustKeep(Determination denial, DeterminationDraft draft, boolean reversed) {
        List<String> lost = reversed ? List.of() : leftOut(denial.withheld().stream().map(Withholding::draft).toList(), draft.withheld());
        if (!lost.isEmpty()) {
            throw Refused.on("leftOut", "refused.determination.leftOut", String.join("; ", lost));
        }
    }

    /** The items of the first list that the second has not, by their file or their words. */
    static List<String> leftOut(List<WithholdingDraft> before, List<WithholdingDraft> now) {
        return before.stream().filter(row -> !keeps(row, before, now)).map(WithholdingDraft::item).collect(Collectors.toList());
    }

    /** Whether the second list has that item of the first: under its words, or under new words for what is of the same file. */
    static boolean keeps(WithholdingDraft row, List<WithholdingDraft> before, List<WithholdingDraft> now) {
        return now.stream().anyMatch(other -> sameWords(row, other)
                || row.fileId() != null && row.fileId().equals(other.fileId()) && before.stream().noneMatch(old -> sameWords(old, other)));
    }

    private static boolean sameWords(WithholdingDraft one, WithholdingDraft other) {
        return other.item() != null && one.item().strip().equalsIgnoreCase(other.item().strip());
    }
}
