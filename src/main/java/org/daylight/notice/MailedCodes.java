package org.daylight.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daylight.account.Actor;
import org.daylight.account.Secrets;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLog;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.CurrentCity;
import org.daylight.request.ReceiptCode;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;

/**
 * Codes by e-mail, for whoever has lost the receipt's or never had one because the request came by mail. Whoever asks is told nothing: only
 * the mailbox of the requester learns whether number and address belong together. What could not be mailed can be asked for again.
 */
@ApplicationScoped
public class MailedCodes {

    /** How the chain calls that a code was mailed. */
    static final String MAILED = "CODE_MAILED";
    /** So many an hour for one case, so that nobody's mailbox is filled by others. Counted in the chain: for all nodes, and over a restart. */
    static final int MOST_AN_HOUR = 3;

    private static final Logger LOG = Logger.getLogger(MailedCodes.class.getName());

    @Resource
    ManagedExecutorService later;
    @Inject
    Courier courier;
    @Inject
    Desk desk;

    /** Whether codes are mailed at all. */
    public boolean offered() {
        return courier.goes();
    }

    /** Looks for the case and mails behind the scenes, so that the time an answer takes says nothing about the case either. */
    public void ask(String number, String address) {
        String city = CurrentCity.slug();
        later.execute(() -> CurrentCity.within(city, () -> send(number, address)));
    }

    private void send(String number, String address) {
        Answer.Kind kind;
        try {
            kind = desk.make(number, address).map(code -> courier.take(code.mail(courier.relay()), () -> true).kind()).orElse(Answer.Kind.TAKEN);
        } catch (RuntimeException e) {
            kind = Answer.Kind.LATER;
        }
        if (kind != Answer.Kind.TAKEN) {
            // the problem can hold the address
            LOG.log(Level.WARNING, "a code for a case of {0} could not be mailed: {1}", new Object[] {CurrentCity.slug(), kind});
        }
    }

    /** Makes codes, each in a transaction of its own with its link in the chain; mailed they are after it. */
    @ApplicationScoped
    static class Desk {

        @Resource
        TransactionSynchronizationRegistry transaction;
        @Inject
        Requests requests;
        @Inject
        AuditLog audit;
        @Inject
        Secrets secrets;
        @Inject
        Cities cities;
        @Inject
        Clock clock;

        /** The code for the requester of that case, if this is their address and not too many were made. Changes nothing of the case. */
        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public Optional<CodeMail> make(String number, String address) {
            return requests.known(number).filter(request -> isOf(request, address)).flatMap(this::made);
        }

        private static boolean isOf(RecordsRequest request, String address) {
            String known = request.requester().email();
            return Mail.isAddress(known) && known.equalsIgnoreCase(address);
        }

        private Optional<CodeMail> made(RecordsRequest request) {
            Instant now = clock.instant();
            CityProfile city = cities.current();
            LocalDate today = city.calendar().dateOf(now);
            LocalDate until = today.plusDays(1);
            // first the link, which waits for whoever writes to the chain, then the count: so it is never too low
            audit.append(city.slug(), Act.of(now, Actor.SYSTEM.inLog(), MAILED, request.number(), Map.of("until", until.toString())));
            if (audit.of(request.number(), MAILED).stream().filter(link -> link.at().isAfter(now.minus(Duration.ofHours(1)))).count() > MOST_AN_HOUR) {
                transaction.setRollbackOnly();
                return Optional.empty();
            }
            return Optional.of(CodeMail.of(city, request, ReceiptCode.mailed(secrets.install(), request, today), until));
        }
    }
}
