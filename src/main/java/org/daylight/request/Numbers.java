package org.daylight.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Gives out request numbers, one series per city and year. The series' row is moved by an atomic update and stays locked until the
 * filing's commit: filings go one by one, and a refused one leaves no gap.
 */
@ApplicationScoped
class Numbers {

    @PersistenceContext
    EntityManager em;
    @Inject
    Starter starter;

    @Transactional(Transactional.TxType.MANDATORY)
    public int next(String series) {
        if (move(series, 1) == 0) {
            starter.begin(series);
            move(series, 1);
        }
        return ((Number) em.createNativeQuery("select last_number from number_counter where series = ?1")
                .setParameter(1, series).getSingleResult()).intValue();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(String series) {
        move(series, -1);
    }

    private int move(String series, int by) {
        // in SQL: an update in the query language is translated anew each time, and a filing has nothing dearer
        return em.createNativeQuery("update number_counter set last_number = last_number + ?1 where series = ?2")
                .setParameter(1, by).setParameter(2, series).executeUpdate();
    }

    /** Begins a series in a transaction of its own, so that the first filings of a year may race. */
    @ApplicationScoped
    static class Starter {

        @PersistenceContext
        EntityManager em;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void begin(String series) {
            // on conflict: somebody else began it a moment ago, which is as good
            em.createNativeQuery("insert into number_counter (series, last_number) values (?1, 0) on conflict do nothing")
                    .setParameter(1, series).executeUpdate();
        }
    }
}
