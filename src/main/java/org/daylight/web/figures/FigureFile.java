package org.daylight.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Row;
import org.daylight.docket.figures.Table;
import org.daylight.web.determination.CsvFile;

/** Figures as tables for other programs: codes beside words, numbers without signs or blanks. */
final class FigureFile {

    private FigureFile() {
    }

    /** One figure: a line for each of its lines, a column for each number. */
    static CsvFile of(Table table, FigureWords words) {
        Figure figure = table.figure();
        CsvFile file = new CsvFile();
        List<Object> heads = new ArrayList<>(List.of(words.code(), words.head(figure)));
        figure.columns().forEach(column -> heads.add(words.head(column)));
        file.line(heads.toArray());
        rows(table).forEach(row -> {
            List<Object> cells = new ArrayList<>(List.of(row.label(), words.label(figure, row)));
            for (int i = 0; i < figure.columns().size(); i++) {
                cells.add(FigureWords.plain(figure.columns().get(i), row.values().get(i)));
            }
            file.line(cells.toArray());
        });
        return file;
    }

    /** Many figures: a line for each number. */
    static CsvFile of(List<Table> tables, FigureWords words) {
        CsvFile file = new CsvFile();
        file.line(words.heads());
        for (Table table : tables) {
            Figure figure = table.figure();
            rows(table).forEach(row -> {
                for (int i = 0; i < figure.columns().size(); i++) {
                    file.line(figure.word(), words.title(figure), row.label(), words.label(figure, row), words.head(figure.columns().get(i)),
                            FigureWords.plain(figure.columns().get(i), row.values().get(i)));
                }
            });
        }
        return file;
    }

    private static Stream<Row> rows(Table table) {
        return Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()));
    }
}
