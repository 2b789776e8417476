package org.daylight.city;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One city's configuration as written in {@code org/daylight/city/<slug>.json} (docs/cities.md). Refuses an unknown or missing key. */
final class CityFile {

    private final JsonObject json;

    CityFile(JsonObject json) {
        this.json = json;
    }

    static CityFile of(String slug) {
        try (InputStream in = CityFile.class.getResourceAsStream(slug + ".json"); JsonReader reader = Json.createReader(in)) {
            return new CityFile(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String prefix() {
        return json.getString("prefix");
    }

    List<CityFact> facts() {
        List<CityFact> facts = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            JsonObject entry = json.getJsonObject(fact.isSetting() ? "settings" : "facts").getJsonObject(fact.key());
            if (entry == null) {
                throw new IllegalStateException(json.getString("slug") + ".json says nothing about " + fact.key());
            }
            facts.add(new CityFact(fact, text(entry.get("value")), seen(entry)));
        }
        return facts;
    }

    List<Department> departments() {
        return each("departments", o -> new Department(o.getString("code"), o.getString("name"), text(o.get("email")), seen(o)));
    }

    List<Routing> routing() {
        return each("routing", o -> new Routing(Subject.valueOf(o.getString("subject")), o.getString("department"), seen(o)));
    }

    List<Closure> closures() {
        return each("closures", o -> new Closure(LocalDate.parse(o.getString("date")), o.getBoolean("wholeDay"),
                Closure.Office.valueOf(o.getString("office")), o.getString("reason"), seen(o)));
    }

    List<PublishedSource> published() {
        return each("published", o -> new PublishedSource(o.getString("title"), text(o.get("link")), text(o.get("department")), seen(o)));
    }

    /** The city's own levels of review (R6.1); what it has not specified is null. */
    List<AppealRoute> appealRoutes() {
        return each("appealRoutes", o -> new AppealRoute(new AppealRoutes.Draft(o.getInt("level"), o.getString("name"), text(o.get("authority")),
                text(o.get("whoMay")), text(o.get("submitTo")), whole(o.get("deadlineDays")), AppealRoute.DayUnit.valueOf(o.getString("unit")),
                AppealRoute.Base.valueOf(o.getString("base")), whole(o.get("decisionDays")),
                o.isNull("effect") ? null : AppealRoute.Effect.valueOf(o.getString("effect")),
                o.isNull("feeCents") ? null : o.getJsonNumber("feeCents").longValueExact(), text(o.get("legalSource")), text(o.get("legalLink"))), seen(o)));
    }

    /** Adopted prices; the fee room reads and checks them. */
    List<Founded.Price> feeSchedule() {
        return each("feeSchedule", o -> new Founded.Price(o.getString("code"), o.getString("name"), o.getString("unit"), o.getInt("cents"),
                o.getString("basis"), o.getString("resolution"), LocalDate.parse(o.getString("from")),
                o.isNull("to") ? null : LocalDate.parse(o.getString("to")), seen(o)));
    }

    private <T> List<T> each(String key, Function<JsonObject, T> reading) {
        JsonArray rows = json.getJsonArray(key);
        return rows.getValuesAs(JsonObject.class).stream().map(reading).toList();
    }

    private static Seen seen(JsonObject entry) {
        return new Seen(entry.getString("source"), LocalDate.parse(entry.getString("verifiedOn")));
    }

    private static Integer whole(JsonValue value) {
        return JsonValue.NULL.equals(value) ? null : Integer.valueOf(((JsonNumber) value).intValueExact());
    }

    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case STRING -> ((JsonString) value).getString();
            case ARRAY -> value.asJsonArray().stream().map(CityFile::text).collect(Collectors.joining(","));
            default -> value.toString();
        };
    }
}
