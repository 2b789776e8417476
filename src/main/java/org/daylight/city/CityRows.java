package org.daylight.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.audit.AuditLog;

/** Reads and first writes the rows of the current city, each in a transaction of its own so that the session sees that city. */
@ApplicationScoped
class CityRows {

    @PersistenceContext
    EntityManager em;

    @jakarta.inject.Inject
    AuditLog audit;

    @jakarta.inject.Inject
    Event<Founded> founded;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    CityProfile read(String slug) {
        City city = em.find(City.class, slug);
        Integer version = em.createQuery("select c.version from City c where c.slug = :slug", Integer.class)
                .setParameter("slug", slug).getSingleResult();
        return CityProfile.of(city, version, byKey(all("CityFact", "f.fact", CityFact.class), CityFact::fact, Fact.class),
                all("Department", "f.name", Department.class), all("Closure", "f.date", Closure.class),
                all("AppealRoute", "f.level", AppealRoute.class).stream().filter(AppealRoute::open).toList(),
                byKey(all("Routing", "f.subject", Routing.class), Routing::subject, Subject.class),
                all("PublishedSource", "f.title", PublishedSource.class));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void create(String slug, int position) {
        CityFile file = CityFile.of(slug);
        em.persist(new City(slug, file.prefix(), position));
        audit.begin(slug);
        em.flush();
        founded.fire(new Founded(slug, file.feeSchedule()));
        List.of(file.facts(), file.departments(), file.routing(), file.closures(), file.appealRoutes(), file.published())
                .forEach(rows -> rows.forEach(em::persist));
    }

    private <T> List<T> all(String entity, String order, Class<T> type) {
        return em.createQuery("select f from " + entity + " f order by " + order, type).getResultList();
    }

    private static <K extends Enum<K>, T> Map<K, T> byKey(List<T> rows, Function<T, K> key, Class<K> type) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> b, () -> new EnumMap<>(type)));
    }
}
