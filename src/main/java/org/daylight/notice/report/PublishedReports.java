package org.daylight.notice.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLog;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.law.Refused;
import org.daylight.request.NotFound;
import org.daylight.request.Stale;

/** The yearly reports of the current city: published, published anew, withdrawn. */
@ApplicationScoped
@Transactional
public class PublishedReports {

    @PersistenceContext
    EntityManager em;
    @Inject
    AuditLog audit;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** Every publication of a year, newest first, withdrawn ones too. */
    public List<PublishedReport> of(int year) {
        return em.createQuery("select p from PublishedReport p where p.year = :year order by p.revision desc", PublishedReport.class)
                .setParameter("year", year).getResultList();
    }

    /** What the public sees for a year: its newest revision, unless that is withdrawn. */
    public Optional<PublishedReport> standing(int year) {
        return of(year).stream().findFirst().filter(report -> !report.withdrawn());
    }

    /** What the public sees of all years, the newest year first. */
    public List<PublishedReport> standing() {
        return em.createQuery("""
                select p from PublishedReport p where p.withdrawnAt is null
                and p.revision = (select max(o.revision) from PublishedReport o where o.year = p.year) order by p.year desc""", PublishedReport.class).getResultList();
    }

    /**
     * Publishes the figures of a year, or of as much of it as they count; the next revision of what stands. Refuses a year that has not begun,
     * days beyond today, and a page that was read before another revision.
     *
     * @param seen    the newest revision on the page; 0 for none
     * @param figures JSON of names and numbers
     */
    public PublishedReport publish(int seen, LocalDate first, LocalDate last, String figures, Actor actor) {
        actor.must(Permission.SIGN_OFF);
        if (last.isAfter(LocalDate.ofInstant(clock.instant(), cities.current().zone()))) {
            throw Refused.because("refused.report.ahead");
        }
        cities.touch(); // one at a time
        if (newest(first.getYear()) != seen) {
            throw new Stale();
        }
        PublishedReport report = new PublishedReport(seen + 1, first, last, figures, actor, clock.instant());
        em.persist(report);
        em.flush();
        log("REPORT_PUBLISHED", report, new TreeMap<>(Map.of("last", last.toString(), "sha256", report.sha256())), actor);
        return report;
    }

    /** Takes the newest revision of a year from the public. Refuses a page that was read before another one. */
    public void withdraw(int year, int seen, Actor actor) {
        actor.must(Permission.SIGN_OFF);
        cities.touch();
        PublishedReport report = of(year).stream().findFirst().orElseThrow(NotFound::new);
        if (report.revision() != seen) {
            throw new Stale();
        }
        report.withdraw(actor, clock.instant());
        log("REPORT_WITHDRAWN", report, new TreeMap<>(), actor);
    }

    private int newest(int year) {
        return of(year).stream().mapToInt(PublishedReport::revision).findFirst().orElse(0);
    }

    private void log(String act, PublishedReport report, Map<String, String> told, Actor actor) {
        told.put("year", Integer.toString(report.year()));
        told.put("revision", Integer.toString(report.revision()));
        audit.append(CurrentCity.slug(), Act.of(clock.instant(), actor.inLog(), act, "report " + report.year(), told));
    }
}
