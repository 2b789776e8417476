package org.daylight.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.daylight.city.Wording;
import org.daylight.law.Refused;

/** How each person likes to look at the queue: named views, and the arrangement last used. One's own only. */
@ApplicationScoped
@Transactional
public class SavedViews {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    /** The person's views, by name. */
    public List<SavedView> of(Actor actor) {
        return em.createQuery("select v from SavedView v where v.personId = :person order by v.name, v.id", SavedView.class)
                .setParameter("person", actor.personId()).getResultList();
    }

    /** Keeps a view under a name. Refuses a filter that is no plain query, and a twenty-first view. */
    public void save(String name, String filter, Actor actor) {
        Wording words = new Wording();
        String called = words.line("name", name, 80);
        if (filter == null || !filter.matches("[A-Za-z0-9=&%+._*-]{1,500}")) {
            words.refuse("name", "refused.view.filter");
        }
        words.check();
        if (of(actor).size() >= MOST) {
            throw Refused.because("refused.view.many", MOST);
        }
        em.persist(new SavedView(actor.personId(), called, filter));
    }

    /** Forgets a view; does nothing when it is gone or somebody else's. */
    public void forget(Long id, Actor actor) {
        of(actor).stream().filter(view -> view.id().equals(id)).forEach(em::remove);
    }

    /** Remembers how the person arranged the queue, such as {@code size=50&density=close}. */
    public void arrange(String arrangement, Actor actor) {
        em.find(Person.class, actor.personId()).arrangeQueue(arrangement);
    }
}
