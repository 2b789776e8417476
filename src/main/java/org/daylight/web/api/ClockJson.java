package org.daylight.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daylight.city.Wording;
import org.daylight.web.law.ClockQuestion;

/** A question to the clock as JSON: says which names it does not know and which values are of the wrong kind. */
final class ClockJson {

    private static final Set<String> NAMES = Set.of("event", "receivedAt", "city", "calendar", "ruleVersion");
    private static final Set<String> CALENDAR_NAMES = Set.of("timezone", "closures", "receiptRule", "opening", "closing", "extensionBase",
            "rollCourtHolidays");

    private final Wording faults = new Wording();
    private final JsonObject json;

    ClockJson(JsonObject json) {
        this.json = json;
        json.keySet().stream().filter(name -> !NAMES.contains(name)).sorted().forEach(name -> faults.refuse(name, "clock.input.unknown"));
    }

    Wording faults() {
        return faults;
    }

    /** Whether it is there; null is not. */
    boolean has(String name) {
        return json.containsKey(name) && !json.isNull(name);
    }

    String text(String name) {
        return text(json, name, name);
    }

    /** The calendar written out, or null when there is none that can be read. */
    ClockQuestion.Calendar calendar() {
        if (!has("calendar")) {
            return null;
        }
        if (json.get("calendar").getValueType() != JsonValue.ValueType.OBJECT) {
            faults.refuse("calendar", "clock.input.object");
            return null;
        }
        JsonObject calendar = json.getJsonObject("calendar");
        calendar.keySet().stream().filter(name -> !CALENDAR_NAMES.contains(name)).sorted()
                .forEach(name -> faults.refuse("calendar." + name, "clock.input.unknown"));
        return new ClockQuestion.Calendar(of(calendar, "timezone"), closures(calendar.get("closures")), of(calendar, "receiptRule"),
                of(calendar, "opening"), of(calendar, "closing"), of(calendar, "extensionBase"), yes(calendar.get("rollCourtHolidays")));
    }

    private String of(JsonObject calendar, String name) {
        return text(calendar, name, "calendar." + name);
    }

    private String text(JsonObject from, String name, String field) {
        JsonValue value = from.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        faults.refuse(field, "clock.input.text");
        return "";
    }

    private List<String> closures(JsonValue value) {
        List<String> days = new ArrayList<>();
        if (value == null || value == JsonValue.NULL) {
            return days;
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            faults.refuse("calendar.closures", "clock.input.days");
            return days;
        }
        value.asJsonArray().forEach(one -> days.add(one instanceof JsonString text ? text.getString() : one.toString()));
        return days;
    }

    private boolean yes(JsonValue value) {
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE && value != JsonValue.NULL) {
            faults.refuse("calendar.rollCourtHolidays", "clock.input.yes");
        }
        return value == JsonValue.TRUE;
    }
}
