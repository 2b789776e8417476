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

    private static final Logger LOG = Logger.getLogger(WordIndex.class.getName());

    @PersistenceUnit
    EntityManagerFactory factory;
    @Resource
    ManagedExecutorService later;
    @Inject
    Cities cities;
    @Inject
    Content content;

    /** Makes the index again, behind the scenes, where a city has cases and the index none of them. */
    public void mend() {
        if (cities.slugs().stream().anyMatch(slug -> CurrentCity.within(slug, content::isMissing))) {
            later.execute(this::rebuild);
        }
    }

    /** Makes the whole index again, all cities, and returns when it is done. Must stand outside of a transaction. */
    public void rebuild() {
        LOG.info("the word index is being made again");
        try {
            Search.mapping(factory).scope(Object.class).massIndexer(Set.copyOf(cities.slugs())).threadsToLoadObjects(2).startAndWait();
            LOG.info("the word index is whole again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.log(Level.WARNING, "the word index is not whole; it will be made at the next start if it is empty", e);
        }
    }

    /** What the index holds of the current city. */
    @ApplicationScoped
    static class Content {

        @PersistenceContext
        EntityManager em;

        @Transactional
        public boolean isMissing() {
            boolean cases = !em.createQuery("select r.id from RecordsRequest r", Long.class).setMaxResults(1).getResultList().isEmpty();
            return cases && Search.session(em).search(RecordsRequest.class).where(f -> f.matchAll()).fetchTotalHitCount() == 0;
        }
    }
}
