package org.daylight.request.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daylight.account.Actor;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.Channel;
import org.daylight.request.Chronicle;
import org.daylight.request.Filing;
import org.daylight.request.NotFound;
import org.daylight.request.Particulars;
import org.daylight.request.Receipt;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;

/** Which cases of the current city belong together. Each method is one act in one transaction, told on both cases. */
@ApplicationScoped
@Transactional
public class CaseLinks {

    private static final int MOST_ORIGINS = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Chronicle chronicle;
    @Inject
    Clock clock;

    /** The links of a case, oldest first, with both ends. */
    public List<CaseLink> of(RecordsRequest request) {
        return em.createQuery("""
                select l from CaseLink l join fetch l.first join fetch l.second
                where l.first = :request or l.second = :request order by l.id""", CaseLink.class)
                .setParameter("request", request).getResultList();
    }

    /**
     * The numbers of the cases from which the matter of that case came (R3.4), nearest first: whoever holds the receipt of one of them added it,
     * and follows it with that receipt.
     */
    public List<String> origins(String number) {
        List<String> origins = new ArrayList<>();
        for (String at = number; at != null && origins.size() < MOST_ORIGINS;) {
            at = em.createQuery("select l.first.number from CaseLink l where l.second.number = :number and l.kind = :added", String.class)
                    .setParameter("number", at).setParameter("added", CaseLink.Kind.ADDED_MATTER).getResultStream().findFirst().orElse(null);
            if (at != null) {
                origins.add(at);
            }
        }
        return origins;
    }

    /**
     * The requester added matter, or replaced some: it becomes a case of its own whose day 0 is the day of the change; the first case and
     * its clock go on for the rest (R3.4, example 3c). The requester, the language and the way of delivery are the first one's.
     *
     * @param key        files once, however often it is sent
     * @param words      the added matter, in the requester's words
     * @param channel    the door through which the change came
     * @param receivedAt when it reached the city; refused before the first case did
     */
    public Receipt addMatter(String number, int version, String key, String words, Channel channel, Instant receivedAt, Actor actor) {
        RecordsRequest first = requests.at(number, version);
        CaseLink.mustFollow(first, receivedAt);
        Receipt receipt = requests.file(new Filing(key, first.asked().kind(), null, words, null, null, first.department(), null, null, null, null,
                first.asked().format(), first.asked().delivery(), null, null, first.requester(), channel, receivedAt, first.language()), actor);
        RecordsRequest added = requests.get(receipt.number().text());
        em.persist(new CaseLink(first, added, CaseLink.Kind.ADDED_MATTER, actor, clock.instant()));
        Particulars seen = Particulars.NONE.seenBy(Audience.REQUESTER);
        chronicle.write(first.take(Step.ADD_MATTER, actor, clock.instant(), seen.with("other", added.number()).with("due", added.dueOn())), actor);
        chronicle.write(added.take(Step.LINK, actor, clock.instant(), seen.with("other", first.number()).with("link", CaseLink.Kind.ADDED_MATTER)), actor);
        return receipt;
    }

    /** Links two cases that ask for nearly the same records. Refuses, at {@code other}, a number that is none, its own, and one linked already. */
    public void link(String number, int version, String otherNumber, Actor actor) {
        RecordsRequest first = requests.at(number, version);
        RecordsRequest second = find(otherNumber);
        if (second.id().equals(first.id()) || of(first).stream().anyMatch(link -> link.other(first).id().equals(second.id()))) {
            throw Refused.on("other", "refused.link.again");
        }
        em.persist(new CaseLink(first, second, CaseLink.Kind.SAME_RECORDS, actor, clock.instant()));
        chronicle.write(first.take(Step.LINK, actor, clock.instant(), told(second)), actor);
        chronicle.write(second.take(Step.LINK, actor, clock.instant(), told(first)), actor);
    }

    private RecordsRequest find(String number) {
        try {
            return requests.get(number == null ? "" : number.strip().toUpperCase(Locale.ROOT));
        } catch (NotFound none) {
            throw Refused.on("other", "refused.link.none");
        }
    }

    // seen by staff alone: the other case may be somebody else's
    private static Particulars told(RecordsRequest other) {
        return Particulars.fact("other", other.number()).with("link", CaseLink.Kind.SAME_RECORDS);
    }
}
