package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.determination.court.Petition;
import org.daylight.determination.Instalment;
import org.daylight.notice.Letter;
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

    /** What calls for somebody: each kind up to the limit, and each read off the front of an index that names all it is asked for, so that a million cases cost no more. */
    private static final String CALLING = """
            select a.what, a.id from (select cast(t.kind as String) as what, t.request.id as id from Task t where t.kind in :kinds and t.answeredAt is null
                order by t.city, t.kind, t.answeredAt, t.request.id limit :tasks) a
            union all select 'MISSED', b.id from (select i.request.id as id from Instalment i join i.request r
                where i.state = :promised and i.promisedOn < :today and r.status <> :closed
                order by i.city, i.state, i.promisedOn, i.request.id limit :most) b
            union all select 'DELAY', h.id from (select y.request.id as id from Delay y where y.nextOn <= :soon
                order by y.city, y.nextOn, y.request.id limit :most) h
            union all select 'LETTER', c.id from (select l.request.id as id from Letter l where l.state = :failed
                order by l.city, l.state, l.nextTryAt limit :most) c
            union all select 'LETTER', d.id from (select l.request.id as id from Letter l where l.state = :byHand
                order by l.city, l.state, l.nextTryAt limit :most) d
            union all select 'LETTER', e.id from (select l.request.id as id from Letter l where l.state = :doubt and l.nextTryAt is null
                order by l.city, l.state, l.nextTryAt limit :most) e
            union all select 'COURT', f.id from (select p.request.id as id from Petition p where p.liftedAt is null
                order by p.city, p.liftedAt, p.request.id limit :most) f
            union all select 'HEARD', g.id from (select r.id as id from RecordsRequest r where r.heardAt is not null order by r.city, r.heardAt limit :most) g""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Search search;
    @Inject
    Cities cities;

    /** One page; {@code after} is what the page before called {@code next}, or null. Anything else begins anew. */
    public QueuePart page(QueueFilter filter, String after, int size, LocalDate today, Actor actor) {
        QueuePart part = filter.words() == null ? byKey(filter, after, size, today, actor) : byWords(filter, after, size, today, actor);
        return filter.show() != QueueShow.COURT ? part : new QueuePart(inCourt(part.rows(), today), part.next());
    }

    /** Each row with the nearest day that a petition about its case has in court. */
    private List<QueueRow> inCourt(List<QueueRow> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<Petition> held = em.createQuery("select p from Petition p join fetch p.request r where r.id in :ids and p.liftedAt is null", Petition.class)
                .setParameter("ids", rows.stream().map(QueueRow::id).toList()).getResultList();
        return rows.stream().map(row -> row.inCourt(held.stream().filter(one -> one.request().id().equals(row.id())).flatMap(one -> one.next(cities.current(), today).stream())
                .min(Comparator.comparing(Petition.Day::on)).orElse(null))).toList();
    }

    /** How many stand in each view, at least. */
    public QueueCounts counts(LocalDate today, Actor actor) {
        // both answered from an index alone; joining them would read a row per task
        List<QueueCounts.Brief> urgent = em.createQuery("""
                select new org.daylight.docket.QueueCounts$Brief(r.id, r.dueOn, r.status, r.assignee.id)
                from RecordsRequest r where r.undetermined = true order by r.city, r.undetermined, r.dueOn, r.id""", QueueCounts.Brief.class)
                .setMaxResults(QueueCounts.LIMIT).getResultList();
        List<Object[]> called = em.createQuery(CALLING, Object[].class).setParameter("kinds", Set.of(Task.Kind.COPY, Task.Kind.SEARCH))
                .setParameter("promised", Instalment.State.PROMISED).setParameter("today", today).setParameter("soon", today.plusDays(Lateness.SOON_DAYS)).setParameter("closed", Status.CLOSED)
                .setParameter("failed", Letter.State.FAILED).setParameter("byHand", Letter.State.TO_HAND_OVER).setParameter("doubt", Letter.State.IN_DOUBT)
                .setParameter("tasks", 2 * QueueCounts.LIMIT).setParameter("most", QueueCounts.LIMIT).getResultList();
        return QueueCounts.count(urgent, called.stream().map(row -> new QueueCounts.Asked((String) row[0], (Long) row[1])).toList(), today,
                cities.current().calendar().choiceUntil(today), actor.personId());
    }

    /** The number of a case, if there is one whose number was typed; case does not matter. */
    public Optional<String> numbered(String typed) {
        String number = typed == null ? "" : typed.strip().toUpperCase(java.util.Locale.ROOT);
        return !RequestNumber.isValid(number) ? Optional.empty()
                : em.createQuery("select r.number from RecordsRequest r where r.number = :number", String.class)
                        .setParameter("number", number).getResultStream().findFirst();
    }

    /** Cases of a view that share last day and day 0, and how many. */
    public record Tally(LocalDate dueOn, LocalDate filedOn, Long cases) {
    }

    /** All cases of a view, counted by last day and day 0, under the very conditions that its rows stand under; words are left out. */
    public List<Tally> tally(QueueFilter filter, LocalDate today, Actor actor) {
        QueueQuery<Tally> page = new QueueQuery<>(em.getCriteriaBuilder(), em.getCriteriaBuilder().createQuery(Tally.class), filter, cities.current().calendar(), today, actor);
        page.tally();
        return em.createQuery(page.query).getResultList();
    }

    private QueuePart byKey(QueueFilter filter, String after, int size, LocalDate today, Actor actor) {
        QueueQuery<QueueRow> page = new QueueQuery<>(em.getCriteriaBuilder(), em.getCriteriaBuilder().createQuery(QueueRow.class), filter, cities.current().calendar(), today, actor);
        page.rows(today);
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
        QueueQuery<QueueRow> page = new QueueQuery<>(em.getCriteriaBuilder(), em.getCriteriaBuilder().createQuery(QueueRow.class), filter, cities.current().calendar(), today, actor);
        page.rows(today);
        page.among(shown);
        List<QueueRow> rows = em.createQuery(page.query).getResultList();
        return new QueuePart(rows.stream().sorted(Comparator.comparingInt(row -> shown.indexOf(row.id()))).toList(),
                more ? Integer.toString(from + size) : null);
    }
}
