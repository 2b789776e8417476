package org.daylight.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.docket.Days;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Figures;
import org.daylight.docket.figures.Row;
import org.daylight.docket.figures.Scope;
import org.daylight.docket.figures.Table;
import org.daylight.web.Visit;
import org.daylight.web.Words;
import org.daylight.web.docket.Choice;

/** How the city does: every figure as a picture and a table. What it shows is said in its address. */
@Named
@RequestScoped
public class DashboardPage {

    /** A number that says much: what it is of, how it is, and where its list stands (null: nowhere). */
    public record Tile(String label, String value, String link) {
    }

    @Inject
    Visit visit;
    @Inject
    Figures figures;
    @Inject
    FigureWords words;
    @Inject
    Words texts;
    @Inject
    Clock clock;

    private AskedScope asked;
    private Map<Figure, Table> tables;
    private List<Shown> shown;

    @PostConstruct
    void read() {
        asked = AskedScope.of(visit);
        List<Table> all = figures.read(EnumSet.allOf(Figure.class), asked.scope(), visit.actor());
        tables = all.stream().collect(Collectors.toMap(Table::figure, Function.identity()));
        shown = all.stream().map(table -> Shown.of(table, words)).toList();
    }

    /** All of them, in their order. */
    public List<Shown> getFigures() {
        return shown;
    }

    /** The numbers that a supervisor looks at first. */
    public List<Tile> getTiles() {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile("open", Figure.AGE, tables.get(Figure.AGE).total(), 0, queue(tables.get(Figure.AGE).total())));
        tiles.add(tile("late", Figure.DUE, tables.get(Figure.DUE).row("LATE"), 0, queue(tables.get(Figure.DUE).row("LATE"))));
        tiles.add(tile("onTime", Figure.ON_TIME, tables.get(Figure.ON_TIME).total(), 2, null));
        tiles.add(tile("median", Figure.STAGES, tables.get(Figure.STAGES).row("ALL"), 1, null));
        tiles.add(tile("appeals", Figure.APPEALS, reviewsNow().row("OPEN"), 0, visit.within("/supervisor/appeals")));
        return tiles;
    }

    /** The reviews as they stand today, whatever the days asked for: the list that the tile leads to knows no other. */
    private Table reviewsNow() {
        LocalDate today = visit.today();
        return figures.read(EnumSet.of(Figure.APPEALS), new Scope(new Days(today, today), asked.scope().department(), today, asked.scope().office()), visit.actor()).get(0);
    }

    private Tile tile(String key, Figure figure, Row row, int place, String link) {
        return new Tile(texts.here("tile." + key), words.value(figure.columns().get(place), row.values().get(place)), link);
    }

    private String queue(Row row) {
        return visit.within("/staff/queue?" + row.list());
    }

    /** Days that people often ask for, each with its address. */
    public List<Choice> getSpans() {
        LocalDate today = visit.today();
        Scope scope = asked.scope();
        List<Choice> spans = new ArrayList<>();
        Map<String, Days> usual = new LinkedHashMap<>();
        usual.put("months", Scope.lastTwelveMonths(today));
        usual.put("quarter", new Days(today.withDayOfMonth(1).minusMonths(2), today));
        usual.put("thisYear", Scope.year(today.getYear(), today));
        usual.put("lastYear", Scope.year(today.getYear() - 1, today));
        usual.forEach((key, days) -> spans.add(new Choice(AskedScope.query(days, scope.department()), texts.here("span." + key), null, days.equals(scope.days()))));
        return spans;
    }

    /** The moment whose state it shows: on paper nobody could tell. */
    public Instant getReadAt() {
        return clock.instant();
    }

    /** The one department that is counted, or null: all are. */
    public String getOnly() {
        String department = asked.scope().department();
        return department == null ? null : visit.city().departmentName(department);
    }

    public List<Choice> getDepartments() {
        return visit.city().departments().stream().map(d -> new Choice(d.code(), d.name(), null, d.code().equals(asked.scope().department()))).toList();
    }

    /** What the address asks for, as a query. */
    public String getQuery() {
        return asked.query();
    }

    public Scope getScope() {
        return asked.scope();
    }
}
