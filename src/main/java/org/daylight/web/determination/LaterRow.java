package org.daylight.web.determination;

import java.time.LocalDate;
import java.time.LocalTime;
import org.daylight.determination.Instalment;

/** One further instalment, on the form of a determination. */
public class LaterRow {

    private final int n;
    private String what;
    private LocalDate on;
    private LocalTime time;

    LaterRow(int n) {
        this.n = n;
    }

    Instalment.Draft draft() {
        return new Instalment.Draft(what, on, time);
    }

    void fill(Instalment.Draft draft) {
        what = draft.what();
        on = draft.on();
        time = draft.time();
    }

    boolean isUsed() {
        return what != null && !what.isBlank() || on != null || time != null;
    }

    /** Counted from 1; the row's fields have it behind their names. */
    public int getN() {
        return n;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
