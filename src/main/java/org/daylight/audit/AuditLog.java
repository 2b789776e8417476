package org.daylight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The city's log: add a link, read links, verify the whole. The current city is the tenant of the session. */
@ApplicationScoped
public class AuditLog {

    private static final int PAGE = 1000;

    @PersistenceContext
    EntityManager em;

    /** Adds one link in the caller's transaction; refuses to run without one. Waits for whoever is adding to the same chain. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AuditLink append(String city, Act act) {
        AuditLink link = em.find(AuditHead.class, city, LockModeType.PESSIMISTIC_WRITE).add(act);
        em.persist(link);
        return link;
    }

    /** Starts a city's chain; called once when the city is created. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(String city) {
        em.persist(new AuditHead(city));
    }

    /** The chain's last number and hash. */
    @Transactional
    public AuditHead head(String city) {
        return em.find(AuditHead.class, city);
    }

    /** Links of the current city after a number, oldest first, at most {@code most}. */
    @Transactional
    public List<AuditLink> after(long number, int most) {
        return em.createQuery("select l from AuditLink l where l.number > :number order by l.number", AuditLink.class)
                .setParameter("number", number).setMaxResults(most).getResultList();
    }

    /** Links of the current city before a number, newest first, at most {@code most}. */
    @Transactional
    public List<AuditLink> before(long number, int most) {
        return em.createQuery("select l from AuditLink l where l.number < :number order by l.number desc", AuditLink.class)
                .setParameter("number", number).setMaxResults(most).getResultList();
    }

    /** The links about one subject of the current city, oldest first, at most {@code most}. */
    @Transactional
    public List<AuditLink> about(String subject, int most) {
        return em.createQuery("select l from AuditLink l where l.subject = :subject order by l.number", AuditLink.class)
                .setParameter("subject", subject).setMaxResults(most).getResultList();
    }

    /** The links of one kind of act on one subject of the current city, oldest first. */
    @Transactional
    public List<AuditLink> of(String subject, String act) {
        return em.createQuery("select l from AuditLink l where l.subject = :subject and l.act = :act order by l.number", AuditLink.class)
                .setParameter("subject", subject).setParameter("act", act).getResultList();
    }

    /** Walks the current city's chain from its origin to its head. */
    @Transactional
    public Verdict verify(String city) {
        ChainVerifier verifier = new ChainVerifier(city);
        List<AuditLink> page = after(0, PAGE);
        while (!page.isEmpty() && verifier.accepts(page)) {
            em.clear();
            page = after(verifier.number(), PAGE);
        }
        return verifier.verdict(em.find(AuditHead.class, city));
    }
}
