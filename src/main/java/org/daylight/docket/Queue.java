package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.*;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.notice.Letter;
import org.daylight.determination.Instalment;
import org.daylight.determination.Petition;
import org.daylight.request.RecordsRequest;
import org.daylight.request.RequestNumber;
import org.daylight.request.Status;
import org.daylight.request.Task;

/**
 * The cases of the current city, page by page. A page is one statement over an index that carries its order: the next page begins
 * behind the last row's own key, so the thousandth page costs what the first does.
 */
@ApplicationScoped
@Transactional
public class Queue {

    /** Views that do not stand in one status. */
    private static final Set<QueueShow> ANY_STATUS = EnumSet.of(QueueShow.COPIES, QueueShow.MISSED, QueueShow.LETTERS, QueueShow.COURT, QueueShow.ALL);

    /** What calls for somebody: each kind up to the limit, and each read off the front of an index that names all it is asked for, so that a million cases cost no more. */
    private static final String CALLING = """
            select a.what, a.id from (select cast(t.kind as String) as what, t.request.id as id from Task t where t.kind in :kinds and t.answeredAt is null
                order by t.city, t.kind, t.answeredAt, t.request.id limit :tasks) a
            union all select 'MISSED', b.id from (select i.request.id as id from Instalment i join i.request r
                where i.state = :promised and i.promisedOn < :today and r.status <> :closed limit :most) b
            union all select 'LETTER', c.id from (select l.request.id as id from Letter l where l.state = :failed limit :most) c
            union all select 'LETTER', d.id from (select l.request.id as id from Letter l where l.state = :byHand limit :most) d
            union all select 'LETTER', e.id from (select l.request.id as id from Letter l where l.state = :doubt and l.nextTryAt is null limit :most) e
            union all select 'COURT', f.id from (select p.request.id as id from Petition p where p.liftedAt is null limit :most) f""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Search search;

    /** One page; {@code after} is what the page before called {@code next}, or null. Anything else begins anew. */
    public QueuePart page(QueueFilter filter, String after, int size, LocalDate today, Actor actor) {
        return filter.words() == null ? byKey(filter, after, size, today, actor) : byWords(filter, after, size, today, actor);
    }

    /** How many stand in each view, at least. */
    public QueueCounts counts(LocalDate today, Actor actor) {
        // both answered from an index alone; joining them would read a row per task
        List<QueueCounts.Brief> urgent = em.createQuery("""
                select new org.daylight.docket.QueueCounts$Brief(r.id, r.dueOn, r.status, r.assignee.id)
                from RecordsRequest r where r.undetermined = true order by r.city, r.undetermined, r.dueOn, r.id""", QueueCounts.Brief.class)
                .setMaxResults(QueueCounts.LIMIT).getResultList();
        List<Object[]> called = em.createQuery(CALLING, Object[].class).setParameter("kinds", Set.of(Task.Kind.COPY, Task.Kind.SEARCH))
                .setParameter("promised", Instalment.State.PROMISED).setParameter("today", today).setParameter("closed", Status.CLOSED)
                .setParameter("failed", Letter.State.FAILED).setParameter("byHand", Letter.State.TO_HAND_OVER).setParameter("doubt", Letter.State.IN_DOUBT)
                .setParameter("tasks", 2 * QueueCounts.LIMIT).setParameter("most", QueueCounts.LIMIT).getResultList();
        return QueueCounts.count(urgent, called.stream().map(row -> new QueueCounts.Asked((String) row[0], (Long) row[1])).toList(), today, actor.personId());
    }

    /** The number of a case, if there is one whose number was typed; case does not matter. */
    public Optional<String> numbered(String typed) {
        String number = typed == null ? "" : typed.strip().toUpperCase(java.util.Locale.ROOT);
        return !RequestNumber.isValid(number) ? Optional.empty()
                : em.createQuery("select r.number from RecordsRequest r where r.number = :number", String.class)
                        .setParameter("number", number).getResultStream().findFirst();
    }

    private QueuePart byKey(QueueFilter filter, String after, int size, LocalDate today, Actor actor) {
        Page page = new Page(filter, today, actor);
        page.behind(after);
        page.order();
        List<QueueRow> rows = em.createQuery(page.query).setMaxResults(size + 1).getResultList();
        if (rows.size() <= size) {
            return new QueuePart(rows, null);
        }
        QueueRow last = rows.get(size - 1);
        return new QueuePart(rows.subList(0, size), filter.sort().of(last) + "_" + last.id());
    }

    private QueuePart byWords(QueueFilter filter, String after, int size, LocalDate today, Actor actor) {
        int from = after != null && after.matches("\\d{1,5}") ? Integer.parseInt(after) : 0;
        List<Long> ids = search.ids(filter.words(), from, size + 1);
        boolean more = ids.size() > size;
        List<Long> shown = more ? ids.subList(0, size) : ids;
        if (shown.isEmpty()) {
            return new QueuePart(List.of(), null);
        }
        Page page = new Page(filter, today, actor);
        page.among(shown);
        List<QueueRow> rows = em.createQuery(page.query).getResultList();
        return new QueuePart(rows.stream().sorted(Comparator.comparingInt(row -> shown.indexOf(row.id()))).toList(),
                more ? Integer.toString(from + size) : null);
    }

    /** The statement of one page, put together from typed parts. */
    private final class Page {

        private final QueueFilter filter;
        private final CriteriaBuilder build = em.getCriteriaBuilder();
        private final CriteriaQuery<QueueRow> query = build.createQuery(QueueRow.class);
        private final Root<RecordsRequest> request = query.from(RecordsRequest.class);
        private final List<Predicate> where = new ArrayList<>();

        Page(QueueFilter filter, LocalDate today, Actor actor) {
            this.filter = filter;
            Join<Object, Object> assignee = request.join("assignee", JoinType.LEFT);
            Path<Object> asked = request.get("asked");
            query.select(build.construct(QueueRow.class, request.get("id"), request.get("number"), asked.get("subject"), request.get("status"),
                    request.get("outcome"), request.get("filedOn"), request.get("dueOn"), request.get("department"), assignee.get("id"),
                    assignee.get("name"), openTasks(), by(today), holds()));
            show(today, actor);
            equal("status", filter.status());
            equal("department", filter.department());
            equal("assignee", filter.assigneeId());
            query.where(where.toArray(Predicate[]::new));
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
                case DETERMINED -> equal("status", Status.DETERMINED);
                case CLOSED -> equal("status", Status.CLOSED);
                case DEPARTMENT -> where.add(build.greaterThan(openTasks(), 0L));
                case MISSED -> {
                    where.add(request.get("id").in(missed(today)));
                    where.add(build.notEqual(request.get("status"), Status.CLOSED));
                }
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
                case COPIES -> copyBy();
                case MISSED -> missedBy(today);
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

        private Subquery<LocalDate> copyBy() {
            Subquery<LocalDate> by = query.subquery(LocalDate.class);
            Root<Task> task = by.from(Task.class);
            return by.select(build.least(task.<LocalDate>get("dueOn"))).where(build.equal(task.get("request"), request),
                    build.equal(task.get("kind"), Task.Kind.COPY), build.isNull(task.get("answeredAt")));
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
}
