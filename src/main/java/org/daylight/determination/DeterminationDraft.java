package org.daylight.determination;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.daylight.determination.reason.OwnWords;
import org.daylight.request.Outcome;

/**
 * What a clerk fills in to determine a request; what is missing or unlawful is refused by {@link DeterminationLaw}, field by field.
 *
 * @param kind          how the request is answered; not {@code WITHDRAWN}
 * @param reasons       why, in words for the requester (7922.535(a))
 * @param availableOn   local day on which disclosed records will be available (R1.16)
 * @param availableTime and the time of that day, in the city's zone
 * @param postedLink    where posted records are (R7.5)
 * @param otherAgency   who has the records when this city has not
 * @param later         further instalments after that first date, each with its own (R1.20); rows left wholly empty are dropped
 * @param assistance    the help offered, when the city cannot identify the records (7922.600(b))
 * @param withheld      each item withheld or redacted; rows left wholly empty are dropped
 * @param own           the reasons, which are in English, for the requester's letter in another language; null: nothing is known of languages
 */
public record DeterminationDraft(Outcome kind, String reasons, LocalDate availableOn, LocalTime availableTime, String postedLink,
        String otherAgency, Assistance assistance, List<Instalment.Draft> later, List<WithholdingDraft> withheld, OwnWords own) {

    private static final String ENGLISH = "en";

    /**
     * What is said to a requester whose records cannot be identified.
     *
     * @param help the help the city gave and offers (7922.600(a))
     * @param next what the requester can do next
     */
    public record Assistance(String help, String next) {

        static final Assistance NONE = new Assistance(null, null);
    }

    public DeterminationDraft {
        assistance = assistance == null ? Assistance.NONE : assistance;
        later = later == null ? List.of() : later.stream().filter(row -> !row.blank()).toList();
        withheld = withheld == null ? List.of() : withheld.stream().filter(row -> !row.blank()).toList();
    }

    /** In words of which nobody says in what language they are. */
    public DeterminationDraft(Outcome kind, String reasons, LocalDate availableOn, LocalTime availableTime, String postedLink, String otherAgency,
            Assistance assistance, List<Instalment.Draft> later, List<WithholdingDraft> withheld) {
        this(kind, reasons, availableOn, availableTime, postedLink, otherAgency, assistance, later, withheld, null);
    }

    /** Without offered help, as all but one outcome need none. */
    public DeterminationDraft(Outcome kind, String reasons, LocalDate availableOn, LocalTime availableTime, String postedLink, String otherAgency,
            List<Instalment.Draft> later, List<WithholdingDraft> withheld) {
        this(kind, reasons, availableOn, availableTime, postedLink, otherAgency, null, later, withheld);
    }

    /** With one date for all that is disclosed, as most have. */
    public DeterminationDraft(Outcome kind, String reasons, LocalDate availableOn, LocalTime availableTime, String postedLink, String otherAgency,
            List<WithholdingDraft> withheld) {
        this(kind, reasons, availableOn, availableTime, postedLink, otherAgency, List.of(), withheld);
    }

    /** The same, with these items withheld. */
    DeterminationDraft withholding(List<WithholdingDraft> rows) {
        return new DeterminationDraft(kind, reasons, availableOn, availableTime, postedLink, otherAgency, assistance, later, rows, own);
    }

    /** The same, with reasons that are in English, for a letter in that language; what else they are written in stands by its language. */
    public DeterminationDraft toldIn(String language, Map<String, String> inLanguages) {
        return language.equals(ENGLISH) ? this : new DeterminationDraft(kind, reasons, availableOn, availableTime, postedLink, otherAgency, assistance, later,
                withheld, new OwnWords(language, inLanguages.get(language)));
    }

    /** Whether records are handed out, so that a day and a time must be promised (R1.16). */
    boolean discloses() {
        return kind != null && kind.discloses();
    }

    boolean withholds() {
        return kind != null && kind.withholds();
    }
}
