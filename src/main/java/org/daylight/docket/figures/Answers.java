package org.daylight.docket.figures;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.daylight.determination.time.Party;
import org.daylight.request.Outcome;

/** The answers that went out on the days of a scope, laid out by month, by outcome and, when late, by whom they waited for longest. */
record Answers(List<Count> counts, Scope scope) {

    /** Answers of one month that are alike, and how many of them were late. */
    record Count(YearMonth month, Outcome outcome, Party longest, long answers, long late) {

        static Count of(Object[] row) {
            return new Count(YearMonth.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue()), (Outcome) row[2], (Party) row[3],
                    ((Number) row[4]).longValue(), ((Number) row[5]).longValue());
        }
    }

    Table onTime() {
        return new Table(Figure.ON_TIME, scope.days().months().stream().map(month -> rate(month.toString(), one -> one.month().equals(month))).toList(),
                rate(Row.TOTAL, one -> true));
    }

    private Row rate(String label, Predicate<Count> which) {
        long all = answers(which);
        long late = late(which);
        return Row.of(label, all - late, late, all == 0 ? null : Long.valueOf(Math.round(1000.0 * (all - late) / all)));
    }

    Table outcomes() {
        return new Table(Figure.OUTCOMES, Arrays.stream(Outcome.values()).filter(kind -> kind != Outcome.WITHDRAWN)
                .map(kind -> Row.of(kind.name(), answers(one -> one.outcome() == kind))).toList(), Row.of(Row.TOTAL, answers(one -> true)));
    }

    Table whyLate() {
        return new Table(Figure.LATE, Arrays.stream(Party.values()).map(party -> Row.of(party.name(), late(one -> one.longest() == party))).toList(),
                Row.of(Row.TOTAL, late(one -> true)));
    }

    private long answers(Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::answers).sum();
    }

    private long late(Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::late).sum();
    }
}
