package org.daylight.docket.figures;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Figures as JSON, and read back: names and numbers alone, no words of any language, always written in the same way so that a hash proves them. */
public final class Frozen {

    private Frozen() {
    }

    /** The text of tables. The links to the queue are left out: what is frozen outlives them. */
    public static String write(List<Table> tables) {
        return tables.stream().map(table -> "{\"figure\":\"" + table.figure() + "\",\"rows\":["
                + table.rows().stream().map(Frozen::row).collect(Collectors.joining(",")) + "],\"total\":" + (table.total() == null ? "null" : row(table.total())) + "}")
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    // labels are names, days and codes: letters, digits and dashes
    private static String row(Row row) {
        if (!row.label().matches("[\\w.-]+")) {
            throw new IllegalArgumentException("no label: " + row.label());
        }
        return "{\"label\":\"" + row.label() + "\",\"values\":" + row.values().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")) + "}";
    }

    /** The tables of a text; a figure that this version no longer has is left out. */
    public static List<Table> read(String text) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            return json.readArray().getValuesAs(JsonObject.class).stream().filter(table -> known(table.getString("figure")))
                    .map(table -> new Table(Figure.valueOf(table.getString("figure")), table.getJsonArray("rows").getValuesAs(JsonObject.class).stream().map(Frozen::row).toList(),
                            table.isNull("total") ? null : row(table.getJsonObject("total")))).toList();
        }
    }

    private static boolean known(String figure) {
        return Figure.of(figure.toLowerCase(java.util.Locale.ROOT).replace('_', '-')).isPresent();
    }

    private static Row row(JsonObject row) {
        JsonArray numbers = row.getJsonArray("values");
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            values.add(numbers.get(i).equals(JsonValue.NULL) ? null : Long.valueOf(numbers.getJsonNumber(i).longValueExact()));
        }
        return new Row(row.getString("label"), values, null);
    }
}
