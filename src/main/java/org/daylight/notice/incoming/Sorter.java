package org.daylight.notice.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daylight.account.Actor;
import org.daylight.account.Secrets;
import org.daylight.city.CurrentCity;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.notice.incoming.CityAddresses.Meant;
import org.daylight.notice.incoming.IncomingMail.State;
import org.daylight.notice.incoming.IncomingMail.Verdict;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;

/** Looks at one new mail of the current city and does what follows, in one transaction; a mail another node looks at is left to it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Sorter {

    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{2,6}-\\d{4}-\\d{6,8}\\b");

    @PersistenceContext
    EntityManager em;
    @Inject
    MailShelf shelf;
    @Inject
    MailCase cases;
    @Inject
    Notices notices;
    @Inject
    Requests requests;
    @Inject
    Secrets secrets;
    @Inject
    Sender ours;
    @Inject
    Clock clock;

    /** Sorts it, unless somebody has meanwhile. */
    void sort(Long mailId) {
        IncomingMail mail = em.find(IncomingMail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || mail.state() != State.NEW) {
            return;
        }
        ReadMail read = MailReader.read(shelf.bytes(mail));
        List<Meant> meant = meant(read);
        List<String> tokens = meant.stream().map(Meant::token).filter(token -> token != null).distinct().toList();
        Optional<RecordsRequest> named = tokens.size() == 1 ? named(tokens.get(0)) : Optional.empty();
        Optional<Letter> letter = read.answersTo().stream().map(notices::mailedAs).flatMap(Optional::stream).findFirst();
        Optional<RecordsRequest> told = tokens.isEmpty() && read.subject() != null ? numbers(read.subject()) : Optional.empty();
        boolean own = ours.is(read.sender()) || read.messageId() != null && notices.mailedAs(read.messageId()).isPresent();
        Sorting sorting = new Sorting(read, mail.whole(), own, tokens.size(), named.isPresent(), named.filter(mail::isFrom).isPresent(), letter.isPresent() || read.nature() != MailNature.BOUNCE && told.isPresent(),
                meant.stream().anyMatch(m -> m.token() == null), repeated(mail), recently(mail));
        RecordsRequest of = named.or(() -> letter.map(Letter::request)).or(() -> told).orElse(null);
        follow(mail, read, sorting.verdict(), of, letter.orElse(null));
    }

    /** Taking it in failed. */
    void stumbled(Long mailId) {
        IncomingMail mail = em.find(IncomingMail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
        mail.stumbled(clock.instant());
        if (mail.waits()) {
            cases.prove(mail, Actor.SYSTEM);
        }
    }

    private void follow(IncomingMail mail, ReadMail read, Verdict verdict, RecordsRequest of, Letter letter) {
        RecordsRequest belongsTo = of;
        if (verdict.state() == State.FILED) {
            belongsTo = cases.file(mail, read, Actor.SYSTEM).request();
        } else if (verdict.state() == State.JOINED) {
            cases.join(mail, read, of, true, Actor.SYSTEM);
        } else if (verdict.reason() == Reason.BOUNCE && read.bounce().forGood()) {
            notices.bounced(letter, read.bounce().said());
        }
        mail.settle(verdict, belongsTo, clock.instant());
        cases.prove(mail, Actor.SYSTEM);
    }

    /** What its addresses say about this city. */
    private List<Meant> meant(ReadMail read) {
        return ours.addresses().stream().flatMap(all -> read.recipients().stream().map(all::read).flatMap(Optional::stream))
                .filter(meant -> meant.city().equals(CurrentCity.slug())).toList();
    }

    private Optional<RecordsRequest> named(String token) {
        return new ReplyToken(token).number(secrets.install(), CurrentCity.slug()).flatMap(requests::known);
    }

    /** The case whose number a subject names: our letters ask people to name it. */
    private Optional<RecordsRequest> numbers(String subject) {
        return NUMBER.matcher(subject.toUpperCase(Locale.ROOT)).results().map(found -> requests.known(found.group())).flatMap(Optional::stream).findFirst();
    }

    private boolean repeated(IncomingMail mail) {
        return mail.messageHash() != null && em.createQuery("""
                select count(m) from IncomingMail m where m.messageHash = :hash and m.id < :id and m.recipient = :recipient""", Long.class)
                .setParameter("hash", mail.messageHash()).setParameter("id", mail.id()).setParameter("recipient", mail.recipient()).getSingleResult() > 0;
    }

    private long recently(IncomingMail mail) {
        return mail.sender() == null ? 0 : em.createQuery("""
                select count(m) from IncomingMail m where m.receivedAt between :from and :to and m.sender = :sender and m.state in :taken""", Long.class)
                .setParameter("from", mail.receivedAt().minus(Duration.ofHours(1))).setParameter("to", mail.receivedAt())
                .setParameter("sender", mail.sender()).setParameter("taken", EnumSet.of(State.JOINED, State.FILED)).getSingleResult();
    }
}
