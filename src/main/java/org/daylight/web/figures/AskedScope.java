package org.daylight.web.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.daylight.docket.Days;
import org.daylight.docket.figures.Scope;
import org.daylight.web.Visit;

/** The scope that an address asks for: {@code from}, {@code to} and {@code department}; the last twelve months of all where it asks for nothing. */
record AskedScope(Scope scope, String query) {

    /** Days that make no sense are as if not asked; of too many, the last ones. */
    static AskedScope of(Visit visit) {
        LocalDate today = visit.today();
        Days usual = Scope.lastTwelveMonths(today);
        LocalDate to = day(visit.parameter("to"), usual.to());
        LocalDate from = day(visit.parameter("from"), to.isBefore(usual.from()) ? to.withDayOfMonth(1) : usual.from());
        LocalDate earliest = to.withDayOfMonth(1).minusMonths(Scope.MOST_MONTHS - 1L);
        Days days = to.isBefore(from) ? usual : new Days(from.isBefore(earliest) ? earliest : from, to);
        String asked = visit.parameter("department");
        String department = asked != null && visit.city().department(asked).isPresent() ? asked : null;
        return new AskedScope(new Scope(days, department, today, visit.city().calendar()), query(days, department));
    }

    private static LocalDate day(String text, LocalDate usual) {
        try {
            LocalDate day = text == null || text.isBlank() ? usual : LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 2900 ? usual : day;
        } catch (DateTimeException e) {
            return usual;
        }
    }

    static String query(Days days, String department) {
        return "?from=" + days.from() + "&to=" + days.to() + (department == null ? "" : "&department=" + department);
    }
}
