package org.daylight.notice.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.city.CurrentCity;
import org.daylight.city.Wording;
import org.daylight.notice.incoming.IncomingMail.State;
import org.daylight.notice.incoming.IncomingMail.Verdict;
import org.daylight.request.NotFound;
import org.daylight.request.Receipt;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;

/** The mails of the current city, as a person reads them and decides about them. */
@ApplicationScoped
@Transactional
public class IncomingMails {

    private static final int LONGEST_WHY = 1000;
    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Count(long waiting, Instant at) {
    }

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;
    @Inject
    MailShelf shelf;
    @Inject
    MailCase cases;
    @Inject
    Requests requests;
    @Inject
    Clock clock;

    /** Mails in one of these states, newest first, older than the one with that id. */
    public List<IncomingMail> list(Collection<State> states, long before, int most) {
        return em.createQuery("""
                select m from IncomingMail m left join fetch m.request where m.state in :states and m.id < :before order by m.id desc""", IncomingMail.class)
                .setParameter("states", states).setParameter("before", before).setMaxResults(most).getResultList();
    }

    /** How many wait for a person; up to half a minute old, since every page of the staff tells it. */
    public long waiting() {
        Count kept = counts.get(CurrentCity.slug());
        if (kept == null || kept.at().plus(FRESH).isBefore(clock.instant())) {
            kept = new Count(em.createQuery("select count(m) from IncomingMail m where m.state = :state", Long.class)
                    .setParameter("state", State.WAITING).getSingleResult(), clock.instant());
            counts.put(CurrentCity.slug(), kept);
        }
        return kept.waiting();
    }

    public IncomingMail get(Long id) {
        return em.createQuery("select m from IncomingMail m left join fetch m.request where m.id = :id", IncomingMail.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** What can be read of it. */
    public MailPaper paper(Long id) {
        byte[] bytes = shelf.bytes(get(id));
        return MailPaper.of(bytes);
    }

    /**
     * Joins a mail to a case. Refuses a number that is none, under the field {@code number}.
     *
     * @param fromRequester whether the person knows that the requester wrote it, though from another address
     */
    public RecordsRequest join(Long id, int version, String number, boolean fromRequester, Actor actor) {
        IncomingMail mail = open(id, version, actor);
        Wording words = new Wording();
        String clean = words.line("number", number, 20);
        RecordsRequest request = clean == null ? null : requests.known(clean.toUpperCase(Locale.ROOT)).orElse(null);
        if (clean != null && request == null) {
            words.refuse("number", "refused.mail.number");
        }
        words.check();
        cases.join(mail, read(mail), request, fromRequester || mail.isFrom(request), actor);
        settle(mail, new Verdict(State.JOINED, null), request, null, actor);
        return request;
    }

    /** Makes a request of a mail, received when the mailbox got it. Refuses one that says nothing. */
    public Receipt file(Long id, int version, Actor actor) {
        IncomingMail mail = open(id, version, actor);
        MailCase.Made made = cases.file(mail, read(mail), actor);
        settle(mail, new Verdict(State.FILED, null), made.request(), null, actor);
        return made.receipt();
    }

    /** Puts a mail aside; a reason is needed. */
    public void setAside(Long id, int version, String why, Actor actor) {
        Wording words = new Wording();
        String clean = words.text("why", why, LONGEST_WHY);
        words.check();
        IncomingMail mail = open(id, version, actor);
        settle(mail, Verdict.aside(Reason.BY_HAND), mail.request(), clean, actor);
    }

    private IncomingMail open(Long id, int version, Actor actor) {
        actor.must(Permission.WORK_CASES);
        IncomingMail mail = get(id);
        mail.mustBe(version);
        mail.mustBeOpen();
        return mail;
    }

    private void settle(IncomingMail mail, Verdict verdict, RecordsRequest of, String why, Actor actor) {
        mail.settle(verdict, of, why, actor, clock.instant());
        cases.prove(mail, actor);
        counts.remove(CurrentCity.slug());
    }

    private ReadMail read(IncomingMail mail) {
        return MailReader.read(shelf.bytes(mail));
    }
}
