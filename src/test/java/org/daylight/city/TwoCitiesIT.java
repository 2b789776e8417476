package org.daylight.city;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.account.Role;
import org.daylight.account.SavedViews;
import org.daylight.container.InContainer;
import org.daylight.fee.FeeSchedule;
import org.daylight.fee.ItemDraft;
import org.daylight.fee.Money;
import org.daylight.fee.Unit;
import org.daylight.law.FeeBasis;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another city's rows are not there: for every entity there is, by query and by id, for staff, jobs and everybody. */
class TwoCitiesIT extends InContainer {

    /** Entities of the whole install: the list of cities, the chains' heads, the counters and the install's own secret. */
    private static final Set<String> SHARED = Set.of("City", "AuditHead", "InstallationSecret");

    /** Entities no row of which need be in the demo town. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("AppealRoute", "Closure", "Observance");

    @Inject
    FeeSchedule schedule;
    @Inject
    SavedViews views;

    /** Beside the town's: what the town has none of, in two cities. */
    @BeforeEach
    void aCaseAPriceAndAViewInEach() {
        for (String city : List.of(TUSTIN, OXNARD)) {
            String code = "test_" + UUID.randomUUID().toString().replace("-", "_").substring(0, 30);
            act(city, () -> schedule.addItem(new ItemDraft(code, "Copy on paper", Unit.PAGE, new Money(10), FeeBasis.DIRECT_DUPLICATION, "2026-14",
                    LocalDate.of(2026, 1, 1), null, "Resolution 2026-14"), actor(city, Role.ADMINISTRATOR)));
            if (in(city, () -> views.of(clerk(city))).isEmpty()) {
                act(city, () -> views.save("Mine", "show=mine", clerk(city)));
            }
        }
        filed(TUSTIN, "Tustin’s own");
        filed(OXNARD, "Oxnard’s own");
    }

    @Test
    void everyEntityIsOfOneCityOrNamedAsShared() {
        Set<String> untenanted = entities().stream().filter(e -> !tenanted(e)).map(EntityType::getName).collect(Collectors.toSet());
        assertEquals(SHARED, untenanted);
    }

    @Test
    void everyEntityCanBeQueriedAndHasRowsToBeKeptApart() {
        Map<String, Integer> empty = new TreeMap<>();
        for (EntityType<?> entity : entities()) {
            int count = cities.slugs().stream().mapToInt(slug -> ids(slug, entity).size()).sum();
            if (count == 0 && !MAY_BE_EMPTY.contains(entity.getName())) {
                empty.put(entity.getName(), count);
            }
        }
        assertEquals(Map.of(), empty, "the town gives these no row, so nothing is proved of them");
    }

    @Test
    void noQueryFindsAnotherCitysRow() {
        for (EntityType<?> entity : cityEntities()) {
            List<Object> here = ids(TUSTIN, entity);
            List<Object> there = ids(OXNARD, entity);
            assertTrue(here.stream().noneMatch(there::contains), () -> entity.getName() + ": both cities see a row");
            assertEquals(Set.of(TUSTIN), owners(TUSTIN, entity, here), entity.getName());
            assertEquals(Set.of(OXNARD), owners(OXNARD, entity, there), entity.getName());
        }
    }

    @Test
    void noIdFindsAnotherCitysRow() {
        for (EntityType<?> entity : cityEntities()) {
            for (Object id : some(ids(OXNARD, entity))) {
                assertNotNull(rows.in(OXNARD, em -> em.find(entity.getJavaType(), id)), entity.getName());
                assertNull(rows.in(TUSTIN, em -> em.find(entity.getJavaType(), id)), () -> entity.getName() + " #" + id + " was found from another city");
            }
        }
    }

    @Test
    void withNoCurrentCityNothingIsFound() {
        for (EntityType<?> entity : cityEntities()) {
            assertEquals(List.of(), rows.commit(em -> em.createQuery(query(entity)).getResultList()), entity.getName());
            for (Object id : some(ids(OXNARD, entity))) {
                assertNull(rows.commit(em -> em.find(entity.getJavaType(), id)), entity.getName());
            }
        }
    }

    @Test
    void anotherCitysRowCannotBeWrittenOrRemoved() {
        for (EntityType<?> entity : cityEntities()) {
            int changed = rows.in("westminster", em -> em.createQuery("delete from " + entity.getName() + " e where e.city = 'oxnard'").executeUpdate());
            assertEquals(0, changed, entity.getName());
        }
    }

    @Test
    void aNumberOfAnotherCityIsNotFound() {
        String number = filed(OXNARD, "Not for Tustin").number();
        assertThrows(org.daylight.request.NotFound.class, () -> now(TUSTIN, number));
    }

    private List<EntityType<?>> entities() {
        return rows.commit(em -> List.copyOf(em.getMetamodel().getEntities()));
    }

    private List<EntityType<?>> cityEntities() {
        return entities().stream().filter(TwoCitiesIT::tenanted).toList();
    }

    private static boolean tenanted(EntityType<?> entity) {
        for (var field : entity.getJavaType().getDeclaredFields()) {
            if (field.isAnnotationPresent(TenantId.class)) {
                return true;
            }
        }
        return false;
    }

    private static String query(EntityType<?> entity) {
        String id = entity.getSingularAttributes().stream().filter(a -> a.isId()).findFirst().orElseThrow().getName();
        return "select e." + id + " from " + entity.getName() + " e";
    }

    private List<Object> ids(String city, EntityType<?> entity) {
        return rows.in(city, em -> new ArrayList<>(em.createQuery(query(entity), Object.class).getResultList()));
    }

    private Set<String> owners(String city, EntityType<?> entity, List<Object> seen) {
        return seen.isEmpty() ? Set.of(city) : rows.in(city, em -> Set.copyOf(
                em.createQuery("select distinct e.city from " + entity.getName() + " e", String.class).getResultList()));
    }

    private static List<Object> some(List<Object> ids) {
        return ids.subList(0, Math.min(5, ids.size()));
    }
}
