package org.daylight.docket;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.request.RecordsRequest;
import org.hibernate.search.mapper.orm.Search;

/**
 * The index of words in requests: a folder beside the database, written after each commit. It holds nothing that the database does
 * not; where the folder is lost, it is made again while people work, and until then a search by words finds less.
 */
@ApplicationScoped
public class WordIndex {

    /** Reading a city's ids is one transaction, for as long as the city is being indexed; the server's usual five minutes end it at some 200,000 cases. */
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Logger LOG = Logger.getLogger(WordIndex.class.getName());

    @PersistenceUnit
    EntityManagerFactory factory;
    @Resource
    ManagedExecutorService later;
    @Inject
    Cities cities;
    @Inject
    Content content;

    /**
     * At start, behind the scenes: where the index holds far less than a city has, all of it is made again; elsewhere what moved in the
     * last minutes before the stop is indexed anew, since the index is written a moment after the commit and a crash may have come between.
     */
    public void mend() {
        later.execute(() -> {
            if (cities.slugs().stream().anyMatch(slug -> CurrentCity.within(slug, content::isMissing))) {
                rebuild();
            } else {
                cities.slugs().forEach(slug -> CurrentCity.within(slug, content::catchUp));
            }
        });
    }

    /** Makes the whole index again, all cities, and returns when it is done. Must stand outside of a transaction. */
    public void rebuild() {
        LOG.info("the word index is being made again");
        try {
            Search.mapping(factory).scope(Object.class).massIndexer(Set.copyOf(cities.slugs())).threadsToLoadObjects(2)
                    .transactionTimeout((int) LONGEST.toSeconds()).startAndWait();
            LOG.info("the word index is whole again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.log(Level.WARNING, "the word index is not whole; it will be made at the next start if it is empty", e);
        }
    }

    /** What the index holds of the current city. */
    @ApplicationScoped
    static class Content {

        private static final Duration LATEST = Duration.ofMinutes(5);
        private static final int MOST = 2000;

        @PersistenceContext
        EntityManager em;

        @Transactional
        public void catchUp() {
            Instant last = em.createQuery("select max(r.movedAt) from RecordsRequest r", Instant.class).getSingleResult();
            if (last != null) {
                em.createQuery("select r from RecordsRequest r where r.movedAt > :since order by r.movedAt desc", RecordsRequest.class)
                        .setParameter("since", last.minus(LATEST)).setMaxResults(MOST).getResultList()
                        .forEach(Search.session(em).indexingPlan()::addOrUpdate);
            }
        }

        /** Whether more is missing than catching up would bring, or all of it; cases indexed before the public could search are missing too. */
        @Transactional
        public boolean isMissing() {
            long cases = em.createQuery("select count(r.id) from RecordsRequest r", Long.class).getSingleResult();
            long indexed = Search.session(em).search(RecordsRequest.class).where(f -> f.exists().field(PublicWords.WORDS)).fetchTotalHitCount();
            return cases > 0 && (indexed == 0 || cases - indexed > MOST);
        }
    }
}
