package org.daylight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.LockOptions;

/** The waiting letters of the current city, taken up and settled in short transactions of their own; nothing is sent inside one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Mailbag {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** Takes up one letter whose time has come; rows that another node is taking up are passed over. */
    Optional<Letter> claim() {
        Optional<Letter> letter = em.createQuery("""
                select l from Letter l where l.state = :waiting and l.nextTryAt <= :now order by l.nextTryAt, l.id""", Letter.class)
                .setParameter("waiting", Letter.State.WAITING).setParameter("now", now()).setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint(LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultStream().findFirst();
        letter.ifPresent(taken -> taken.claim(now()));
        return letter;
    }

    /** Says how the attempt went; null: well. */
    void settle(Long letterId, String problem) {
        Letter letter = em.find(Letter.class, letterId, LockModeType.PESSIMISTIC_WRITE);
        if (problem == null) {
            letter.sent(now());
        } else {
            letter.failed(problem, now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
