package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.request.Task;

/** What a department's liaison or the attorney has to answer. */
@ApplicationScoped
@Transactional
public class Desk {

    private static final int MOST = 200;
    private static final int ANSWERED = 20;

    @PersistenceContext
    EntityManager em;

    /** The actor's open tasks, the nearest internal date first. */
    public List<TaskRow> open(Actor actor) {
        return em.createQuery("""
                select new org.daylight.docket.TaskRow(t.id, r.number, r.asked.subject, t.kind, t.department, t.givenBy, t.dueOn, t.answer, t.answeredAt, t.custodian)
                from Task t join t.request r where t.department = :department and t.kind = :kind and t.answeredAt is null
                order by t.dueOn, t.id""", TaskRow.class)
                .setParameter("department", department(actor)).setParameter("kind", kind(actor)).setMaxResults(MOST).getResultList();
    }

    /** The tasks answered last, newest first. */
    public List<TaskRow> answered(Actor actor) {
        return em.createQuery("""
                select new org.daylight.docket.TaskRow(t.id, r.number, r.asked.subject, t.kind, t.department, t.givenBy, t.dueOn, t.answer, t.answeredAt, t.custodian)
                from Task t join t.request r where t.department = :department and t.kind = :kind and t.answeredAt is not null
                order by t.answeredAt desc, t.id desc""", TaskRow.class)
                .setParameter("department", department(actor)).setParameter("kind", kind(actor)).setMaxResults(ANSWERED).getResultList();
    }

    private static Task.Kind kind(Actor actor) {
        return actor.may(Permission.ADVISE) ? Task.Kind.CONSULTATION : Task.Kind.SEARCH;
    }

    private static String department(Actor actor) {
        return actor.may(Permission.ADVISE) ? "ATTORNEY" : actor.department();
    }
}
