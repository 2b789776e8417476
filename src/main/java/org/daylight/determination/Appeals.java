package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.city.AppealRoute;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.Wording;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refused;
import org.daylight.request.Chronicle;
import org.daylight.request.NotFound;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Stale;
import org.daylight.request.Step;
import org.daylight.request.TimelineEntry;

/** The appeals of the current city. Each method is one act in one transaction, told to the chronicle. */
@ApplicationScoped
@Transactional
public class Appeals {

    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_QUEUE = 500;
    private static final int MOST_DECIDED = 50;

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Determinations determinations;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /**
     * Files an appeal against the denial that was sent, by the city's next route. Refused with the way to court where the city has no
     * route, or none further; refused while another appeal of the same denial is open. A late one is taken, and marked (example 6c).
     */
    public Appeal file(String number, int version, String grounds, Actor actor) {
        return file(number, version, null, grounds, actor);
    }

    /** The same against the denial of one part; null: the first that can be reviewed. */
    public Appeal file(String number, int version, Integer part, String grounds, Actor actor) {
        String words = words("grounds", grounds);
        RecordsRequest request = requests.at(number, version);
        List<Appeal> before = of(request);
        Determination denial = denial(request, part, before);
        AppealRoute route = AppealLaw.routeFor(denial, before, cities.current());
        Instant now = now();
        OfficeCalendar calendar = cities.current().calendar();
        AppealDates dates = AppealDates.of(route, calendar, calendar.dateOf(denial.sentAt()), calendar.dateOf(now));
        TimelineEntry entry = request.take(Step.APPEAL, actor, now, Particulars.fact("route", dates.route()).with("late", dates.late())
                .with("decideBy", dates.decideBy()).with("part", denial.part() == null ? null : denial.part().place()).saying(words));
        Appeal appeal = new Appeal(denial, dates, words, actor, now);
        em.persist(appeal);
        chronicle.write(entry, actor);
        return appeal;
    }

    /**
     * Decides an open appeal, always with reasons; of a late one they must say why it is accepted, or that it is referred to court.
     * A reversal reopens the request with its own date. Never by a person who had a part in the denial (R6.5).
     */
    public Appeal decide(Long id, int version, Appeal.Decision decision, String reasons, Actor actor) {
        Wording wording = new Wording();
        Appeal.Decision how = wording.chosen("decision", decision);
        String words = wording.text("reasons", reasons, LONGEST_WORDS);
        wording.check();
        Appeal appeal = at(id, version);
        Particulars said = Particulars.fact("decision", how).with("route", appeal.route()).saying(words);
        TimelineEntry entry = how.reverses()
                ? appeal.request().reopen(how.step(), Requests.dueAnew(appeal.request(), cities.current(), now()), actor, now(), said)
                : appeal.request().take(how.step(), actor, now(), said);
        if (how.reverses() && appeal.determination().part() != null) {
            appeal.determination().part().open(); // the other parts stay decided
        }
        appeal.decide(how, words, actor, now());
        chronicle.write(entry, actor);
        return appeal;
    }

    /** Withdraws the open appeal of a case: by the requester, or by a clerk whom the requester told. */
    public void withdraw(String number, int version, String reasons, Actor actor) {
        Wording wording = new Wording();
        String words = wording.optionalText("reasons", reasons, LONGEST_WORDS);
        wording.check();
        RecordsRequest request = requests.at(number, version);
        Appeal appeal = of(request).stream().filter(Appeal::open).findFirst().orElseThrow(() -> Refused.because("refused.appeal.decided"));
        TimelineEntry entry = request.take(Step.WITHDRAW_APPEAL, actor, now(), Particulars.fact("route", appeal.route()).saying(words));
        appeal.decide(Appeal.Decision.WITHDRAWN, words, actor, now());
        chronicle.write(entry, actor);
    }

    /** Whether an appeal could be filed now; what {@link #file} would not refuse. */
    public boolean isOpenTo(RecordsRequest request) {
        return !reviewable(request).isEmpty();
    }

    /** The denials against which an appeal could be filed now: at most one, or in a request in parts, one a part. */
    public List<Determination> reviewable(RecordsRequest request) {
        if (!Step.APPEAL.leadsFrom(request.status())) {
            return List.of();
        }
        List<Appeal> before = of(request);
        return determinations.standing(request).stream().filter(denial -> isOpen(denial, before)).toList();
    }

    private boolean isOpen(Determination denial, List<Appeal> before) {
        try {
            return AppealLaw.routeFor(denial, before, cities.current()) != null;
        } catch (Refused refused) {
            return false;
        }
    }

    private Determination denial(RecordsRequest request, Integer part, List<Appeal> before) {
        List<Determination> standing = determinations.standing(request).stream()
                .filter(d -> part == null || d.part() != null && d.part().place() == part).toList();
        return standing.stream().filter(d -> isOpen(d, before)).findFirst().or(() -> standing.stream().filter(d -> d.kind().withholds()).findFirst())
                .or(() -> standing.stream().findFirst())
                .orElseThrow(() -> Refused.because("refused.appeal.nothing"));
    }

    /** The appeals that await a decision: those with the nearest day first, then those without one, oldest first. */
    public List<OpenAppeal> open() {
        return em.createQuery("""
                select new org.daylight.determination.OpenAppeal(a.id, r.number, r.asked.subject, d.kind, a.route, a.filedAt, a.late, a.decideBy)
                from Appeal a join a.request r join a.determination d where a.state = :open
                order by case when a.decideBy is null then 1 else 0 end, a.decideBy, a.filedAt, a.id""",
                OpenAppeal.class).setParameter("open", Appeal.State.OPEN).setMaxResults(LONGEST_QUEUE).getResultList();
    }

    /** The appeals decided last, newest first. */
    public List<DecidedAppeal> decided() {
        return em.createQuery("""
                select new org.daylight.determination.DecidedAppeal(a.id, r.number, r.asked.subject, a.decision, a.decidedAt, a.decidedBy)
                from Appeal a join a.request r where a.state = :decided order by a.filedAt desc, a.id desc""",
                DecidedAppeal.class).setParameter("decided", Appeal.State.DECIDED).setMaxResults(MOST_DECIDED).getResultList();
    }

    /** One appeal with its case and the denial under review; refuses as not found. */
    public Appeal get(Long id) {
        Appeal appeal = em.createQuery("select a from Appeal a join fetch a.request join fetch a.determination where a.id = :id", Appeal.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
        determinations.of(requests.get(appeal.request().number())); // whoever reads the appeal outside needs the whole of the case
        return appeal;
    }

    /** The appeals of a case, oldest first. */
    public List<Appeal> of(RecordsRequest request) {
        return em.createQuery("select a from Appeal a join fetch a.determination where a.request = :request order by a.id", Appeal.class)
                .setParameter("request", request).getResultList();
    }

    private Appeal at(Long id, int version) {
        Appeal appeal = get(id);
        if (appeal.version() != version) {
            throw new Stale();
        }
        return appeal;
    }

    private static String words(String field, String text) {
        Wording wording = new Wording();
        String clean = wording.text(field, text, LONGEST_WORDS);
        wording.check();
        return clean;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
