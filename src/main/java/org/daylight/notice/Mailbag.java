package org.daylight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.audit.AuditLog;
import org.daylight.city.CurrentCity;
import org.daylight.request.Particulars;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.hibernate.Hibernate;
import org.hibernate.LockOptions;

/** The letters of the current city that go by mail, moved on in short transactions of their own; nothing is sent inside one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Mailbag {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final String DIED = "The server stopped before the mail server's answer was known.";

    @PersistenceContext
    EntityManager em;
    @Inject
    Departures departures;
    @Inject
    Tasks tasks;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    /** Takes up one letter whose time has come, or whose node died before the relay got it; rows of another node's are passed over. */
    Optional<Letter> claim(String domain) {
        Optional<Letter> letter = due(List.of(Letter.State.WAITING, Letter.State.CLAIMED));
        letter.ifPresent(taken -> {
            taken.claim(domain, clock.instant());
            Hibernate.initialize(taken.request()); // its number is in the address for answers
        });
        return letter;
    }

    /** Writes down, before it is so, that the relay may have the letter. False: somebody else has taken it up; leave it. */
    boolean hand(Long letterId, int attempt) {
        return locked(letterId).hand(attempt, clock.instant());
    }

    /** Writes down how the attempt went, in the chain too when it was the last. */
    void settle(Long letterId, int attempt, Answer answer) {
        Letter letter = locked(letterId);
        if (letter.settle(attempt, answer, clock.instant())) {
            audit.append(CurrentCity.slug(), letter.proof("LETTER_" + letter.state(), clock.instant())); // first: the chain is taken before the case, as in every act
            if (letter.state() == Letter.State.SENT) {
                departures.went(letter, Task.Answer.ARRIVED, Actor.SYSTEM);
            }
        }
    }

    /** A letter whose node died with it in doubt is left to a person; false when there is none. */
    boolean doubt() {
        Optional<Letter> left = due(List.of(Letter.State.IN_DOUBT));
        left.ifPresent(letter -> {
            letter.settle(letter.attempts(), new Answer(Answer.Kind.UNKNOWN, DIED), clock.instant());
            audit.append(CurrentCity.slug(), letter.proof("LETTER_" + letter.state(), clock.instant()));
        });
        return left.isPresent();
    }

    /**
     * Gives the clerk the task that a letter left to a person is, one letter at a time; false when each has its task. They are found by how
     * they stand, so that no way of failing is forgotten and none is lost when a server stops in between.
     */
    boolean giveTask() {
        Optional<Letter> left = em.createQuery("""
                select l from Letter l join fetch l.request where l.delivery = :mail and (l.state = :failed or l.state = :doubt and l.nextTryAt is null)
                and not exists (select t from Task t where t.letterId = l.id and t.answeredAt is null) order by l.id""", Letter.class)
                .setParameter("mail", Letter.Delivery.EMAIL).setParameter("failed", Letter.State.FAILED).setParameter("doubt", Letter.State.IN_DOUBT)
                .setMaxResults(1).getResultStream().findFirst();
        left.ifPresent(letter -> tasks.giveLetter(letter.request(), letter.id(), letter.subject(),
                Particulars.fact("letter", letter.kind()).with("state", letter.state()).with("sha256", letter.sha256())));
        return left.isPresent();
    }

    private Optional<Letter> due(List<Letter.State> states) {
        return em.createQuery("""
                select l from Letter l where l.state in :states and l.nextTryAt <= :now order by l.nextTryAt, l.id""", Letter.class)
                .setParameter("states", states).setParameter("now", clock.instant()).setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint(LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultStream().findFirst();
    }

    private Letter locked(Long letterId) {
        return em.find(Letter.class, letterId, LockModeType.PESSIMISTIC_WRITE);
    }
}
