package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.city.AppealRoute;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.Wording;
import org.daylight.law.Deadline;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.Chronicle;
import org.daylight.request.Happening;
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
    Parts parts;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /**
     * A denial that can be reviewed now: by which route, and with which dates if it were asked today.
     *
     * @param anew of one reversed in part, the day by which the rest of it is decided anew; else null
     */
    public record Review(Determination denial, AppealRoute route, AppealDates dates, LocalDate anew) {
    }

    /** Files an appeal of the requester's against the denial of one part; null: the first that can be reviewed. */
    public Appeal file(String number, int version, Integer part, String grounds, Actor actor) {
        return file(number, version, new Appeal.Filed(part, grounds, null, null), actor);
    }

    /**
     * Files an appeal against a denial that was sent, at the next level of the city's route. A clerk says how and on which day it came, which
     * is no day to come and none before the denial. Refused with the way to court where the city has no route, or none further; refused
     * while another appeal of the same denial is open. A late one is taken, and marked (example 6c).
     */
    public Appeal file(String number, int version, Appeal.Filed typed, Actor actor) {
        Instant now = clock.instant();
        OfficeCalendar calendar = cities.current().calendar();
        Appeal.Filed filed = checked(typed, calendar.dateOf(now), actor);
        RecordsRequest request = requests.at(number, version);
        List<Appeal> before = of(request);
        Determination denial = denial(determinations.sent(request), filed.part(), before);
        AppealRoute route = AppealLaw.routeFor(denial, before, cities.current());
        LocalDate from = AppealLaw.from(route, denial, before, calendar);
        LocalDate decided = calendar.dateOf(denial.sentAt());
        if (filed.receivedOn().isBefore(from == null ? decided : from)) {
            throw Refused.on("receivedOn", "refused.appeal.early", from == null ? decided : from);
        }
        AppealDates dates = AppealDates.of(route, calendar, from, filed.receivedOn());
        Step.APPEAL.check(request.status(), actor);
        Appeal appeal = new Appeal(denial, dates, filed, actor, now);
        em.persist(appeal);
        TimelineEntry entry = request.take(Step.APPEAL, actor, now, Particulars.fact("appeal", appeal.id()).with("route", dates.route()).with("level", dates.level())
                .with("late", dates.late()).with("fileBy", dates.fileBy()).with("decideBy", dates.decideBy()).with("filedOn", filed.receivedOn())
                .with("channel", filed.channel()).with("cameOn", filed.channel() == null ? null : filed.receivedOn()).with("part", denial.part() == null ? null : denial.part().place()).saying(filed.grounds()));
        chronicle.write(entry, actor);
        return appeal;
    }

    private static Appeal.Filed checked(Appeal.Filed typed, LocalDate today, Actor actor) {
        Wording wording = new Wording();
        String grounds = wording.text("grounds", typed.grounds(), LONGEST_WORDS);
        if (actor.kind() == Actor.Kind.STAFF) {
            if (typed.channel() == Channel.WEB) {
                wording.refuse("channel", "input.choose");
            }
            wording.chosen("channel", typed.channel());
            if (typed.receivedOn() == null) {
                wording.refuse("receivedOn", "input.needed");
            } else if (typed.receivedOn().isAfter(today)) {
                wording.refuse("receivedOn", "input.future");
            }
        }
        wording.check();
        return actor.kind() == Actor.Kind.STAFF ? new Appeal.Filed(typed.part(), grounds, typed.channel(), typed.receivedOn())
                : new Appeal.Filed(typed.part(), grounds, null, today);
    }

    /**
     * Decides an open appeal, always with reasons; a late one on its merits only with the reason why it is taken (example 6c). A reversal
     * reopens the request with its own date, or the one part it was about. Never by a person who had a part in any decision (R6.5).
     */
    public Appeal decide(Long id, int version, Appeal.Decision decision, String reasons, String whyTaken, Actor actor) {
        Wording wording = new Wording();
        Appeal.Decision how = wording.chosen("decision", decision);
        String words = wording.text("reasons", reasons, LONGEST_WORDS);
        String taken = wording.optionalText("lateReason", whyTaken, LONGEST_WORDS);
        wording.check();
        Appeal appeal = at(id, version);
        if (how != Appeal.Decision.WITHDRAWN) {
            AppealLaw.refuse(bar(appeal, actor).orElse(null));
        }
        Particulars said = Particulars.fact("appeal", appeal.id()).with("decision", how).with("route", appeal.route()).with("level", appeal.level())
                .with("takenLate", appeal.late() && how.onMerits() ? true : null).saying(words);
        TimelineEntry entry = !how.reverses() ? appeal.request().take(how.step(), actor, clock.instant(), said)
                : AppealLaw.isOpenAgain(appeal.determination()) ? openedBefore(appeal, said, actor) : opened(appeal, said, actor);
        appeal.decide(how, words, taken, actor, clock.instant());
        chronicle.write(entry, actor);
        return appeal;
    }

    /**
     * It is open again already, by an earlier level or the clerk: the date of then stays, since a further reversal buys no time (7922.500). Refused
     * while a new decision of it awaits somebody, who does not know of this one.
     */
    private TimelineEntry openedBefore(Appeal appeal, Particulars said, Actor actor) {
        Determination denial = appeal.determination();
        if (determinations.of(appeal.request()).stream().anyMatch(d -> d.state().waiting() && (denial.part() == null || denial.part().is(d.part())))) {
            throw Refused.on("decision", "refused.appeal.proposed");
        }
        return appeal.request().take(Step.DECIDE_APPEAL, actor, clock.instant(), said.with("part", denial.part() == null ? null : denial.part().place())
                .with("due", AppealLaw.dueAnew(denial)));
    }

    /** The request is open again, by a date of its own; of a request in parts the one part, and while others are open, by a date of that part's own. */
    private TimelineEntry opened(Appeal appeal, Particulars said, Actor actor) {
        RecordsRequest request = appeal.request();
        Part part = appeal.determination().part();
        Deadline anew = Requests.dueAnew(request, cities.current(), clock.instant());
        if (part == null || !request.status().undetermined()) {
            TimelineEntry entry = request.reopen(Step.REVERSE_ON_APPEAL, anew, actor, clock.instant(), said);
            Optional.ofNullable(part).ifPresent(Part::open); // the other parts stay decided
            return entry;
        }
        Step.REVERSE_PART.check(request.status(), actor);
        List<Part> all = parts.of(request);
        all.stream().filter(other -> other.undecided() && !other.extended() && anew.dueOn().isBefore(request.dueOn())).forEach(other -> other.moveTo(request.dueOn()));
        part.openUntil(anew.dueOn());
        return request.onPart(Step.REVERSE_PART, Part.nearest(all), actor, clock.instant(), said.with("part", part.place()).with("due", anew.dueOn()));
    }

    /** Why that person may not decide it, as a message key; empty when nothing stands against it (R6.5). */
    public Optional<String> bar(Appeal appeal, Actor actor) {
        return AppealLaw.bar(appeal, determinations.of(appeal.request()), of(appeal.request()), actor);
    }

    /**
     * Withdraws an open appeal of a case: by the requester, or by a clerk whom the requester told. Null is the only one there is; where
     * several are open, which one must be said.
     */
    public void withdraw(String number, int version, Long appealId, String reasons, Actor actor) {
        Wording wording = new Wording();
        String words = wording.optionalText("reasons", reasons, LONGEST_WORDS);
        wording.check();
        RecordsRequest request = requests.at(number, version);
        List<Appeal> open = of(request).stream().filter(one -> one.open() && (appealId == null || one.id().equals(appealId))).toList();
        if (open.size() > 1) {
            throw Refused.on("appeal", "input.choose");
        }
        Appeal appeal = open.stream().findFirst().orElseThrow(() -> Refused.because("refused.appeal.decided"));
        TimelineEntry entry = request.take(Step.WITHDRAW_APPEAL, actor, clock.instant(), Particulars.fact("appeal", appeal.id()).with("route", appeal.route()).saying(words));
        appeal.decide(Appeal.Decision.WITHDRAWN, words, null, actor, clock.instant());
        chronicle.write(entry, actor);
    }

    /** Who takes the request itself back wants no review of it; a closing by the city leaves reviews open, and one that reverses opens the request again (R6.5). */
    void end(TimelineEntry ending) {
        if (ending.happening() == Happening.WITHDRAWN) {
            of(ending.request()).stream().filter(Appeal::open).forEach(appeal -> {
                appeal.decide(Appeal.Decision.WITHDRAWN, ending.body(), null, Actor.SYSTEM, ending.at());
                chronicle.write(ending.request().take(Step.WITHDRAW_APPEAL, Actor.SYSTEM, ending.at(), Particulars.fact("appeal", appeal.id()).with("route", appeal.route())), Actor.SYSTEM);
            });
        }
    }

    /** Whether an appeal could be filed now; what {@link #file} would not refuse. */
    public boolean isOpenTo(RecordsRequest request) {
        return !reviews(request).isEmpty();
    }

    /** The reviews that could be asked for now, with their dates: at most one, or in a request in parts, one a part. */
    public List<Review> reviews(RecordsRequest request) {
        if (!Step.APPEAL.leadsFrom(request.status())) {
            return List.of();
        }
        List<Determination> sent = determinations.sent(request);
        List<Appeal> before = sent.isEmpty() ? List.of() : of(request);
        CityProfile city = cities.current();
        LocalDate today = city.calendar().dateOf(clock.instant());
        return sent.stream().filter(denial -> isOpen(denial, before)).map(denial -> {
            AppealRoute route = AppealLaw.routeFor(denial, before, city);
            return new Review(denial, route, AppealDates.of(route, city.calendar(), AppealLaw.from(route, denial, before, city.calendar()), today),
                    AppealLaw.isOpenAgain(denial) ? AppealLaw.dueAnew(denial) : null);
        }).toList();
    }

    /** By when the city decides anew what it denied once, so that the new decision is what can be reviewed; null when nothing is decided anew. */
    public LocalDate decidedAnewBy(RecordsRequest request) {
        return determinations.sent(request).stream().filter(denial -> denial.kind().withholds() && AppealLaw.isOpenAgain(denial)).map(AppealLaw::dueAnew)
                .findFirst().orElse(null);
    }

    /** Why no review can be asked for of a case that has none to ask for. */
    public Refusal whyNone(RecordsRequest request) {
        try {
            List<Determination> sent = determinations.sent(request);
            List<Appeal> before = sent.isEmpty() ? List.of() : of(request);
            AppealLaw.routeFor(denial(sent, null, before), before, cities.current());
            return Refusal.plain("refused.appeal.nothing"); // not while a decision waits for its signature
        } catch (Refused refused) {
            return refused.points().get(0).refusal();
        }
    }

    private boolean isOpen(Determination denial, List<Appeal> before) {
        try {
            return AppealLaw.routeFor(denial, before, cities.current()) != null;
        } catch (Refused refused) {
            return false;
        }
    }

    private Determination denial(List<Determination> sent, Integer part, List<Appeal> before) {
        List<Determination> standing = sent.stream()
                .filter(d -> part == null || d.part() != null && d.part().place() == part).toList();
        return standing.stream().filter(d -> isOpen(d, before)).findFirst().or(() -> standing.stream().filter(d -> d.kind().withholds()).findFirst())
                .or(() -> standing.stream().findFirst())
                .orElseThrow(() -> Refused.because("refused.appeal.nothing"));
    }

    /** The appeals that await a decision: those with the nearest day first, then those without one, oldest first. */
    public List<OpenAppeal> open() {
        return em.createQuery("""
                select new org.daylight.determination.OpenAppeal(a.id, r.number, r.asked.subject, d.kind, a.route, a.level, a.receivedOn, a.late, a.decideBy)
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
        return em.createQuery("select a from Appeal a join fetch a.determination d left join fetch d.part where a.request = :request order by a.id", Appeal.class)
                .setParameter("request", request).getResultList();
    }

    private Appeal at(Long id, int version) {
        Appeal appeal = get(id);
        if (appeal.version() != version) {
            throw new Stale();
        }
        return appeal;
    }
}
