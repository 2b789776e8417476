package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Which letter tells of which determination, and when it went out: whoever writes and sends letters says so here (R1.17). */
@ApplicationScoped
@Transactional
public class Tellings {

    @PersistenceContext
    EntityManager em;
    @Inject
    Event<Told> told;
    @Inject
    Determinations determinations;

    /** A determination of which the requester has word now. */
    public record Told(Determination determination) {
    }

    /** The letter that tells of it is written, and went out at that moment (null: it lies). */
    public void in(Determination determination, Long letter, Instant at) {
        determination.tellIn(letter, at);
        settle(determination);
    }

    /** A letter went out; of one that tells of no determination, nothing is done. The first time counts. */
    public void went(Long letter, Instant at) {
        em.createQuery("select d from Determination d join fetch d.request where d.telling.letterId = :letter", Determination.class)
                .setParameter("letter", letter).getResultList().stream()
                .filter(d -> d.telling().went(at)).forEach(this::settle);
    }

    /** The clock of the case runs while any letter of what stands lies; said past its version, for a mail that goes outdates no clerk's page. */
    private void settle(Determination one) {
        if (one.toldAt() != null) {
            told.fire(new Told(one));
        }
        boolean lies = !determinations.untold(one.request()).isEmpty();
        int changed = em.createQuery("update RecordsRequest r set r.untold = :lies where r = :request and r.untold <> :lies")
                .setParameter("lies", lies).setParameter("request", one.request()).executeUpdate();
        if (changed > 0) {
            em.refresh(one.request());
        }
    }
}
