package org.daylight.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLog;

/**
 * What every change of a city's configuration shares: it begins at the version its page was read at, says where the new value was seen,
 * and ends as a link in the city's chain with the old and the new value. Who changed it is told by the caller, as the chain names people.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Changes {

    private static final int LONGEST_SOURCE = 2000;

    @PersistenceContext
    EntityManager em;
    @Inject
    AuditLog audit;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** Refuses when the configuration has changed since; from here on this change is alone. */
    void begin(int seenVersion) {
        cities.touch(seenVersion);
    }

    /** Where and when something was seen; faults are collected, and null is returned, when the source is missing or the day lies ahead. */
    Seen seen(Wording words, String source, LocalDate verifiedOn) {
        String where = words.line("source", source, LONGEST_SOURCE);
        if (words.chosen("verifiedOn", verifiedOn) != null && verifiedOn.isAfter(today())) {
            words.refuse("verifiedOn", "input.future");
        }
        return where == null || verifiedOn == null ? null : new Seen(where, verifiedOn);
    }

    /** Writes the link; values that are null are left out. */
    void log(String who, String act, String subject, Map<String, String> facts) {
        em.flush();
        audit.append(CurrentCity.slug(), Act.of(clock.instant(), who, act, subject, facts));
    }

    /** An old and a new value; a null value, not specified, is left out. */
    static Map<String, String> change(String from, String to, Seen seen) {
        Map<String, String> facts = new TreeMap<>();
        put(facts, "from", from);
        put(facts, "to", to);
        put(facts, "source", seen.source());
        return facts;
    }

    static void put(Map<String, String> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), cities.current().zone());
    }
}
