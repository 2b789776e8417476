package org.daylight.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daylight.city.CurrentCity;

/** What tests need of the database beside the product's own verbs. Deployed with the tests, not with the product. */
@ApplicationScoped
public class Rows {

    @PersistenceContext
    EntityManager em;

    /** Reads or writes as one city, in one new transaction. */
    public <T> T in(String city, Function<EntityManager, T> work) {
        return CurrentCity.within(city, () -> jakarta.enterprise.inject.spi.CDI.current().select(Rows.class).get().commit(work));
    }

    /** As one city, in a transaction whose changes are thrown away at its end. */
    public void undone(String city, Consumer<EntityManager> work) {
        CurrentCity.within(city, () -> jakarta.enterprise.inject.spi.CDI.current().select(Rows.class).get().rollBack(work));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T commit(Function<EntityManager, T> work) {
        return work.apply(em);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void rollBack(Consumer<EntityManager> work) {
        try {
            work.accept(em);
        } finally {
            em.unwrap(org.hibernate.Session.class).clear();
            setRollbackOnly();
        }
    }

    private static void setRollbackOnly() {
        try {
            javax.naming.InitialContext.<jakarta.transaction.TransactionSynchronizationRegistry>doLookup(
                    "java:comp/TransactionSynchronizationRegistry").setRollbackOnly();
        } catch (javax.naming.NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
