package org.daylight.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.city.CurrentCity;

/** Takes away the bytes that were kept for a row that was never written. */
@ApplicationScoped
@Transactional
public class Sweep {

    private static final Duration UNNAMED = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;
    @Inject
    FileStore store;
    @Inject
    Clock clock;

    /** Removes the current city's stored files, unfinished ones included, that are older than a day and named by no row. Says how many. */
    public int sweep() {
        Instant before = clock.instant().minus(UNNAMED);
        return store.shelves(CurrentCity.slug()).stream().mapToInt(shelf -> sweep(shelf, before)).sum();
    }

    private int sweep(String shelf, Instant before) {
        List<Path> old = store.before(CurrentCity.slug(), shelf, before);
        if (old.isEmpty()) {
            return 0;
        }
        Set<String> named = em.createQuery("select f.storedAs from RecordFile f where f.storedAs like :shelf", String.class)
                .setParameter("shelf", shelf + "%").getResultStream().collect(Collectors.toSet());
        List<Path> unnamed = old.stream().filter(file -> !named.contains(file.getFileName().toString())).toList();
        unnamed.forEach(FileStore::remove);
        return unnamed.size();
    }
}
