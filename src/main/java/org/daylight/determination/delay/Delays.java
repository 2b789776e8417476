package org.daylight.determination.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.city.Wording;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.law.Refused;
import org.daylight.law.delay.DelayDraft;
import org.daylight.law.delay.DelayGround;
import org.daylight.request.Chronicle;
import org.daylight.request.Happened;
import org.daylight.request.NotFound;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;

/** The delays of the current city's cases: begun by what goes out, looked at again by their day, ended (R5.10-R5.16). */
@ApplicationScoped
@Transactional
public class Delays {

    private static final int LONGEST_WORDS = 5_000;

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

    /** In the transaction of the act: what went out begins its delays and settles those it replaces; what is given settles those that were over. */
    void follow(@Observes Happened happened) {
        switch (happened.entry().happening()) {
            case DETERMINED, PART_DETERMINED -> begin(happened.request());
            case RELEASED, RELEASED_TO_EVERYONE, RECORDS_GIVEN -> of(happened.request()).stream().filter(Delay::ended).forEach(Delay::settle);
            default -> { }
        }
    }

    private void begin(RecordsRequest request) {
        List<Delay> all = all(request);
        Collection<Determination> newest = newest(request);
        all.stream().filter(delay -> newest.stream().noneMatch(delay::isOf)).forEach(Delay::settle);
        newest.stream().filter(sent -> all.stream().noneMatch(delay -> delay.isOf(sent))).forEach(sent -> sent.withheld()
                .forEach(row -> DelayGround.of(row.exemption()).filter(ground -> !row.delay().blank())
                        .ifPresent(ground -> em.persist(new Delay(sent, row, ground, today(), cities.current())))));
    }

    /** What was last sent: to the whole request, or to each part. */
    private Collection<Determination> newest(RecordsRequest request) {
        Map<Integer, Determination> sent = new HashMap<>();
        determinations.of(request).stream().filter(d -> d.state() == Determination.State.SENT).forEach(d -> sent.put(d.part() == null ? 0 : d.part().place(), d));
        if (sent.size() > 1) {
            sent.remove(0); // sent before the request was split
        }
        return sent.values();
    }

    /** The delays of a case that run, or are over with the record still due; the one that calls first. */
    public List<Delay> of(RecordsRequest request) {
        return all(request).stream().filter(delay -> delay.nextOn() != null).toList();
    }

    private List<Delay> all(RecordsRequest request) {
        return em.createQuery("""
                select d from Delay d join fetch d.determination join fetch d.withholding where d.request = :request order by d.nextOn, d.id""", Delay.class)
                .setParameter("request", request).getResultList();
    }

    /** One of those; refuses as not found. */
    public Delay get(RecordsRequest request, Long id) {
        return of(request).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * It goes on: the requester is told the specific basis and an estimated date, and the next day is set. Refused without them, and past the
     * outer limit. R5.12, R5.16
     */
    public void reassess(String number, int version, Long id, String basis, LocalDate until, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        Delay delay = get(request, id);
        DelayDraft draft = lawful(delay, basis, until);
        LocalDate before = delay.until();
        Step.REASSESS_DELAY.check(request.status(), actor);
        delay.reassess(draft, today(), cities.current());
        chronicle.write(request.take(Step.REASSESS_DELAY, actor, clock.instant(), told(delay).with("before", before).with("until", delay.until())
                .with("nextOn", delay.nextOn()).saying(draft.basis())), actor);
    }

    private DelayDraft lawful(Delay delay, String basis, LocalDate until) {
        Wording words = new Wording();
        DelayDraft draft = new DelayDraft(delay.from(), words.optionalText("delayBasis", basis, LONGEST_WORDS), until);
        words.check();
        List<Refused.Point> points = Delay.law(cities.current()).faults(delay.ground(), draft, today()).stream()
                .map(fault -> new Refused.Point(fault.field().equals("delayFrom") ? null : fault.field(), fault.refusal())).toList();
        if (!points.isEmpty()) {
            throw new Refused(points);
        }
        return draft;
    }

    /** It is over, for a reason: the requester is told, and the record is due for release. */
    public void end(String number, int version, Long id, String reason, Actor actor) {
        Wording words = new Wording();
        String why = words.text("reason", reason, LONGEST_WORDS);
        words.check();
        RecordsRequest request = requests.at(number, version);
        Delay delay = get(request, id);
        var entry = request.take(Step.END_DELAY, actor, clock.instant(), told(delay).saying(why));
        delay.end(why, today());
        chronicle.write(entry, actor);
    }

    private static Particulars told(Delay delay) {
        return Particulars.fact("delay", delay.id()).with("item", delay.withholding().item()).with("section", delay.withholding().section());
    }

    private LocalDate today() {
        return cities.current().calendar().dateOf(clock.instant());
    }
}
