package org.daylight.determination.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.daylight.request.TimelineEntry;

/** The letters by which the current city asks for money, and when they went: whoever writes and sends letters says so here. */
@ApplicationScoped
@Transactional
public class Demands {

    @PersistenceContext
    EntityManager em;

    /** The letter of that invoice or reminder is written, and went at that moment (null: it lies). */
    public void in(TimelineEntry entry, Long letter, Instant at) {
        em.persist(new Demand(entry.id(), letter, at));
    }

    /** A letter went; of one that asks for nothing, nothing is done. The first time counts. */
    public void went(Long letter, Instant at) {
        of(letter).forEach(demand -> demand.went(at));
    }

    /** A letter came back: it never went, until it goes once more. */
    public void cameBack(Long letter) {
        of(letter).forEach(Demand::cameBack);
    }

    /** The letter of an invoice or a reminder. */
    public Demand of(TimelineEntry entry) {
        return em.find(Demand.class, entry.id());
    }

    private List<Demand> of(Long letter) {
        return em.createQuery("select d from Demand d where d.letterId = :letter", Demand.class).setParameter("letter", letter).getResultList();
    }
}
