package org.daylight.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.daylight.audit.AuditLog;
import org.daylight.law.Refused;

/**
 * The cities of this install. A profile is kept in memory together with its version; each reading asks the database for the version
 * first, so that a change made on another node, or a second ago, is never missed.
 */
@ApplicationScoped
public class Cities {

    /** The cities shipped with the product, in the order of their list. */
    static final List<String> SHIPPED = List.of("tustin", "westminster", "oxnard", "stockton", "thousand-oaks");

    private final Map<String, CityProfile> kept = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;
    @Inject
    CityRows rows;
    @Inject
    AuditLog audit;

    /** All cities, in order. */
    public List<CityProfile> all() {
        return slugs().stream().map(slug -> find(slug).orElseThrow()).toList();
    }

    /** The slugs of all cities, in order. */
    @Transactional
    public List<String> slugs() {
        return em.createQuery("select c.slug from City c order by c.position", String.class).getResultList();
    }

    /** The profile of one city as it is now; empty for an unknown slug. */
    @Transactional
    public Optional<CityProfile> find(String slug) {
        List<Integer> version = em.createQuery("select c.version from City c where c.slug = :slug", Integer.class)
                .setParameter("slug", slug).getResultList();
        return version.isEmpty() ? Optional.empty() : Optional.of(profile(slug, version.get(0)));
    }

    /** The profile of the city the thread works for, as it was when that work began; refuses when there is none. */
    public CityProfile current() {
        return CurrentCity.profile().or(() -> find(CurrentCity.slug())).orElseThrow(() -> new IllegalStateException("no current city"));
    }

    /** The profile of the thread's city as it is now, whatever it was when the work began. */
    public CityProfile now() {
        return find(CurrentCity.slug()).orElseThrow(() -> new IllegalStateException("no current city"));
    }

    /** Loads the shipped cities that are not there yet. */
    public void found() {
        List<String> there = slugs();
        for (String slug : SHIPPED) {
            if (!there.contains(slug)) {
                CurrentCity.within(slug, () -> rows.create(slug, SHIPPED.indexOf(slug)));
            }
        }
    }

    /**
     * Marks the current city's configuration as changed, in the caller's transaction: every node reads it again.
     * Two administrators at once are served one after the other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void touch() {
        em.lock(em.find(City.class, CurrentCity.slug()), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * As {@link #touch()}, for a page that shows the configuration: refuses when it has changed since the page was read, so that a
     * second click does nothing and nobody overwrites what they have not seen.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void touch(int seenVersion) {
        City city = em.find(City.class, CurrentCity.slug(), LockModeType.PESSIMISTIC_WRITE);
        if (city.version() != seenVersion) {
            throw Refused.because("refused.stale");
        }
        touch();
    }

    private CityProfile profile(String slug, int version) {
        CityProfile profile = kept.get(slug);
        if (profile == null || profile.version() != version) {
            Supplier<CityProfile> reading = () -> rows.read(slug);
            profile = CurrentCity.within(slug, reading);
            kept.put(slug, profile);
        }
        return profile;
    }
}
