package org.daylight.docket;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daylight.request.Status;

/**
 * How many undetermined cases, and cases that call for somebody (a copy asked for, a missed estimate, a letter left), stand in each view,
 * counted over the most urgent ones up to a limit, so that counting never costs more than a page. A number with {@code more} is "at least so many"; a view whose cases lie wholly beyond the limit has none.
 */
public record QueueCounts(Map<QueueShow, Count> of) {

    static final int LIMIT = 400;
    private static final Set<String> TASKS = Set.of("COPY", "SEARCH");

    /** So many, or at least so many. */
    public record Count(int number, boolean more) {
    }

    /** What counting needs of one case. */
    public record Brief(Long id, LocalDate dueOn, Status status, Long assigneeId) {
    }

    /** A case that calls for somebody: {@code COPY} or {@code SEARCH} asked for and not given, {@code MISSED} estimate, {@code DELAY} to look at again,
     * {@code LETTER} left, {@code COURT} case that holds its records, {@code HEARD} from its requester. */
    public record Asked(String what, Long caseId) {
    }

    static QueueCounts count(List<Brief> urgent, List<Asked> asked, LocalDate today, LocalDate choiceUntil, Long me) {
        boolean full = urgent.size() == LIMIT;
        Map<QueueShow, Integer> numbers = new EnumMap<>(QueueShow.class);
        for (Brief brief : urgent) {
            add(numbers, QueueShow.OPEN, true);
            add(numbers, due(Lateness.of(true, brief.dueOn(), today)), true);
            add(numbers, QueueShow.WAITING, brief.status() == Status.WAITING_FOR_REQUESTER);
            add(numbers, QueueShow.CHOOSE, brief.status() == Status.WAITING_FOR_REQUESTER && !brief.dueOn().isAfter(choiceUntil));
            add(numbers, QueueShow.UNASSIGNED, brief.assigneeId() == null);
            add(numbers, QueueShow.MINE, me.equals(brief.assigneeId()));
        }
        QueueShow last = full ? due(Lateness.of(true, urgent.get(LIMIT - 1).dueOn(), today)) : null;
        Map<QueueShow, Count> counts = new EnumMap<>(QueueShow.class);
        for (QueueShow show : QueueShow.values()) {
            if (show.undetermined()) {
                counted(show, numbers.getOrDefault(show, 0), full, last, counts);
            }
        }
        Set<Long> open = urgent.stream().map(Brief::id).collect(Collectors.toSet());
        boolean allAsked = asked.stream().filter(one -> TASKS.contains(one.what())).count() < 2 * LIMIT;
        counts.put(QueueShow.DEPARTMENT, new Count(cases(asked, "SEARCH", open::contains), full || !allAsked));
        counts.put(QueueShow.COPIES, new Count(cases(asked, "COPY", id -> true), !allAsked));
        counts.put(QueueShow.MISSED, cases(asked, "MISSED"));
        counts.put(QueueShow.DELAYS, cases(asked, "DELAY"));
        counts.put(QueueShow.LETTERS, cases(asked, "LETTER"));
        counts.put(QueueShow.COURT, cases(asked, "COURT"));
        counts.put(QueueShow.HEARD, cases(asked, "HEARD"));
        return new QueueCounts(counts);
    }

    // beyond the limit a group of dates is either counted to its end, begun, or not reached at all
    private static void counted(QueueShow show, int number, boolean full, QueueShow last, Map<QueueShow, Count> counts) {
        boolean dated = show.ordinal() >= QueueShow.OVERDUE.ordinal() && show.ordinal() <= QueueShow.LATER.ordinal();
        if (dated && full) {
            if (show.ordinal() <= last.ordinal()) {
                counts.put(show, new Count(number, show == last));
            }
        } else {
            counts.put(show, new Count(number, full));
        }
    }

    private static int cases(List<Asked> asked, String what, Predicate<Long> which) {
        return (int) asked.stream().filter(a -> a.what().equals(what)).map(Asked::caseId).filter(which).distinct().count();
    }

    private static Count cases(List<Asked> asked, String what) {
        long read = asked.stream().filter(a -> a.what().equals(what)).count();
        return new Count(cases(asked, what, id -> true), read >= LIMIT);
    }

    private static QueueShow due(Lateness lateness) {
        return switch (lateness.kind()) {
            case OVERDUE -> QueueShow.OVERDUE;
            case TODAY -> QueueShow.TODAY;
            case SOON -> QueueShow.SOON;
            default -> QueueShow.LATER;
        };
    }

    private static void add(Map<QueueShow, Integer> numbers, QueueShow show, boolean yes) {
        if (yes) {
            numbers.merge(show, 1, Integer::sum);
        }
    }
}
