package org.daylight.request.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.city.Cities;
import org.daylight.law.ClockEvent;
import org.daylight.law.Deadline;
import org.daylight.law.RuleVersion;
import org.daylight.law.StatutoryClock;
import org.daylight.request.Extension;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Recount;
import org.daylight.request.Requests;

/**
 * Which letter is the notice of which extension, and when it went out: whoever writes and sends letters says so here. An extension counts
 * from its notice's going out by the first date; until then, and after it, that date stands. R2.2
 */
@ApplicationScoped
@Transactional
public class SentNotices {

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Recount.OpenParts parts;
    @Inject
    Cities cities;

    /** The notice of the case's extension is written, and went out at that moment (null: it lies, and the date is what it was). */
    public void in(RecordsRequest request, Long letter, Instant at) {
        Extension extension = requests.extension(request).orElseThrow();
        extension.tellIn(letter, at == null ? Extension.State.LIES : Extension.State.IN_FORCE);
        if (at == null) {
            count(extension, null);
        }
    }

    /** A letter went out; of one that is no notice of an extension, or went before, nothing is done. */
    public void went(Long letter, Instant at) {
        em.createQuery("select e from Extension e join fetch e.request where e.letterId = :letter and e.state = :lies", Extension.class)
                .setParameter("letter", letter).setParameter("lies", Extension.State.LIES).getResultList().forEach(e -> went(e, at));
    }

    private void went(Extension extension, Instant at) {
        RecordsRequest request = extension.request();
        boolean inTime = !cities.current().calendar().dateOf(at).isAfter(lastDay(request));
        extension.tellIn(extension.letterId(), inTime ? Extension.State.IN_FORCE : Extension.State.LATE);
        if (inTime && request.status().undetermined() && !request.clockTrace().reopened()) {
            em.refresh(request, LockModeType.PESSIMISTIC_WRITE); // a mail goes while somebody works on the case: theirs is the page that is old
            count(extension, extension.expectedOn());
        }
    }

    /** The last day on which the notice of an extension of that case may go out. */
    public LocalDate lastDay(RecordsRequest request) {
        return law().extensionNoticeLastDay(request.receivedAt()).dueOn();
    }

    /** Until that day (null: the first one) it is due, or its part; the case with what is due first in it (R2.8). */
    private void count(Extension extension, LocalDate promised) {
        RecordsRequest request = extension.request();
        RuleVersion version = law().law().version(request.ruleVersion()).orElseThrow();
        Deadline first = law().when(ClockEvent.DETERMINATION_DUE, request.receivedAt(), version);
        if (extension.part() == null) {
            Deadline own = promised == null ? first : law().extendedTo(promised, request.receivedAt(), version);
            extension.count(own, promised == null ? own.dueOn() : promised);
            return;
        }
        List<? extends Recount.OpenPart> open = parts.running().stream().filter(part -> part.request().id().equals(request.id())).toList();
        extension.count(first, first.dueOn());
        open.stream().filter(part -> extension.part() == part.place()).forEach(part -> part.moveTo(promised));
        extension.count(first, open.stream().map(Recount.OpenPart::dueOn).min(LocalDate::compareTo).orElse(first.dueOn()));
    }

    private StatutoryClock law() {
        return Requests.clockOf(cities.current());
    }
}
