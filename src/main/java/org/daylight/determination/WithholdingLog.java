package org.daylight.determination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daylight.document.RecordFile;
import org.daylight.request.Audience;

/**
 * What a case withholds, item by item, with the section, the reason and whoever is responsible: written by itself from the decisions that
 * stand, and from those that a review reversed. The law asks for none before suit (Haynie, section 5.1 of the rules); it goes with the letter all
 * the same, and what was annexed to a letter stays as it was sent.
 *
 * @param entries what is withheld first, then what a review reversed; each in the order of the decisions and of their items
 */
public record WithholdingLog(List<Entry> entries) {

    /** Withheld; of a decision that was reversed in part and is not made anew yet; or no longer withheld, since a review reversed it. */
    public enum Standing { STANDS, OPEN, REVERSED }

    /**
     * One item: its number in the log, the decision it belongs to, what that says of it, and the file that it is or that it was taken out of
     * (or null); whether it is still withheld, and the review that says otherwise (null while it stands).
     */
    public record Entry(int number, Determination decision, Withholding item, RecordFile file, Standing standing, Appeal reversal) {

        /** Whether its reader may be told the name of the file: staff always, others of what they were given. A name alone can tell too much. */
        public boolean namesFile(Audience reader) {
            return file != null && file.audience().shownTo(reader);
        }

        private Entry numbered(int place) {
            return new Entry(place, decision, item, file, standing, reversal);
        }
    }

    public WithholdingLog {
        entries = List.copyOf(entries);
    }

    /**
     * Of a case whose decisions and reviews those are, oldest first; what is not sent withholds nothing yet.
     *
     * @param standing the newest that went out of the whole or of each part ({@link Determinations#sent})
     */
    static WithholdingLog of(List<Determination> standing, List<Determination> all, List<Appeal> reviews, Collection<RecordFile> files) {
        List<Entry> found = new ArrayList<>();
        List<Determination> sent = all.stream().filter(d -> d.state() == Determination.State.SENT).toList();
        for (Determination d : sent) {
            Optional<Appeal> review = reversal(d, reviews);
            if (standing.contains(d)) {
                d.withheld().forEach(item -> found.add(new Entry(0, d, item, file(item, files), standing(review), review.orElse(null))));
            } else if (review.isPresent()) {
                d.withheld().stream().filter(item -> review.get().decision() == Appeal.Decision.REVERSED || !keptAfter(d, item, sent))
                        .forEach(item -> found.add(new Entry(0, d, item, file(item, files), Standing.REVERSED, review.get())));
            }
        }
        found.sort(Comparator.comparing(entry -> entry.standing() == Standing.REVERSED));
        List<Entry> entries = new ArrayList<>();
        found.forEach(entry -> entries.add(entry.numbered(entries.size() + 1)));
        return new WithholdingLog(entries);
    }

    /** The review that reversed a decision, in whole or in part. */
    public static Optional<Appeal> reversal(Determination denial, List<Appeal> reviews) {
        return reviews.stream().filter(one -> one.isOf(denial) && one.decision() != null && one.decision().reverses()).reduce((earlier, later) -> later);
    }

    private static Standing standing(Optional<Appeal> review) {
        return review.map(one -> one.decision() == Appeal.Decision.REVERSED ? Standing.REVERSED : Standing.OPEN).orElse(Standing.STANDS);
    }

    /** Whether what was decided after that on the same names the item still. */
    private static boolean keptAfter(Determination reversed, Withholding item, List<Determination> sent) {
        List<WithholdingDraft> now = sent.subList(sent.indexOf(reversed) + 1, sent.size()).stream()
                .filter(later -> reversed.part() == null || later.answers(reversed.part())).flatMap(later -> later.withheld().stream()).map(Withholding::draft).toList();
        return Reversals.keeps(item.draft(), reversed.withheld().stream().map(Withholding::draft).toList(), now);
    }

    private static RecordFile file(Withholding item, Collection<RecordFile> files) {
        return files.stream().filter(file -> file.id().equals(item.fileId())).findFirst().orElse(null);
    }
}
