package org.daylight.docket;

import jakarta.persistence.criteria.*;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.determination.Instalment;
import org.daylight.determination.court.Petition;
import org.daylight.determination.delay.Delay;
import org.daylight.law.OfficeCalendar;
import org.daylight.notice.Letter;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Status;
import org.daylight.request.Task;

/**
 * One statement over the cases of a view, put together from typed parts: its conditions stand, and whoever asks adds what is selected and how
 * it is ordered.
 */
final class QueueQuery<T> {

    /** Views that do not stand in one status. */
    private static final Set<QueueShow> ANY_STATUS = EnumSet.of(QueueShow.HEARD, QueueShow.COPIES, QueueShow.MISSED, QueueShow.DELAYS, QueueShow.LETTERS, QueueShow.COURT,
            QueueShow.ALL);

    private final QueueFilter filter;
    private final LocalDate choiceUntil;
    private final CriteriaBuilder build;
    final CriteriaQuery<T> query;
    private final Root<RecordsRequest> request;
    private final List<Predicate> where = new ArrayList<>();

    QueueQuery(CriteriaBuilder build, CriteriaQuery<T> empty, QueueFilter filter, OfficeCalendar office, LocalDate today, Actor actor) {
        this.build = build;
        this.filter = filter;
        this.query = empty;
        this.request = query.from(RecordsRequest.class);
        this.choiceUntil = filter.show() == QueueShow.CHOOSE ? office.choiceUntil(today) : null;
        show(today, actor);
        among("dueOn", filter.due());
        among("filedOn", filter.filed());
        equal("status", filter.status());
        equal("department", filter.department());
        equal("assignee", filter.assigneeId());
        query.where(where.toArray(Predicate[]::new));
    }

    /** Selects {@link Queue.Tally}. */
    @SuppressWarnings("unchecked")
    void tally() {
        Path<LocalDate> due = request.get("dueOn");
        Path<LocalDate> filed = request.get("filedOn");
        ((CriteriaQuery<Queue.Tally>) query).select(build.construct(Queue.Tally.class, due, filed, build.count(request.get("id")))).groupBy(due, filed);
    }

    /** Selects {@link QueueRow}. */
    @SuppressWarnings("unchecked")
    void rows(LocalDate today) {
        Join<Object, Object> assignee = request.join("assignee", JoinType.LEFT);
        Path<Object> asked = request.get("asked");
        ((CriteriaQuery<QueueRow>) query).select(build.construct(QueueRow.class, request.get("id"), request.get("number"), asked.get("subject"), request.get("status"),
                request.get("outcome"), request.get("filedOn"), request.get("dueOn"), request.get("department"), assignee.get("id"),
                assignee.get("name"), openTasks(), by(today), holds(), request.get("undetermined")));
    }

    private void among(String attribute, Days days) {
        if (days != null) {
            where.add(build.between(request.<LocalDate>get(attribute), days.from(), days.to()));
        }
    }

    private void show(LocalDate today, Actor actor) {
        QueueShow show = filter.show();
        if (show.undetermined()) {
            where.add(build.isTrue(request.get("undetermined")));
        }
        switch (show) {
            case MINE -> equal("assignee", actor.personId());
            case UNASSIGNED -> where.add(build.isNull(request.get("assignee").get("id")));
            case WAITING -> equal("status", Status.WAITING_FOR_REQUESTER);
            case CHOOSE -> {
                equal("status", Status.WAITING_FOR_REQUESTER);
                between(null, choiceUntil);
            }
            case DETERMINED -> equal("status", Status.DETERMINED);
            case CLOSED -> equal("status", Status.CLOSED);
            case DEPARTMENT -> where.add(build.greaterThan(openTasks(), 0L));
            case MISSED -> {
                where.add(request.get("id").in(missed(today)));
                where.add(build.notEqual(request.get("status"), Status.CLOSED));
            }
            case HEARD -> where.add(build.isNotNull(request.get("heardAt")));
            case DELAYS -> where.add(request.get("id").in(delayed(today)));
            case COPIES -> where.add(request.get("id").in(copiesAsked()));
            case LETTERS -> where.add(request.get("id").in(lettersLeft()));
            case COURT -> where.add(request.get("id").in(inCourt()));
            default -> between(show.from(today), show.to(today));
        }
    }

    private void between(LocalDate from, LocalDate to) {
        if (from != null) {
            where.add(build.greaterThanOrEqualTo(request.get("dueOn"), from));
        }
        if (to != null) {
            where.add(build.lessThanOrEqualTo(request.get("dueOn"), to));
        }
    }

    private void equal(String attribute, Object value) {
        if (value != null) {
            Path<?> path = attribute.equals("assignee") ? request.get("assignee").get("id") : request.get(attribute);
            where.add(build.equal(path, value));
        }
    }

    private Subquery<Long> openTasks() {
        Subquery<Long> open = query.subquery(Long.class);
        Root<Task> task = open.from(Task.class);
        return open.select(build.count(task.get("id"))).where(build.equal(task.get("request"), request),
                build.equal(task.get("kind"), Task.Kind.SEARCH), build.isNull(task.get("answeredAt")));
    }

