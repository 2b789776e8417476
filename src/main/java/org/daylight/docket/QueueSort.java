package org.daylight.docket;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** What the queue is ordered by, each with the attribute of the index that carries it. */
public enum QueueSort {
    DUE("dueOn"), RECEIVED("filedOn"), NUMBER("number");

    private final String attribute;

    QueueSort(String attribute) {
        this.attribute = attribute;
    }

    /** The constant of a word in the address; by due date for anything else. */
    public static QueueSort of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst().orElse(DUE);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String attribute() {
        return attribute;
    }

    /** What a row is ordered by, as text for the address of the next page. */
    String of(QueueRow row) {
        return switch (this) {
            case DUE -> row.dueOn().toString();
            case RECEIVED -> row.receivedOn().toString();
            case NUMBER -> row.number();
        };
    }

    /** The same, read back. */
    Comparable<?> read(String text) {
        return this == NUMBER ? text : LocalDate.parse(text);
    }
}
