package org.daylight.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.law.Refused;

/**
 * The days on which the current city's offices are closed. A change counts for dates computed from then on; it moves no date that a
 * requester has been told.
 */
@ApplicationScoped
@Transactional
public class Closures {

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;

    /** Adds a day. Refuses a second row for the same office and day, and years before 2000 and after 2099. */
    public void add(int version, LocalDate date, boolean wholeDay, Closure.Office office, String reason, String source, LocalDate verifiedOn,
            String who) {
        Wording words = new Wording();
        if (words.chosen("date", date) != null && (date.getYear() < 2000 || date.getYear() > 2099)) {
            words.refuse("date", "input.date");
        }
        words.chosen("office", office);
        String why = words.line("reason", reason, 200);
        Seen seen = changes.seen(words, source, verifiedOn);
        words.check();
        changes.begin(version);
        if (of(date.getYear()).stream().anyMatch(c -> c.date().equals(date) && c.office() == office)) {
            throw Refused.on("date", "input.closure.taken");
        }
        Closure closure = new Closure(date, wholeDay, office, why, seen);
        em.persist(closure);
        changes.log(who, "CLOSURE_ADDED", date.toString(), facts(closure));
    }

    /** Takes a day back. */
    public void remove(Long id, int version, String who) {
        changes.begin(version);
        Closure closure = em.createQuery("select c from Closure c where c.id = :id", Closure.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> Refused.because("refused.stale"));
        em.remove(closure);
        changes.log(who, "CLOSURE_REMOVED", closure.date().toString(), facts(closure));
    }

    /** Confirms every day of a year that was only assumed: somebody has looked it up. Says how many. */
    public int confirm(int year, int version, String source, LocalDate verifiedOn, String who) {
        Wording words = new Wording();
        Seen seen = changes.seen(words, source, verifiedOn);
        words.check();
        changes.begin(version);
        List<Closure> assumed = of(year).stream().filter(c -> c.seen().assumed()).toList();
        assumed.forEach(c -> c.confirm(seen));
        changes.log(who, "CLOSURES_CONFIRMED", String.valueOf(year), Map.of("count", String.valueOf(assumed.size()), "source", seen.source()));
        return assumed.size();
    }

    private List<Closure> of(int year) {
        return em.createQuery("select c from Closure c where c.date between :first and :last order by c.date", Closure.class)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList();
    }

    private static Map<String, String> facts(Closure closure) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("office", closure.office().name());
        facts.put("wholeDay", String.valueOf(closure.wholeDay()));
        facts.put("reason", closure.reason());
        facts.put("source", closure.seen().source());
        return facts;
    }
}
