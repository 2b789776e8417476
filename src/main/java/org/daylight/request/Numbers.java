package org.daylight.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.*;
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
        return em.createQuery("select c.last from Counter c where c.series = :series", Integer.class)
                .setParameter("series", series).getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(String series) {
        move(series, -1);
    }

    private int move(String series, int by) {
        return em.createQuery("update Counter c set c.last = c.last + :by where c.series = :series")
                .setParameter("by", by).setParameter("series", series).executeUpdate();
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

    /** The last number given out in one series. */
    @Entity(name = "Counter")
    @Table(name = "number_counter")
    static class Counter {

        @Id
        private String series;
        @Column(name = "last_number")
        private int last;

        protected Counter() {
        }
    }
}
