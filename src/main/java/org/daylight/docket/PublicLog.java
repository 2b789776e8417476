package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final String AMONG = """
            select new org.daylight.docket.LogRow(r.id, r.number, r.filedOn, r.asked.subject, r.status, r.outcome, r.pagePublished)
            from RecordsRequest r where r.id in :ids order by r.filedOn desc, r.id desc""";
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final int BATCH = 200;
    private static final int MOST_BATCHES = 10;

    @PersistenceContext
    EntityManager em;
    @Inject
    Search search;

    /**
     * The next rows after a place, newest first; one more than a page when there are more.
     *
     * @param year   the year of filing, or null for all
     * @param status as people outside see it, or null for all
     * @param words  words that must all be in what is published, or null; see {@link PublicWords}
     */
    public List<LogRow> after(LogCursor place, Integer year, Status status, String words) {
        LogCursor start = year != null && place.on().getYear() > year ? new LogCursor(LocalDate.of(year, 12, 31), Long.MAX_VALUE) : place;
        return words == null ? byKey(start, year, status) : byWords(start, year == null ? EVER : LocalDate.of(year, 1, 1), status, words);
    }

    private List<LogRow> byKey(LogCursor start, Integer year, Status status) {
        TypedQuery<LogRow> query = (status == null ? em.createQuery(ALL, LogRow.class) : em.createQuery(BY_STATUS, LogRow.class))
                .setParameter("from", year == null ? EVER : LocalDate.of(year, 1, 1))
                .setParameter("on", start.on()).setParameter("id", start.id());
        if (status != null) {
            query.setParameter("statuses", inside(status));
        }
        return query.setMaxResults(PAGE + 1).getResultList();
    }

    // the index knows no status, which moves with every act: rows of another status are passed over, at most a few thousand of them
    private List<LogRow> byWords(LogCursor start, LocalDate from, Status status, String words) {
        List<LogRow> rows = new ArrayList<>();
        LogCursor place = start;
        int size = status == null ? PAGE + 1 : BATCH;
        for (int batch = 0; batch < MOST_BATCHES && place != null && rows.size() <= PAGE; batch++) {
            List<Long> ids = search.published(words, from, place, size);
            List<LogRow> found = ids.isEmpty() ? List.of() : em.createQuery(AMONG, LogRow.class).setParameter("ids", ids).getResultList();
            found.stream().filter(row -> status == null || row.shownStatus() == status).forEach(rows::add);
            place = ids.size() < size || found.isEmpty() ? null : found.get(found.size() - 1).cursor();
        }
        return rows.subList(0, Math.min(rows.size(), PAGE + 1));
    }

    private static Set<Status> inside(Status outside) {
        return Arrays.stream(Status.values()).filter(s -> s.outside() == outside).collect(Collectors.toSet());
    }
}
