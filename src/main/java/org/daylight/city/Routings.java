package org.daylight.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Which department of the current city owns which subject. */
@ApplicationScoped
@Transactional
public class Routings {

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;
    @Inject
    Cities cities;

    /** Gives a subject to an open department. Cases already filed stay where they are. */
    public void send(Subject subject, int version, String department, String source, LocalDate verifiedOn, String who) {
        Wording words = new Wording();
        if (cities.current().department(department).filter(Department::active).isEmpty()) {
            words.refuse("department", "input.choose");
        }
        Seen seen = changes.seen(words, source, verifiedOn);
        words.check();
        changes.begin(version);
        Optional<Routing> row = em.createQuery("select r from Routing r where r.subject = :subject", Routing.class)
                .setParameter("subject", subject).getResultStream().findFirst();
        String before = row.map(Routing::department).orElse(null);
        row.ifPresentOrElse(r -> r.sendTo(department, seen), () -> em.persist(new Routing(subject, department, seen)));
        changes.log(who, "ROUTING_CHANGED", subject.name(), Changes.change(before, department, seen));
    }
}
