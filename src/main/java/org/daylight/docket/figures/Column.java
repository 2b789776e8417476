package org.daylight.docket.figures;

/** What a figure's number says, and what it is counted in. */
public enum Column {
    CASES(Unit.COUNT), REQUESTS(Unit.COUNT), ANSWERS(Unit.COUNT), IN_TIME(Unit.COUNT), LATE(Unit.COUNT), RATE(Unit.PERMILLE),
    MEDIAN(Unit.MINUTES), NINETIETH(Unit.MINUTES), ITEMS(Unit.COUNT), IN_FULL(Unit.COUNT), PAPERS(Unit.COUNT), AMOUNT(Unit.CENTS), APPEALS(Unit.COUNT), PETITIONS(Unit.COUNT);

    /** COUNT: of things; PERMILLE: thousandths; MINUTES; CENTS: of a dollar. */
    public enum Unit { COUNT, PERMILLE, MINUTES, CENTS }

    private final Unit unit;

    Column(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
