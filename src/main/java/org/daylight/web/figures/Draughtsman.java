package org.daylight.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.docket.figures.Column;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Row;
import org.daylight.docket.figures.Table;

/** Draws a table: lines in time as columns beside each other, all others as bars under each other. */
final class Draughtsman {

    private static final int PLOT = 150;
    private static final int ABOVE = 20;
    private static final int BELOW = 38;
    private static final int LINE = 15;
    private static final double GAP = 0.16;
    private static final int MOST_LABELS = 14;
    /** Above this many columns every other word is left out where the place is narrow. */
    private static final int MOST_ON_A_PHONE = 7;
    /** The narrowest picture, and a figure in it, in pixels: what is longer than its column is left out at every other column there. */
    private static final int NARROWEST = 290;
    private static final int DIGIT = 6;

    private static final int BAR = 16;
    private static final int BAR_LINE = 46;
    private static final int MOST_BARS = 12;

    private final Table table;
    private final FigureWords words;
    private final List<Chart.Box> boxes = new ArrayList<>();
    private final List<Chart.Caption> captions = new ArrayList<>();

    private Draughtsman(Table table, FigureWords words) {
        this.table = table;
        this.words = words;
    }

    static Chart draw(Table table, FigureWords words) {
        Draughtsman hand = new Draughtsman(table, words);
        return switch (table.figure()) {
            case DUE, RECEIVED, ON_TIME -> hand.columns();
            default -> hand.bars();
        };
    }

    private Chart columns() {
        List<Row> rows = table.rows().stream().filter(row -> !row.label().equals("LATER")).toList();
        double units = rows.stream().mapToDouble(Draughtsman::slot).sum();
        long most = rows.stream().mapToLong(Draughtsman::sum).max().orElse(0);
        int every = Math.max(1, (rows.size() + MOST_LABELS - 1) / MOST_LABELS);
        double at = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double from = 100 * at / units;
            double slot = 100 * slot(row) / units;
            String spare = i % 2 == 1 && rows.size() > MOST_ON_A_PHONE ? " chart__spare" : "";
            column(row, from, slot, most, i % 2 == 1);
            String middle = Chart.percent(from + slot / 2);
            if (i % every == 0 || table.figure() == Figure.DUE) {
                captions.add(new Chart.Caption(middle, ABOVE + PLOT + LINE, "middle", "tick" + spare, words.brief(table.figure(), row)));
            }
            under(rows, i, Chart.percent(from + slot * GAP));
            at += slot(row);
        }
        return new Chart(ABOVE + PLOT + BELOW, ABOVE + PLOT, boxes, captions, keys());
    }

    /** The year or month that begins with this line; one that ends with it too has no room where the place is narrow. */
    private void under(List<Row> rows, int i, String x) {
        String begun = words.above(table.figure(), rows.get(i));
        if (begun != null && (i == 0 || !begun.equals(words.above(table.figure(), rows.get(i - 1))))) {
            boolean ends = i + 1 < rows.size() && !begun.equals(words.above(table.figure(), rows.get(i + 1)));
            captions.add(new Chart.Caption(x, ABOVE + PLOT + 2 * LINE, "start", ends ? "soft chart__spare" : "soft", begun));
        }
    }

    /** What is late already has more room: it is a word, not a day. */
    private static double slot(Row row) {
        return FigureWords.isDay(row) ? 1 : 2.2;
    }

    private static long sum(Row row) {
        return row.values().size() < 3 ? row.count() : row.values().get(0) + row.values().get(1);
    }

    private void column(Row row, double from, double slot, long most, boolean second) {
        long all = sum(row);
        int high = tall(row.count(), most);
        int other = tall(all, most) - high;
        String x = Chart.percent(from + slot * GAP);
        String width = Chart.percent(slot * (1 - 2 * GAP));
        if (row.count() > 0) {
            boxes.add(new Chart.Box(x, ABOVE + PLOT - high, width, high, FigureWords.isDay(row) ? "main" : "late"));
        }
        if (all > row.count()) {
            boxes.add(new Chart.Box(x, ABOVE + PLOT - high - other, width, other, "late"));
        }
        if (all > 0 && (table.figure() == Figure.DUE || table.rows().size() <= MOST_LABELS)) {
            String said = table.figure() == Figure.ON_TIME ? words.percent(row.values().get(2)) : words.value(table.figure().columns().get(0), row.count());
            boolean spare = second && said.length() * DIGIT > NARROWEST * slot / 100;
            captions.add(new Chart.Caption(Chart.percent(from + slot / 2), ABOVE + PLOT - high - other - 5, "middle", "top" + (spare ? " chart__spare" : ""), said));
        }
    }

    private static int tall(long value, long most) {
        return most == 0 ? 0 : (int) Math.max(value > 0 ? 2 : 0, PLOT * value / most);
    }

    private Chart bars() {
        Drawn drawn = Drawn.of(table.figure());
        List<Row> rows = table.rows().stream().limit(MOST_BARS).toList();
        long most = rows.stream().flatMap(row -> Stream.of(drawn.solid(), drawn.outline()).map(place -> number(row, place))).mapToLong(value -> value == null ? 0 : value).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int y = i * BAR_LINE;
            boxes.add(new Chart.Box("0", y + LINE + 7, "100%", BAR, "track"));
            bar(number(row, drawn.outline()), most, y, "other");
            bar(number(row, drawn.solid()), most, y, "main");
            captions.add(new Chart.Caption("0", y + LINE, "start", "label", words.brief(table.figure(), row)));
            captions.add(new Chart.Caption("100%", y + LINE, "end", "value", words.value(table.figure().columns().get(drawn.said()), number(row, drawn.said()))));
        }
        return new Chart(rows.size() * BAR_LINE, 0, boxes, captions, keys());
    }

    /** Which of a line's numbers is a full box, which an outline around it (-1: none), and which stands in figures beside them. */
    private record Drawn(int solid, int outline, int said) {

        static Drawn of(Figure figure) {
            return switch (figure) {
                case FEES -> new Drawn(1, -1, 1);
                case STAGES, WAITING -> new Drawn(1, 2, 1);
                case EXEMPTIONS -> new Drawn(1, 0, 0);
                default -> new Drawn(0, -1, 0);
            };
        }
    }

    private static Long number(Row row, int place) {
        return place < 0 ? null : row.values().get(place);
    }

    private void bar(Long value, long most, int y, String kind) {
        if (value != null && value > 0) {
            boxes.add(new Chart.Box("0", y + LINE + 7, Chart.percent(100.0 * value / most), BAR, kind));
        }
    }

    private List<Chart.Key> keys() {
        List<Column> columns = table.figure().columns();
        return switch (table.figure()) {
            case ON_TIME -> List.of(new Chart.Key("main", words.head(columns.get(0))), new Chart.Key("late", words.head(columns.get(1))));
            case STAGES, WAITING -> List.of(new Chart.Key("main", words.head(columns.get(1))), new Chart.Key("other", words.head(columns.get(2))));
            case EXEMPTIONS -> List.of(new Chart.Key("other", words.head(columns.get(0))), new Chart.Key("main", words.head(columns.get(1))));
            default -> List.of();
        };
    }
}
