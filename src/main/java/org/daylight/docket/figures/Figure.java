package org.daylight.docket.figures;

import static org.daylight.docket.figures.Column.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The figures there are, in the order in which they are shown. What each counts is written in docs/decisions/017 and, for readers, in the messages {@code figure.*.what}. */
public enum Figure {
    /** Open cases by their last day: late already, the next twenty working days, later. */
    DUE(CASES),
    /** Open cases by the calendar days since their day 0. */
    AGE(CASES),
    /** Requests by the month of their day 0. */
    RECEIVED(REQUESTS),
    /** Answers by the month of sending: on or before the last day in force, or after it (R1.17). */
    ON_TIME(IN_TIME, Column.LATE, RATE),
    /** Answers by how they answer (R1.16). */
    OUTCOMES(ANSWERS),
    /** How long the stages of an answer took. */
    STAGES(ANSWERS, MEDIAN, NINETIETH),
    /** For how long answers waited for whom. */
    WAITING(ANSWERS, MEDIAN, NINETIETH),
    /** Late answers, by whom most of their time was spent with. */
    LATE(ANSWERS),
    /** Exemptions by the items withheld under them. */
    EXEMPTIONS(ITEMS, IN_FULL, ANSWERS),
    /** Fees estimated, invoiced, paid, paid back and waived. */
    FEES(PAPERS, AMOUNT),
    /** The city's own reviews: filed, decided, open. */
    APPEALS(Column.APPEALS),
    /** Petitions to the superior court: served, ordered upon, pending, and the holds that stand (7923.100, R7.8). */
    PETITIONS(Column.PETITIONS);

    /** Figures of how things stand this minute, whatever the days. */
    public static final Set<Figure> NOW = EnumSet.of(DUE, AGE);
    /** Figures of a span of days: those of a yearly report. */
    public static final Set<Figure> OF_DAYS = EnumSet.complementOf(EnumSet.of(DUE, AGE));

    private final List<Column> columns;

    Figure(Column... columns) {
        this.columns = List.of(columns);
    }

    /** The figure with that word in an address. */
    public static Optional<Figure> of(String word) {
        return Arrays.stream(values()).filter(figure -> figure.word().equals(word)).findFirst();
    }

    /** As it is written in an address: {@code on-time}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Column> columns() {
        return columns;
    }
}
