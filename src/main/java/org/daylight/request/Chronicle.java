package org.daylight.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.audit.AuditLog;
import org.daylight.city.CurrentCity;

/** Stores what happened: the timeline entry and the audit link, in the transaction of the act, and tells whoever observes. */
@ApplicationScoped
public class Chronicle {

    @PersistenceContext
    EntityManager em;
    @Inject
    AuditLog audit;
    @Inject
    Event<Happened> happened;

    /** Writes an entry that a verb returned. Refuses to run outside of the act's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TimelineEntry write(TimelineEntry entry, Actor actor) {
        em.persist(entry);
        audit.append(CurrentCity.slug(), entry.proof(actor));
        happened.fire(new Happened(entry.request(), entry));
        return entry;
    }

    /** The story of a case for one reader, oldest first. */
    @Transactional
    public List<TimelineEntry> of(RecordsRequest request, Audience reader) {
        return em.createQuery("select e from TimelineEntry e where e.request = :request order by e.id", TimelineEntry.class)
                .setParameter("request", request).getResultStream().filter(e -> e.audience().shownTo(reader)).toList();
    }
}
