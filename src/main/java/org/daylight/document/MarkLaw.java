package org.daylight.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.city.Wording;
import org.daylight.law.DenialDraft;
import org.daylight.law.DenialLaw;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;

/**
 * What each mark must say: the place, an exemption in force on the day, the reason, and both sides where the law weighs (R5.1, R5.2, R5.5).
 * Who is responsible, and that no part of a withheld file can be given, is asked with the determination. Fields of the n-th row have its
 * number behind their names, counted from 1.
 */
record MarkLaw(LocalDate today) {

    private static final int ITEM = 200;
    private static final int TEXT = 5_000;
    private static final DenialDraft.Responsible LATER = new DenialDraft.Responsible("…", "…");

    /** The rows in clean words; refused with every fault at its field. Rows left wholly empty are dropped. */
    List<Mark.Draft> checked(List<Mark.Draft> rows) {
        Wording words = new Wording();
        List<Mark.Draft> clean = new ArrayList<>();
        List<Refused.Point> points = new ArrayList<>();
        for (int n = 1; n <= rows.size(); n++) {
            Mark.Draft row = rows.get(n - 1);
            if (!row.blank()) {
                clean.add(clean(row, n, words));
                points.addAll(faults(clean.get(clean.size() - 1), n));
            }
        }
        try {
            words.check();
        } catch (Refused refused) {
            points.addAll(0, refused.points());
        }
        if (!points.isEmpty()) {
            throw new Refused(points);
        }
        return clean;
    }

    private static Mark.Draft clean(Mark.Draft row, int n, Wording words) {
        return new Mark.Draft(words.line("item" + n, row.item(), ITEM), row.exemption() == null || row.exemption().isBlank() ? null : row.exemption(),
                words.optionalText("reason" + n, row.reason(), TEXT), words.optionalText("interestDisclosure" + n, row.interestDisclosure(), TEXT),
                words.optionalText("interestWithholding" + n, row.interestWithholding(), TEXT), words.optionalText("outweighs" + n, row.outweighs(), TEXT));
    }

    private List<Refused.Point> faults(Mark.Draft row, int n) {
        List<DenialDraft.Reason> reasons = row.exemption() == null ? List.of() : List.of(new DenialDraft.Reason(row.exemption(), row.reason(),
                row.interestDisclosure(), row.interestWithholding(), row.outweighs()));
        DenialDraft.Withheld item = new DenialDraft.Withheld(row.item() == null ? "…" : row.item(), false, false, null, reasons);
        return new DenialLaw(Jurisdiction.california()).refusals(new DenialDraft(today, true, true, true, List.of(LATER), List.of(item))).stream()
                .map(refusal -> new Refused.Point(field(refusal, row) + n, refusal)).toList();
    }

    private static String field(Refusal refusal, Mark.Draft row) {
        return switch (refusal.key().substring(refusal.key().lastIndexOf('.') + 1)) {
            case "no_rationale", "model_text_alone", "blank_left_open" -> "reason";
            case "balance_missing" -> row.interestDisclosure() == null ? "interestDisclosure" : row.interestWithholding() == null ? "interestWithholding" : "outweighs";
            default -> "exemption";
        };
    }
}
