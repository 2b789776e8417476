package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daylight.city.Cities;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.request.Extension;

/** The letters of the current city that somebody has to hand over, or to mail again. */
@ApplicationScoped
@Transactional
public class LettersLeft {

    /** More than these are not shown at once; as they are done the next come up. */
    public static final int MOST = 200;
    /** What the law gives a day: a decision, an extension, the notice before closing. R1.17, R2.2, R4.6 */
    private static final Set<LetterKind> DATED = EnumSet.of(LetterKind.DETERMINATION, LetterKind.DENIAL, LetterKind.EXTENSION, LetterKind.FEE_REMINDER);

    @PersistenceContext
    EntityManager em;
    @Inject
    Cities cities;

    /**
     * Those that run against a date, the most urgent first: what the law gives a day, and what did not get there and so is a task. The day
     * of a decision is the next open day after it was made (R1.18), or its own last day if that is before; of an extension the first date of its case.
     */
    public List<LetterRow> dated() {
        return em.createQuery("""
                select new org.daylight.docket.LetterRow(l.id, r.number, l.subject, l.kind, l.state, l.writtenAt, coalesce(
                    (select min(d.dueOn) from Determination d where d.telling.letterId = l.id and r.closedAt is null), (select min(e.previousDueOn) from Extension e where e.letterId = l.id and e.state = :lies),
                    (select min(t.dueOn) from Task t where t.letterId = l.id and t.answeredAt is null)), r.requester.name, r.requester.address)
                from Letter l join l.request r where (l.state in :left or l.state = :doubt and l.nextTryAt is null)
                and (l.kind in :dated or exists (select t.id from Task t where t.letterId = l.id and t.answeredAt is null)) order by l.writtenAt, l.id""", LetterRow.class)
                .setParameter("left", Letter.State.FOR_A_PERSON).setParameter("doubt", Letter.State.IN_DOUBT).setParameter("dated", DATED).setParameter("lies", Extension.State.LIES)
                .setMaxResults(MOST).getResultStream().map(row -> row.promptly(cities.current().calendar())).sorted(Comparator.comparing(LetterRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))).toList();
    }

    /** The others, oldest first. */
    public List<LetterRow> others() {
        return em.createQuery("""
                select new org.daylight.docket.LetterRow(l.id, r.number, l.subject, l.kind, l.state, l.writtenAt, cast(null as LocalDate), r.requester.name, r.requester.address)
                from Letter l join l.request r where (l.state in :left or l.state = :doubt and l.nextTryAt is null)
                and l.kind not in :dated and not exists (select t.id from Task t where t.letterId = l.id and t.answeredAt is null) order by l.writtenAt, l.id""", LetterRow.class)
                .setParameter("left", Letter.State.FOR_A_PERSON).setParameter("doubt", Letter.State.IN_DOUBT).setParameter("dated", DATED)
                .setMaxResults(MOST).getResultList();
    }
}
