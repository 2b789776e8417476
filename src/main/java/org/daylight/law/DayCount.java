package org.daylight.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Walks the days from day 0, and writes each one down when somebody wants to read the work. */
final class DayCount {
    private final Jurisdiction law;
    private final OfficeCalendar calendar;
    private final boolean courtHolidays;
    private final List<TraceDay> trace;
    private List<StatutoryClock.Waiting> waiting = List.of();
    private LocalDate at;
    private int number;

    DayCount(Jurisdiction law, OfficeCalendar calendar, boolean courtHolidays, boolean traced) {
        this.law = law;
        this.calendar = calendar;
        this.courtHolidays = courtHolidays;
        this.trace = traced ? new ArrayList<>() : null;
    }

    /** Starts on day 0, which is excluded: Gov. 6800, CCP 12. Days waited are skipped only when the version tolls. */
    DayCount from(LocalDate dayZero, List<StatutoryClock.Waiting> tolling) {
        return from(dayZero, TraceReason.DAY_ZERO, tolling);
    }

    private DayCount from(LocalDate dayZero, TraceReason why, List<StatutoryClock.Waiting> tolling) {
        at = dayZero;
        waiting = tolling;
        write(false, why, null);
        return this;
    }

    /** Starts anew on the day a case was opened again, which is excluded like day 0. */
    DayCount anew(LocalDate reopenedOn) {
        return from(reopenedOn, TraceReason.REOPENED, List.of());
    }

    DayCount add(int amount, DayUnit unit) {
        switch (unit) {
            case CALENDAR, BUSINESS -> addDays(amount, unit);
            case MONTH, YEAR -> addSteps(amount, unit);
        }
        return this;
    }

    /** Counts on to a day that somebody has named. */
    DayCount until(LocalDate day, DayUnit unit) {
        while (at.isBefore(day)) {
            addDays(1, unit);
        }
        return this;
    }

    private void addDays(int amount, DayUnit unit) {
        if (trace == null && waiting.isEmpty() && unit == DayUnit.CALENDAR) {
            at = at.plusDays(amount);
            number += amount;
            return;
        }
        for (int counted = 0; counted < amount;) {
            at = at.plusDays(1);
            number++;
            TraceReason reason = whyNotCounted(unit);
            write(reason == null, reason == null ? TraceReason.COUNTED : reason, reason == null ? null : detail());
            number -= reason == null ? 0 : 1;
            counted += reason == null ? 1 : 0;
        }
    }

    private TraceReason whyNotCounted(DayUnit unit) {
        if (isWaiting()) {
            return TraceReason.WAITING;
        }
        return unit == DayUnit.BUSINESS ? closing() : null;
    }

    // Section 11, point 7: each step is taken from the start, so a short month does not shorten the next one.
    private void addSteps(int amount, DayUnit unit) {
        LocalDate start = at;
        for (int step = 1; step <= amount; step++) {
            at = unit == DayUnit.MONTH ? start.plusMonths(step) : start.plusYears(step);
            number = step;
            write(true, TraceReason.UNIT_STEP, null);
        }
    }

    /** The last day is a holiday and is excluded too: on to the next day that is none. CCP 12a(a), 12b */
    DayCount landForward() {
        boolean moved = land(1);
        if (moved) {
            write(true, TraceReason.COUNTED, null);
        }
        return this;
    }

    /** A limit on delay is not extended: back to the last open day. Section 5.3 */
    DayCount landBefore() {
        boolean moved = land(-1);
        if (moved) {
            write(false, TraceReason.MOVED_BACK, null);
        }
        return this;
    }

    private boolean land(int step) {
        TraceReason closed = closing();
        boolean moved = closed != null;
        if (moved && trace != null) {
            trace.remove(trace.size() - 1);
        }
        while (closed != null) {
            write(false, closed, detail());
            at = at.plusDays(step);
            closed = closing();
        }
        return moved;
    }

    LocalDate at() {
        return at;
    }

    List<TraceDay> trace() {
        return trace == null ? List.of() : trace;
    }

    private TraceReason closing() {
        return switch (at.getDayOfWeek()) {
            case SATURDAY -> TraceReason.SATURDAY;
            case SUNDAY -> TraceReason.SUNDAY;
            default -> calendar.isClosed(at) ? TraceReason.CLOSURE
                    : courtHolidays && law.judicialHoliday(at).isPresent() ? TraceReason.COURT_HOLIDAY : null;
        };
    }

    private String detail() {
        String closure = calendar.closures().get(at);
        return closure != null || !courtHolidays ? closure : law.judicialHoliday(at).map(Holiday::name).orElse(null);
    }

    private boolean isWaiting() {
        for (StatutoryClock.Waiting span : waiting) {
            if (span.holds(at)) {
                return true;
            }
        }
        return false;
    }

    private void write(boolean counted, TraceReason reason, String detail) {
        if (trace != null) {
            trace.add(new TraceDay(at, number, counted, reason, detail,
                    law.citation(reason)));
        }
    }
}
