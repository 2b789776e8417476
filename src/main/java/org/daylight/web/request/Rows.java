package org.daylight.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The rows of a form that has as many as are needed. How many there are goes with the form; another click adds one. */
public class Rows<T> {

    private static final int MOST = 50;

    private final IntFunction<T> blank;
    private final List<T> all = new ArrayList<>();

    /** As many as the form said, at least one. {@code blank} makes the n-th, counted from 1. */
    public Rows(String said, IntFunction<T> blank) {
        this.blank = blank;
        int count = said != null && said.matches("\\d{1,2}") ? Math.min(MOST, Integer.parseInt(said)) : 1;
        for (int n = 0; n < Math.max(1, count); n++) {
            add();
        }
    }

    public void add() {
        if (all.size() < MOST) {
            all.add(blank.apply(all.size() + 1));
        }
    }

    public List<T> getAll() {
        return all;
    }

    public int getCount() {
        return all.size();
    }
}
