package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.daylight.notice.Letter;

/** The letters of the current city that somebody has to hand over, or to mail again. */
@ApplicationScoped
@Transactional
public class LettersLeft {

    /** More than these are not shown at once; as they are done the next come up. */
    public static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    /** The oldest of them, oldest first. */
    public List<LetterRow> oldest() {
        return em.createQuery("""
                select new org.daylight.docket.LetterRow(l.id, r.number, l.subject, l.state, l.writtenAt, (select min(t.dueOn) from Task t where t.letterId = l.id and t.answeredAt is null), r.requester.name, r.requester.address)
                from Letter l join l.request r where l.state in :left or l.state = :doubt and l.nextTryAt is null order by l.writtenAt, l.id""", LetterRow.class)
                .setParameter("left", Letter.State.FOR_A_PERSON).setParameter("doubt", Letter.State.IN_DOUBT)
                .setMaxResults(MOST).getResultList();
    }
}
