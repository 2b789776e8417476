package org.daylight.web.resident;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the form, in order, and the fields that each shows. */
public enum AskStep {

    WHAT("kind"),
    DETAILS("description", "dataset", "recordSeries", "fields", "frequency", "from", "to", "department", "format", "delivery", "wishedOn",
            "intendedUse"),
    REACH("name", "organisation", "email", "phone", "address"),
    CHECK;

    private final List<String> fields;

    AskStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** The page of that name; the first for anything else. */
    static AskStep of(String name) {
        return Arrays.stream(values()).filter(s -> s.name().equals(name)).findFirst().orElse(WHAT);
    }

    /** The page on which a field stands; the last for anything else. */
    static AskStep holding(String field) {
        return Arrays.stream(values()).filter(s -> s.has(field)).findFirst().orElse(CHECK);
    }

    static Stream<String> everyField() {
        return Arrays.stream(values()).flatMap(s -> s.fields.stream());
    }

    List<String> fields() {
        return fields;
    }

    boolean has(String field) {
        return field != null && fields.contains(field);
    }

    /** Its place among the pages, from 1. */
    public int place() {
        return ordinal() + 1;
    }
}
