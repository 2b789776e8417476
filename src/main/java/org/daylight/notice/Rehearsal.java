package org.daylight.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.daylight.request.Requests;

/** Tries an act to see the very letter it would send, and undoes all of it. Whatever refuses the act refuses the rehearsal. */
@ApplicationScoped
public class Rehearsal {

    @Resource
    TransactionSynchronizationRegistry transaction;
    @Inject
    Requests requests;
    @Inject
    Notices notices;

    /** The letter, or null when the act sends none. Nothing is stored, sent or chained. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Letter of(String number, Runnable act) {
        int before = notices.of(requests.get(number)).size();
        act.run();
        List<Letter> after = notices.of(requests.get(number));
        transaction.setRollbackOnly();
        return after.size() > before ? after.get(after.size() - 1) : null;
    }
}
