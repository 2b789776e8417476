package org.daylight.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.city.Wording;
import org.daylight.law.DenialDraft;
import org.daylight.law.DenialLaw;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.law.StatutoryClock;
import org.daylight.law.delay.DelayDraft;
import org.daylight.law.delay.DelayLaw;
import org.daylight.request.Outcome;
import org.daylight.request.Task;

/**
 * What a determination must carry before it may go out (R1.16, R5.1-R5.5, R7.5), checked field by field. Fields of the n-th item withheld
 * have its number behind their name, counted from 1: {@code exemption1}, {@code responsibleTitle2}.
 *
 * @param today          the local date of sending
 * @param requestWritten whether the request was made in writing (7922.540)
 * @param courtNamed     whether the letter can name the court of the county (R6.2)
 * @param clock          the city's, for the limits of delays (R5.11-R5.16)
 */
record DeterminationLaw(LocalDate today, boolean requestWritten, boolean courtNamed, StatutoryClock clock) {

    private static final String CATCH_ALL = "catch-all";
    private static final int LONG_TEXT = 10_000;
    private static final int TEXT = 5_000;
    /** The field at which each refusal of a denial stands. */
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("no_exemption", "exemption"),
            Map.entry("unknown_exemption", "exemption"), Map.entry("not_an_exemption", "exemption"),
            Map.entry("exemption_not_in_force", "exemption"), Map.entry("no_rationale", "reason"),
            Map.entry("model_text_alone", "reason"), Map.entry("segregable_not_confirmed", "notSegregable"), Map.entry("nobody_responsible", "responsibleName"),
            Map.entry("nothing_named", "item"));

    /**
     * The draft in clean words.
     *
     * @param searches how each department asked has answered; null for one that has not yet
     * @param asked    whether the requester was asked what is meant (7922.600(b))
     * @throws Refused with everything that stands against sending it
     */
    DeterminationDraft checked(DeterminationDraft draft, List<Task.Answer> searches, boolean asked) {
        Wording words = new Wording();
        DeterminationDraft clean = clean(draft, words);
        List<Refused.Point> points = new ArrayList<>(faults(words));
        if (clean.kind() != null) {
            checkWithheld(clean, points);
            checkSearches(clean.kind(), searches, points);
            if (clean.kind() == Outcome.NOT_IDENTIFIED && !asked) {
                points.add(new Refused.Point("kind", new Refusal("refused.determination.notAsked", "R3.3", "7922.600(b)", List.of(),
                        List.of("refused.instead.ask"))));
            }
        }
        if (!points.isEmpty()) {
            throw new Refused(points);
        }
        return clean;
    }

    /** The law's answer to an item withheld in full under the catch-all of which nothing else is said. */
    List<Refusal> beforehand() {
        DenialDraft.Reason empty = new DenialDraft.Reason(CATCH_ALL, null, null, null, null);
        return new DenialLaw(Jurisdiction.california()).refusals(new DenialDraft(today, requestWritten, true, courtNamed, List.of(),
                List.of(new DenialDraft.Withheld("…", true, false, null, List.of(empty)), new DenialDraft.Withheld("…", false, false, null, List.of()))));
    }

    private DeterminationDraft clean(DeterminationDraft draft, Wording words) {
        Outcome kind = words.chosen("kind", draft.kind() == Outcome.WITHDRAWN ? null : draft.kind());
        String reasons = words.text("reasons", draft.reasons(), LONG_TEXT);
        if (draft.discloses()) { // R1.16: a day and a time
            if (words.chosen("availableOn", draft.availableOn()) != null && draft.availableOn().isBefore(today)) {
                words.refuse("availableOn", "input.past");
            }
            words.chosen("availableTime", draft.availableTime());
        }
        List<Instalment.Draft> later = draft.discloses() ? later(draft, words) : List.of();
        String link = kind == Outcome.POSTED ? link(words, draft.postedLink()) : null;
        String agency = kind == Outcome.NOT_THIS_AGENCY ? words.line("otherAgency", draft.otherAgency(), 300) : null;
        DeterminationDraft.Assistance offered = kind == Outcome.NOT_IDENTIFIED ? new DeterminationDraft.Assistance(
                words.text("help", draft.assistance().help(), TEXT), words.text("nextSteps", draft.assistance().next(), TEXT)) : null;
        List<WithholdingDraft> rows = new ArrayList<>();
        for (WithholdingDraft row : draft.withheld()) {
            rows.add(clean(row, rows.size() + 1, words));
        }
        return new DeterminationDraft(kind, reasons, draft.availableOn(), draft.availableTime(), link, agency, offered, later, rows, draft.own());
    }

    /** R1.20: each instalment has a day and a time, and none comes before the one that was named before it. */
    private static List<Instalment.Draft> later(DeterminationDraft draft, Wording words) {
        List<Instalment.Draft> clean = new ArrayList<>();
        LocalDate before = draft.availableOn();
        for (Instalment.Draft row : draft.later()) {
            int n = clean.size() + 1;
            if (words.chosen("laterOn" + n, row.on()) != null && before != null && row.on().isBefore(before)) {
                words.refuse("laterOn" + n, "refused.instalment.order", n + 1, n, before);
            }
            words.chosen("laterTime" + n, row.time());
            clean.add(new Instalment.Draft(words.optionalLine("what" + n, row.what(), 300), row.on(), row.time()));
            before = row.on();
        }
        return clean;
    }

    private static WithholdingDraft clean(WithholdingDraft row, int n, Wording words) {
        return new WithholdingDraft(words.line("item" + n, row.item(), 500), row.exemption(),
                words.optionalText("reason" + n, row.reason(), TEXT),
                words.optionalText("interestDisclosure" + n, row.interestDisclosure(), TEXT),
                words.optionalText("interestWithholding" + n, row.interestWithholding(), TEXT),
                words.optionalText("outweighs" + n, row.outweighs(), TEXT), row.inFull(), row.noPartRemains(),
                words.optionalText("notSegregable" + n, row.notSegregable(), TEXT),
                words.optionalLine("responsibleName" + n, row.responsibleName(), 200),
                words.optionalLine("responsibleTitle" + n, row.responsibleTitle(), 200), row.responsibleId(), row.fileId(), row.releasedBefore(),
                words.optionalText("stillApplies" + n, row.stillApplies(), TEXT), row.delays().isEmpty() ? DelayDraft.NONE
                        : new DelayDraft(row.delay().from(), words.optionalText("delayBasis" + n, row.delay().basis(), TEXT), row.delay().until()));
    }

    // R7.5: the exact link
    private static String link(Wording words, String typed) {
        return words.needed("postedLink", words.optionalLink("postedLink", typed));
    }

    private void checkWithheld(DeterminationDraft draft, List<Refused.Point> points) {
        if (!draft.withholds()) {
            if (!draft.withheld().isEmpty()) {
                points.add(new Refused.Point("kind", Refusal.plain("refused.determination.withholds")));
            }
            return;
        }
        if (draft.withheld().isEmpty()) {
            points.addAll(denialFaults(draft.kind(), List.of(), 1));
        }
        for (int n = 1; n <= draft.withheld().size(); n++) {
            WithholdingDraft row = draft.withheld().get(n - 1);
            points.addAll(denialFaults(draft.kind(), List.of(row), n));
            points.addAll(delayFaults(row, n));
            if (row.releasedBefore() != null && row.stillApplies() == null) { // R5.6: it warns, and goes on when the clerk says why
                points.add(new Refused.Point("stillApplies" + n, new Refusal("refused.released.before", "R5.6", "7921.505", List.of(row.releasedBefore()), List.of())));
            }
        }
    }

    /** The law's refusals of one item (or of a denial that names none), each at its field. */
    private List<Refused.Point> denialFaults(Outcome kind, List<WithholdingDraft> rows, int n) {
        DenialDraft denial = new DenialDraft(today, requestWritten, true, courtNamed,
                rows.stream().map(row -> new DenialDraft.Responsible(row.responsibleName(), row.responsibleTitle())).toList(),
                rows.stream().map(row -> row.forLaw(kind == Outcome.DENIED)).toList());
        return new DenialLaw(Jurisdiction.california()).refusals(denial).stream()
                .map(refusal -> new Refused.Point(field(refusal, rows, n), refusal)).toList();
    }

    /** What stands against a delay: no day to count from, no specific basis, no estimated date, or one past the outer limit. R5.11-R5.16 */
    private List<Refused.Point> delayFaults(WithholdingDraft row, int n) {
        return row.delays().stream().flatMap(ground -> new DelayLaw(clock).faults(ground, row.delay(), today).stream())
                .map(fault -> new Refused.Point(fault.field() + n, fault.refusal())).toList();
    }

    private static String field(Refusal refusal, List<WithholdingDraft> rows, int n) {
        String name = refusal.key().substring(refusal.key().lastIndexOf('.') + 1);
        if (name.equals("balance_missing")) {
            WithholdingDraft row = rows.get(0);
            return (row.interestDisclosure() == null ? "interestDisclosure" : row.interestWithholding() == null ? "interestWithholding"
                    : "outweighs") + n;
        }
        if (name.equals("blank_left_open")) {
            return withBlank(rows.get(0)) + n;
        }
        if (name.equals("nobody_responsible") && !rows.isEmpty() && rows.get(0).responsibleName() != null) {
            return "responsibleTitle" + n;
        }
        String field = FIELDS.get(name);
        return field == null ? null : field + n;
    }

    private static String withBlank(WithholdingDraft row) {
        DenialLaw law = new DenialLaw(Jurisdiction.california());
        return law.hasOpenBlank(row.reason()) ? "reason" : law.hasOpenBlank(row.interestDisclosure()) ? "interestDisclosure"
                : law.hasOpenBlank(row.interestWithholding()) ? "interestWithholding" : "outweighs";
    }

    // "No records" needs a search that is on record (R7.12), an answer from every department asked, and none that found some
    private static void checkSearches(Outcome kind, List<Task.Answer> searches, List<Refused.Point> points) {
        if (kind == Outcome.NO_RECORDS && searches.isEmpty()) {
            points.add(new Refused.Point("kind", new Refusal("refused.determination.noSearch", "R7.12", "7922.535(a)", List.of(),
                    List.of("refused.instead.askDepartments", "refused.instead.recordSearch"))));
        }
        if (kind == Outcome.NO_RECORDS && searches.stream().anyMatch(Objects::isNull)) {
            points.add(new Refused.Point("kind", Refusal.plain("refused.determination.searching")));
        }
        if (kind == Outcome.NO_RECORDS && searches.stream().anyMatch(answer -> answer == Task.Answer.RECORDS_FOUND)) {
            points.add(new Refused.Point("kind", Refusal.plain("refused.determination.found")));
        }
    }

    private static List<Refused.Point> faults(Wording words) {
        try {
            words.check();
            return List.of();
        } catch (Refused refused) {
            return refused.points();
        }
    }
}
