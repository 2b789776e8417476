package org.daylight.docket.figures;

import java.util.List;

/** A figure's numbers: its lines, and the line that adds them up (null where they do not add up). The chart, the page, the CSV and the report all show this. */
public record Table(Figure figure, List<Row> rows, Row total) {

    /** Refuses a line that has not a number, or a null, for each column. */
    public Table {
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.values().size() != figure.columns().size()) {
                throw new IllegalArgumentException(figure + " has no such line: " + row);
            }
        }
    }

    /** Whether nothing at all was counted. */
    public boolean empty() {
        return rows.stream().flatMap(row -> row.values().stream()).allMatch(value -> value == null || value == 0);
    }

    /** The line of that label; null where there is none. */
    public Row row(String label) {
        return rows.stream().filter(row -> row.label().equals(label)).findFirst().orElse(null);
    }
}
