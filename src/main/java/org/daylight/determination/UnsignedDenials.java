package org.daylight.determination;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;

/**
 * Tries the signature of a denial that nobody has signed yet, so that its letter can be read before. Whoever tries needs no right to sign, for
 * nothing of it can be kept: a transaction in which a signature was tried never commits.
 */
@ApplicationScoped
public class UnsignedDenials {

    private static final Set<Permission> EVERYTHING = EnumSet.allOf(Permission.class);

    @Resource
    TransactionSynchronizationRegistry transaction;
    @Inject
    Requests requests;
    @Inject
    Parts parts;
    @Inject
    Determinations determinations;
    @Inject
    Clock clock;

    /**
     * As if it were cleared and signed now, in a transaction that is going to be undone.
     *
     * @param part  the part it answers; null: the whole
     * @param name  what stands where the signer's name will
     * @param title and their title
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void trySigning(String number, Integer part, String name, String title) {
        transaction.registerInterposedSynchronization(new NeverKept(transaction));
        Actor somebody = new Actor(Actor.Kind.STAFF, null, name, title, null, EVERYTHING);
        RecordsRequest request = requests.get(number);
        Part answered = part == null ? null : parts.get(request, part);
        Determination denial = determinations.latest(request, answered).orElseThrow(NotFound::new);
        if (denial.state() == Determination.State.WITH_ATTORNEY) {
            denial.clear(somebody, clock.instant());
        }
        determinations.signOff(request, answered, somebody);
    }

    private record NeverKept(TransactionSynchronizationRegistry transaction) implements Synchronization {

        @Override
        public void beforeCompletion() {
            transaction.setRollbackOnly();
        }

        @Override
        public void afterCompletion(int status) {
            // nothing is left to do
        }
    }
}
