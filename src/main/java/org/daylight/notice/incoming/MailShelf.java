package org.daylight.notice.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Where the mails of the current city lie, in short transactions of their own; of no city, those that are meant for none. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailShelf {

    private static final int MOST_AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** Keeps a mail with its bytes; false when the same one is here already. Fails when another node keeps it at this moment. */
    boolean keep(Arrival mail, String recipient) {
        if (has(mail, recipient)) {
            return false;
        }
        IncomingMail row = new IncomingMail(mail, recipient, clock.instant());
        em.persist(row);
        em.flush();
        for (int from = 0, place = 0; from < mail.bytes().length; from += MailSource.MOST, place++) {
            em.persist(new MailSource(row.id(), place, Arrays.copyOfRange(mail.bytes(), from, Math.min(from + MailSource.MOST, mail.bytes().length))));
        }
        return true;
    }

    /** Whether the same mail is here. */
    boolean has(Arrival mail, String recipient) {
        return em.createQuery("select count(m) from IncomingMail m where m.key = :key", Long.class)
                .setParameter("key", mail.key(recipient)).getSingleResult() > 0;
    }

    /** The ids of the mails nobody has looked at, oldest first. */
    List<Long> unsorted() {
        return em.createQuery("select m.id from IncomingMail m where m.state = :state order by m.id", Long.class)
                .setParameter("state", IncomingMail.State.NEW).setMaxResults(MOST_AT_ONCE).getResultList();
    }

    /** The bytes of a mail, for whoever has its row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] bytes(IncomingMail mail) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        em.createQuery("select s.bytes from MailSource s where s.mailId = :id order by s.place", byte[].class)
                .setParameter("id", mail.id()).getResultList().forEach(all::writeBytes);
        return all.toByteArray();
    }
}
