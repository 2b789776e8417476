package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.request.Status;

/** The current city's requests as the public may see them: one query a page, by key, along the index (city, filed_on, id). */
@ApplicationScoped
@Transactional
public class PublicLog {

    /** Rows on a page. */
    public static final int PAGE = 25;

    private static final String ALL = """
            select new org.daylight.docket.LogRow(r.id, r.number, r.filedOn, r.asked.subject, r.status, r.outcome, r.pagePublished)
            from RecordsRequest r where r.filedOn >= :from and r.filedOn <= :on and (r.filedOn < :on or r.id < :id)
            order by r.filedOn desc, r.id desc""";
    private static final String BY_STATUS = """
            select new org.daylight.docket.LogRow(r.id, r.number, r.filedOn, r.asked.subject, r.status, r.outcome, r.pagePublished)
            from RecordsRequest r where r.filedOn >= :from and r.filedOn <= :on and (r.filedOn < :on or r.id < :id) and r.status in :statuses
            order by r.filedOn desc, r.id desc""";

    @PersistenceContext
    EntityManager em;

    /**
     * The next rows after a place, newest first; one more than a page when there are more.
     *
     * @param year   the year of filing, or null for all
     * @param status as people outside see it, or null for all
     */
    public List<LogRow> after(LogCursor place, Integer year, Status status) {
        LogCursor start = year != null && place.on().getYear() > year ? new LogCursor(LocalDate.of(year, 12, 31), Long.MAX_VALUE) : place;
        TypedQuery<LogRow> query = (status == null ? em.createQuery(ALL, LogRow.class) : em.createQuery(BY_STATUS, LogRow.class))
                .setParameter("from", year == null ? LocalDate.of(1, 1, 1) : LocalDate.of(year, 1, 1))
                .setParameter("on", start.on()).setParameter("id", start.id());
        if (status != null) {
            query.setParameter("statuses", inside(status));
        }
        return query.setMaxResults(PAGE + 1).getResultList();
    }

    private static Set<Status> inside(Status outside) {
        return Arrays.stream(Status.values()).filter(s -> s.outside() == outside).collect(Collectors.toSet());
    }
}
