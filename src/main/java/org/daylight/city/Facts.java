package org.daylight.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;

/** The facts and settings of the current city: each is stated with its source and the day it was checked. */
@ApplicationScoped
@Transactional
public class Facts {

    private static final int LONGEST = 2000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;
    @Inject
    Cities cities;

    /**
     * States a fact anew; an empty value is "not specified". Refuses an empty setting, a value the fact cannot have, and opening hours
     * that end before they begin.
     *
     * @param version the city's version on the page
     * @param who     how the chain names whoever states it
     */
    public void state(Fact fact, int version, String value, String source, LocalDate verifiedOn, String who) {
        Wording words = new Wording();
        String now = fact.isSetting() ? words.line("value", value, LONGEST) : words.optionalText("value", value, LONGEST);
        Seen seen = changes.seen(words, source, verifiedOn);
        words.check();
        if (!fact.accepts(now) || turnsHours(fact, now)) {
            words.refuse("value", fact == Fact.OPENING || fact == Fact.CLOSING ? "input.hours" : "input.value");
        }
        words.check();
        changes.begin(version);
        CityFact row = em.createQuery("select f from CityFact f where f.fact = :fact", CityFact.class).setParameter("fact", fact).getSingleResult();
        String before = row.value();
        row.state(now, seen);
        changes.log(who, "FACT_STATED", fact.name(), Changes.change(before, now, seen));
    }

    private boolean turnsHours(Fact fact, String value) {
        if (fact != Fact.OPENING && fact != Fact.CLOSING) {
            return false;
        }
        LocalTime opening = LocalTime.parse(fact == Fact.OPENING ? value : cities.current().known(Fact.OPENING).orElseThrow());
        LocalTime closing = LocalTime.parse(fact == Fact.CLOSING ? value : cities.current().known(Fact.CLOSING).orElseThrow());
        return !opening.isBefore(closing);
    }
}
