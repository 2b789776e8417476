package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.daylight.determination.demand.Demands;

/** Which letter tells of which determination, and when it went out: whoever writes and sends letters says so here (R1.17). */
@ApplicationScoped
@Transactional
public class Tellings {

    @PersistenceContext
    EntityManager em;
    @Inject
    Event<Told> told;
    @Inject
    Demands demands;

    /** A determination of which the requester has word now. */
    public record Told(Determination determination) {
    }

    /** The letter that tells of it is written, and went out at that moment (null: it lies). */
    public void in(Determination determination, Long letter, Instant at) {
        determination.tellIn(letter, at);
        if (at != null) {
            told.fire(new Told(determination));
        }
    }

    /** A letter went out; of one that neither tells of a determination nor asks for money, nothing is done. The first time counts. */
    public void went(Long letter, Instant at) {
        demands.went(letter, at);
        em.createQuery("select d from Determination d join fetch d.request where d.telling.letterId = :letter", Determination.class)
                .setParameter("letter", letter).getResultList().stream()
                .filter(d -> d.telling().went(at)).forEach(d -> told.fire(new Told(d)));
    }
}
