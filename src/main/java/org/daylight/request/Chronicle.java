package org.daylight.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.account.Actor;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLog;

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
    public TimelineEntry write(TimelineEntry entry, Actor actor, Particulars particulars) {
        RecordsRequest request = entry.request();
        em.persist(entry);
        Map<String, String> facts = new TreeMap<>(particulars.facts());
        if (entry.body() != null) {
            facts.put("words", WordsHash.of(entry.body()));
        }
        audit.append(request.city(), Act.of(entry.at(), actor.inLog(), entry.happening().name(), request.number(), facts));
        happened.fire(new Happened(request, entry));
        return entry;
    }

    /** The story of a case for one reader, oldest first. */
    @Transactional
    public List<TimelineEntry> of(RecordsRequest request, Audience reader) {
        return em.createQuery("select e from TimelineEntry e where e.request = :request order by e.id", TimelineEntry.class)
                .setParameter("request", request).getResultStream().filter(e -> e.audience().shownTo(reader)).toList();
    }
}
