package org.daylight.docket.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.daylight.docket.Days;
import org.daylight.docket.Queue;
import org.daylight.docket.QueueFilter;
import org.daylight.docket.QueueShow;

/** The open cases as the queue has them, laid out by last day and by age. */
record OpenCases(List<Queue.Tally> cases, Scope scope) {

    /** Working days ahead, today included when the office is open. */
    static final int AHEAD = 20;
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);
    /** The labels of what is due before and after the days shown. */
    static final String LATE = "LATE";
    static final String LATER = "LATER";

    Table due() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(LATE, QueueFilter.of(QueueShow.OVERDUE, scope.department()), one -> one.dueOn().isBefore(scope.today())));
        LocalDate from = scope.today();
        for (int i = 0; i < AHEAD; i++) {
            LocalDate day = scope.office().openOnOrAfter(from);
            rows.add(due(day.toString(), new Days(from, day))); // what falls on a closed day is work of the next open one
            from = day.plusDays(1);
        }
        rows.add(due(LATER, new Days(from, NEVER)));
        return new Table(Figure.DUE, rows, total());
    }

    private Row due(String label, Days days) {
        return row(label, open().due(days), one -> days.has(one.dueOn()));
    }

    Table age() {
        List<Row> rows = new ArrayList<>();
        for (Age age : Age.values()) {
            rows.add(row(age.name(), open().filed(age.filed(scope.today())), one -> Age.of(one.filedOn(), scope.today()) == age));
        }
        return new Table(Figure.AGE, rows, total());
    }

    private Row total() {
        return row(Row.TOTAL, open(), one -> true);
    }

    private Row row(String label, QueueFilter list, Predicate<Queue.Tally> which) {
        return Row.of(label, cases.stream().filter(which).mapToLong(Queue.Tally::cases).sum()).listed(list.query());
    }

    private QueueFilter open() {
        return QueueFilter.of(QueueShow.OPEN, scope.department());
    }
}
