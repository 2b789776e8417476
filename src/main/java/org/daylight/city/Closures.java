package org.daylight.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.law.Refused;

/**
 * The days on which the current city's offices are closed, as rows. Whoever changes them here changes dates computed from then on; the
 * open cases are moved by {@code request.Recount}, the only one to call {@link #change}.
 */
@ApplicationScoped
@Transactional
public class Closures {

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;

    /**
     * Takes rows away, adds days, keeps the plan they were made from, and writes one link. Refuses a second row for the same office and
     * day, years before 2000 and after 2099, a day without a reason, rows that are gone, and a change of nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(int version, ClosureChange change, String source, LocalDate verifiedOn, String who) {
        Wording words = new Wording();
        List<ClosureChange.Day> days = change.added().stream().map(day -> clean(day, words)).toList();
        Seen seen = changes.seen(words, source, verifiedOn);
        words.check();
        if (change.removed().isEmpty() && days.isEmpty()) {
            throw Refused.because("input.closure.nothing");
        }
        changes.begin(version);
        List<Closure> gone = take(change.removed());
        List<Closure> made = store(days, seen);
        if (change.plan() != null) {
            keep(change.plan(), seen);
        }
        changes.log(who, name(gone, made), subject(gone, made), facts(gone, made, seen));
    }

    /** Confirms every day of a year that was only assumed: somebody has looked it up. Says how many. Moves no date. */
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

    /** How the city keeps its holidays, by code; empty before the first plan was signed. R1.9 */
    public Map<String, Observance> observances() {
        return em.createQuery("select o from Observance o", Observance.class).getResultStream()
                .collect(Collectors.toMap(Observance::holiday, o -> o));
    }

    private static ClosureChange.Day clean(ClosureChange.Day day, Wording words) {
        if (words.chosen("date", day.date()) != null && (day.date().getYear() < 2000 || day.date().getYear() > 2099)) {
            words.refuse("date", "input.date");
        }
        words.chosen("office", day.office());
        return new ClosureChange.Day(day.date(), day.wholeDay(), day.office(), words.line("reason", day.reason(), 200));
    }

    private List<Closure> take(List<Long> ids) {
        List<Closure> gone = ids.isEmpty() ? List.of()
                : em.createQuery("select c from Closure c where c.id in :ids order by c.date", Closure.class).setParameter("ids", ids).getResultList();
        if (gone.size() != ids.size()) {
            throw Refused.because("refused.stale");
        }
        gone.forEach(em::remove);
        em.flush(); // before a corrected row comes back under the same day
        return List.copyOf(gone);
    }

    private List<Closure> store(List<ClosureChange.Day> days, Seen seen) {
        Set<String> taken = new HashSet<>();
        days.stream().map(day -> day.date().getYear()).distinct().forEach(year -> of(year).forEach(c -> taken.add(c.date() + " " + c.office())));
        List<Closure> made = new ArrayList<>();
        for (ClosureChange.Day day : days) {
            if (!taken.add(day.date() + " " + day.office())) {
                throw Refused.on("date", "input.closure.taken");
            }
            made.add(new Closure(day.date(), day.wholeDay(), day.office(), day.reason(), seen));
        }
        made.forEach(em::persist);
        return made;
    }

    private void keep(YearPlan plan, Seen seen) {
        Map<String, Observance> kept = observances();
        Map<String, Observance.Way> ways = new TreeMap<>(plan.ways());
        ways.put(Observance.ALTERNATE_FRIDAYS, plan.closedFriday() == null ? Observance.Way.OPEN : Observance.Way.DAY_ONLY);
        ways.forEach((holiday, way) -> {
            Observance row = kept.getOrDefault(holiday, new Observance(holiday));
            row.keep(way, holiday.equals(Observance.ALTERNATE_FRIDAYS) ? plan.closedFriday() : null, seen);
            em.persist(row);
        });
    }

    private List<Closure> of(int year) {
        return em.createQuery("select c from Closure c where c.date between :first and :last order by c.date", Closure.class)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList();
    }

    private static String name(List<Closure> gone, List<Closure> made) {
        if (gone.size() + made.size() == 1) {
            return made.isEmpty() ? "CLOSURE_REMOVED" : "CLOSURE_ADDED";
        }
        return gone.size() == 1 && made.size() == 1 ? "CLOSURE_CORRECTED" : "CLOSURES_PLANNED";
    }

    private static String subject(List<Closure> gone, List<Closure> made) {
        return (gone.isEmpty() ? made : gone).get(0).date().toString();
    }

    private static Map<String, String> facts(List<Closure> gone, List<Closure> made, Seen seen) {
        Map<String, String> facts = new TreeMap<>();
        Changes.put(facts, "removed", said(gone));
        Changes.put(facts, "added", said(made));
        facts.put("source", seen.source());
        return facts;
    }

    private static String said(List<Closure> closures) {
        List<String> rows = new ArrayList<>();
        closures.forEach(c -> rows.add(c.date() + " " + c.office() + (c.wholeDay() ? "" : " part of the day") + " " + c.reason()));
        return rows.isEmpty() ? null : String.join("; ", rows);
    }
}
