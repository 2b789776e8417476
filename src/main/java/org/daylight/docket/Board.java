package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.daylight.city.Cities;
import org.daylight.determination.Appeal;
import org.daylight.determination.Determination;
import org.daylight.request.Status;

/** What waits for those who answer for the city, counted. */
@ApplicationScoped
@Transactional
public class Board {

    @PersistenceContext
    EntityManager em;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** Cases whose determination should have gone out before today. */
    public long overdue() {
        return em.createQuery("select count(r.id) from RecordsRequest r where r.undetermined = true and r.dueOn < :today", Long.class)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), cities.current().zone())).getSingleResult();
    }

    /** Denials that await a signature. */
    public long proposedDenials() {
        return em.createQuery("select count(d.id) from Determination d where d.state = :proposed and d.request.status in :running", Long.class)
                .setParameter("proposed", Determination.State.PROPOSED).setParameter("running", Status.UNDETERMINED).getSingleResult();
    }

    /** Appeals that await a decision. */
    public long openAppeals() {
        return em.createQuery("select count(a.id) from Appeal a where a.state = :open", Long.class)
                .setParameter("open", Appeal.State.OPEN).getSingleResult();
    }
}
