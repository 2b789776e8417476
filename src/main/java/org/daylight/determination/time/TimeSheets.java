package org.daylight.determination.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daylight.city.Cities;
import org.daylight.determination.Determination;
import org.daylight.determination.Part;
import org.daylight.determination.Tellings;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Task;
import org.daylight.request.TimelineEntry;

/** Writes the time sheet of every answer, in the transaction in which its letter goes out; and of those from before there were sheets. */
@ApplicationScoped
@Transactional
public class TimeSheets {

    private static final int BATCH = 200;
    private static final Set<Happening> MARKS = EnumSet.of(Happening.ACKNOWLEDGED, Happening.REOPENED, Happening.APPEAL_REVERSED, Happening.RETURNED, Happening.PART_RETURNED);
    private static final Set<Happening> OPENED_AGAIN = EnumSet.of(Happening.REOPENED, Happening.APPEAL_REVERSED);
    private static final Set<Happening> GIVEN_BACK = EnumSet.of(Happening.RETURNED, Happening.PART_RETURNED);

    @PersistenceContext
    EntityManager em;
    @Inject
    Cities cities;

    void measure(@Observes Tellings.Told told) {
        write(told.determination());
    }

    /** Measures the oldest answers that no sheet measures yet, some hundreds a turn; says how many it found. One whose letter lies is none yet. */
    public int catchUp() {
        List<Determination> unmeasured = em.createQuery("""
                select d from Determination d
                where d.state = :sent and d.telling.at is not null and not exists (select s.id from TimeSheet s where s.determination = d) order by d.id""", Determination.class)
                .setParameter("sent", Determination.State.SENT).setMaxResults(BATCH).getResultList();
        unmeasured.forEach(this::write);
        return unmeasured.size();
    }

    private void write(Determination answer) {
        em.persist(new TimeSheet(answer, LocalDate.ofInstant(answer.toldAt(), cities.current().zone()), new Minutes(course(answer))));
    }

    private Course course(Determination answer) {
        List<TimelineEntry> marks = em.createQuery("select e from TimelineEntry e where e.request = :request and e.happening in :marks order by e.at, e.id", TimelineEntry.class)
                .setParameter("request", answer.request()).setParameter("marks", MARKS).getResultList();
        Instant begun = marks.stream().filter(e -> OPENED_AGAIN.contains(e.happening()) && e.at().isBefore(answer.writtenAt())).map(TimelineEntry::at)
                .max(Instant::compareTo).orElse(answer.request().receivedAt());
        Instant acknowledged = marks.stream().filter(e -> e.happening() == Happening.ACKNOWLEDGED && !e.at().isBefore(begun)).map(TimelineEntry::at)
                .findFirst().orElse(null);
        return new Course(begun, acknowledged, answer.writtenAt(), answer.signedAt(), answer.toldAt(), waits(answer, marks));
    }

    private List<Stretch> waits(Determination answer, List<TimelineEntry> marks) {
        List<Stretch> waits = new ArrayList<>();
        asked(answer.request(), answer.part()).forEach(task -> waits.add(new Stretch(
                task.kind() == Task.Kind.SEARCH ? Party.DEPARTMENT : Party.ATTORNEY, task.givenAt(), task.answeredAt())));
        em.createQuery("select c.askedAt, c.answeredAt from Clarification c where c.request = :request", Object[].class)
                .setParameter("request", answer.request()).getResultList()
                .forEach(row -> waits.add(new Stretch(Party.REQUESTER, (Instant) row[0], (Instant) row[1])));
        if (answer.signedAt() != null) {
            waits.add(new Stretch(Party.REVIEWER, answer.writtenAt(), answer.sentAt()));
        }
        returned(answer).forEach(written -> marks.stream().filter(e -> GIVEN_BACK.contains(e.happening()) && !e.at().isBefore(written)).findFirst()
                .ifPresent(back -> waits.add(new Stretch(Party.REVIEWER, written, back.at()))));
        return waits;
    }

    /** What was asked of departments and of the attorney; for a part that one department has, what was asked of that one. */
    private List<Task> asked(RecordsRequest request, Part part) {
        String only = part == null ? null : part.department();
        return em.createQuery("select t from Task t where t.request = :request and t.kind in :kinds order by t.id", Task.class)
                .setParameter("request", request).setParameter("kinds", EnumSet.of(Task.Kind.SEARCH, Task.Kind.CONSULTATION)).getResultStream()
                .filter(task -> only == null || task.kind() == Task.Kind.CONSULTATION || only.equals(task.department())).toList();
    }

    private List<Instant> returned(Determination answer) {
        Long part = answer.part() == null ? null : answer.part().id();
        return em.createQuery("select d.writtenAt, p.id from Determination d left join d.part p where d.request = :request and d.state = :returned order by d.id", Object[].class)
                .setParameter("request", answer.request()).setParameter("returned", Determination.State.RETURNED).getResultStream()
                .filter(row -> Objects.equals(row[1], part)).map(row -> (Instant) row[0]).toList();
    }
}
