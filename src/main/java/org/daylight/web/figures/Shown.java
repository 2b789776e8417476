package org.daylight.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.docket.figures.Column;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Row;
import org.daylight.docket.figures.Table;

/**
 * A figure with its words.
 *
 * @param word  as it is written in an address, and the beginning of its ids
 * @param said  the chart in one sentence
 * @param blank whether there is nothing to draw
 * @param total the line that adds up, or null
 */
public record Shown(String word, String title, String what, String said, String head, List<String> columns, List<Line> lines, Line total, Chart chart, boolean blank) {

    /** A line of the table; {@code list} is the query of the queue's own list of what the first number counts, or null. */
    public record Line(String label, String list, List<Cell> cells) {
    }

    /** One number, with the heading it stands under, since a phone shows both. */
    public record Cell(String head, String text, boolean first) {
    }

    static Shown of(Table table, FigureWords words) {
        Figure figure = table.figure();
        List<Line> lines = table.rows().stream().map(row -> line(figure, row, words)).toList();
        Line total = table.total() == null ? null : line(figure, table.total(), words);
        String said = lines.stream().limit(40).map(line -> line.label() + ": " + line.cells().stream().map(Cell::text).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
        return new Shown(figure.word(), words.title(figure), words.what(figure), said, words.head(figure), figure.columns().stream().map(words::head).toList(),
                lines, total, Draughtsman.draw(table, words), table.empty());
    }

    private static Line line(Figure figure, Row row, FigureWords words) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < figure.columns().size(); i++) {
            Column column = figure.columns().get(i);
            cells.add(new Cell(words.head(column), words.value(column, row.values().get(i)), i == 0));
        }
        return new Line(words.label(figure, row), row.count() == 0 ? null : row.list(), cells);
    }
}
