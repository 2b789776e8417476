package org.daylight.docket.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One line of a figure.
 *
 * @param label  what it is of: a month ({@code 2026-03}), a day, or the name of a kind
 * @param values a number for each column; null where there is none to give, such as a rate of nothing
 * @param list   the queue's own view of what the first number counts, as the query of its address; null where the queue has none
 */
public record Row(String label, List<Long> values, String list) {

    /** The label of a line that adds the others up. */
    public static final String TOTAL = "TOTAL";

    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static Row of(String label, Long... values) {
        return new Row(label, Arrays.asList(values), null);
    }

    Row listed(String query) {
        return new Row(label, values, query);
    }

    /** The first number; 0 where there is none. */
    public long count() {
        return values.get(0) == null ? 0 : values.get(0);
    }
}