    private Subquery<Long> inCourt() {
        Subquery<Long> held = query.subquery(Long.class);
        Root<Petition> petition = held.from(Petition.class);
        return held.select(petition.get("request").get("id")).where(build.isNull(petition.get("liftedAt")));
    }

    private Subquery<Long> holds() {
        Subquery<Long> holds = query.subquery(Long.class);
        Root<Petition> petition = holds.from(Petition.class);
        return holds.select(build.count(petition.get("id"))).where(build.equal(petition.get("request"), request), build.isNull(petition.get("liftedAt")));
    }

    private Expression<LocalDate> by(LocalDate today) {
        return switch (filter.show()) {
            case COPIES -> taskBy(Task.Kind.COPY);
            case LETTERS -> taskBy(Task.Kind.LETTER);
            case MISSED -> missedBy(today);
            case DELAYS -> delayBy();
            default -> build.nullLiteral(LocalDate.class);
        };
    }

    private Subquery<LocalDate> missedBy(LocalDate today) {
        Subquery<LocalDate> by = query.subquery(LocalDate.class);
        Root<Instalment> one = by.from(Instalment.class);
        return by.select(build.least(one.<LocalDate>get("promisedOn"))).where(build.equal(one.get("request"), request), isMissed(one, today));
    }

    private Subquery<Long> missed(LocalDate today) {
        Subquery<Long> missed = query.subquery(Long.class);
        Root<Instalment> one = missed.from(Instalment.class);
        return missed.select(one.get("request").get("id")).where(isMissed(one, today));
    }

    private Predicate isMissed(Root<Instalment> one, LocalDate today) {
        return build.and(build.equal(one.get("state"), Instalment.State.PROMISED), build.lessThan(one.<LocalDate>get("promisedOn"), today));
    }

    private Subquery<Long> delayed(LocalDate today) {
        Subquery<Long> delayed = query.subquery(Long.class);
        Root<Delay> one = delayed.from(Delay.class);
        return delayed.select(one.get("request").get("id")).where(build.lessThanOrEqualTo(one.<LocalDate>get("nextOn"), today.plusDays(Lateness.SOON_DAYS)));
    }

    private Subquery<LocalDate> delayBy() {
        Subquery<LocalDate> by = query.subquery(LocalDate.class);
        Root<Delay> one = by.from(Delay.class);
        return by.select(build.least(one.<LocalDate>get("nextOn"))).where(build.equal(one.get("request"), request));
    }

    private Subquery<LocalDate> taskBy(Task.Kind kind) {
        Subquery<LocalDate> by = query.subquery(LocalDate.class);
        Root<Task> task = by.from(Task.class);
        return by.select(build.least(task.<LocalDate>get("dueOn"))).where(build.equal(task.get("request"), request),
                build.equal(task.get("kind"), kind), build.isNull(task.get("answeredAt")));
    }

    private Subquery<Long> copiesAsked() {
        Subquery<Long> asked = query.subquery(Long.class);
        Root<Task> task = asked.from(Task.class);
        return asked.select(task.get("request").get("id")).where(build.equal(task.get("kind"), Task.Kind.COPY), build.isNull(task.get("answeredAt")));
    }

    private Subquery<Long> lettersLeft() {
        Subquery<Long> left = query.subquery(Long.class);
        Root<Letter> letter = left.from(Letter.class);
        return left.select(letter.get("request").get("id")).where(build.or(letter.get("state").in(Letter.State.FOR_A_PERSON),
                build.and(build.equal(letter.get("state"), Letter.State.IN_DOUBT), build.isNull(letter.get("nextTryAt")))));
    }

    void among(List<Long> ids) {
        where.add(request.get("id").in(ids));
        query.where(where.toArray(Predicate[]::new));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    void behind(String after) {
        int cut = after == null ? -1 : after.lastIndexOf('_');
        if (cut < 0) {
            return;
        }
        try {
            Comparable value = filter.sort().read(after.substring(0, cut));
            Long id = Long.valueOf(after.substring(cut + 1));
            Expression<Comparable> key = request.get(filter.sort().attribute());
            // said twice, so that every database begins reading the index where the page begins
            where.add(filter.descending() ? build.lessThanOrEqualTo(key, value) : build.greaterThanOrEqualTo(key, value));
            where.add(filter.descending() ? build.or(build.lessThan(key, value), build.lessThan(request.get("id"), id))
                    : build.or(build.greaterThan(key, value), build.greaterThan(request.get("id"), id)));
            query.where(where.toArray(Predicate[]::new));
        } catch (DateTimeException | NumberFormatException e) {
            // somebody's own address: from the beginning
        }
    }

    // the columns that are the same in every row come first: an index is read in order only when all of it is named
    void order() {
        List<String> columns = new ArrayList<>(List.of("city"));
        if (filter.show().undetermined() && filter.sort() == QueueSort.DUE) {
            columns.add("undetermined");
        } else if (!ANY_STATUS.contains(filter.show()) && filter.sort() == QueueSort.DUE) {
            columns.add("status");
        }
        columns.add(filter.sort().attribute());
        if (filter.sort() != QueueSort.NUMBER) {
            columns.add("id");
        }
        query.orderBy(columns.stream().map(c -> filter.descending() ? build.desc(request.get(c)) : build.asc(request.get(c))).toList());
    }
}
