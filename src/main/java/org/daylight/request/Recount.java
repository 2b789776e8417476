package org.daylight.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.Act;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.ClosureChange;
import org.daylight.city.Closures;
import org.daylight.law.ClockEvent;
import org.daylight.law.Deadline;
import org.daylight.law.Jurisdiction;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refused;
import org.daylight.law.RuleVersion;
import org.daylight.law.StatutoryClock;

/**
 * Changes the days on which the office is closed, and with them the dates of the cases the clock still runs for: one preview, one
 * signature, one transaction (R1.6). Each case that moves gets the old date, the new date and the reason on its timeline and in the chain.
 * A case keeps the rule version it runs under (R0.2); a determined or closed one never moves.
 *
 * <p>It holds the city's number series and then the city's chain, in the order in which every filing and every act takes them: whatever
 * was committed before is seen and moved, whatever comes after counts with the new days or, as an old page, is refused as stale.
 */
@ApplicationScoped
@Transactional
public class Recount {

    @PersistenceContext
    EntityManager em;
    @Inject
    Closures closures;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Numbers numbers;
    @Inject
    Clock clock;

    /** One case that would move. */
    public record Move(RecordsRequest request, LocalDate before, Deadline now) {

        /** By how many calendar days; below zero is earlier. */
        public long days() {
            return ChronoUnit.DAYS.between(before, now.dueOn());
        }
    }

    /** What a change would move, earliest date first. */
    public record Preview(List<Move> moves) {

        /** What the signature is for: the same moves give the same seal. */
        public String seal() {
            return Act.hash(moves.stream().map(m -> m.request().number() + " " + m.before() + " " + m.now().dueOn()).collect(Collectors.joining("\n")));
        }
    }

    /** The cases that the change would move, and by how much. Changes nothing. */
    public Preview preview(ClosureChange change) {
        return preview(counted(change.calendarOf(cities.now())));
    }

    /**
     * Signs the change: stores it and moves every case that the preview showed. Refuses when other cases would move than those.
     *
     * @param seal of the preview that was looked at
     * @return how many cases moved
     */
    public int sign(int version, ClosureChange change, String source, LocalDate verifiedOn, String reason, String seal, Actor actor) {
        actor.must(Permission.ADMINISTER);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CityProfile city = cities.now();
        hold(city, now);
        OfficeCalendar after = change.calendarOf(city);
        closures.change(version, change, source, verifiedOn, actor.inLog());
        List<Move> counted = counted(after);
        Preview preview = preview(counted);
        if (!preview.seal().equals(seal)) {
            throw Refused.because("refused.closure.moved");
        }
        counted.stream().filter(m -> m.now().dueOn().equals(m.before())).forEach(m -> m.request().runClock(m.now()));
        int calendar = version + 1;
        preview.moves().forEach(m -> chronicle.write(m.request().reopen(Step.MOVE_DATE, m.now(), actor, now, basis(m.now(), after, calendar).saying(reason)), actor));
        return preview.moves().size();
    }

    /** What a date was computed from, beside its trace: rule version, receipt rule, version of the city's calendar. R1.6 */
    static Particulars basis(Deadline deadline, OfficeCalendar calendar, int version) {
        return Particulars.fact("rule", deadline.ruleVersion()).with("receiptRule", calendar.receiptRule()).with("calendar", version);
    }

    // a filing that has its number is committed before we go on; one that has none yet will read the new days
    private void hold(CityProfile city, Instant now) {
        String series = city.slug() + "/" + now.atZone(city.zone()).getYear();
        numbers.next(series);
        numbers.takeBack(series);
    }

    private static Preview preview(List<Move> counted) {
        return new Preview(counted.stream().filter(m -> !m.now().dueOn().equals(m.before())).toList());
    }

    /** Every running case whose date or latest date is another one with these closures. */
    private List<Move> counted(OfficeCalendar calendar) {
        List<RecordsRequest> running = em.createQuery("select r from RecordsRequest r where r.status in :running order by r.dueOn, r.id", RecordsRequest.class)
                .setParameter("running", Status.UNDETERMINED).getResultList();
        Map<RecordsRequest, Extension> extended = em.createQuery("select e from Extension e join e.request r where r.status in :running", Extension.class)
                .setParameter("running", Status.UNDETERMINED).getResultStream().collect(Collectors.toMap(Extension::request, Function.identity()));
        StatutoryClock law = new StatutoryClock(Jurisdiction.california(), calendar);
        List<Move> moves = new ArrayList<>();
        for (RecordsRequest request : running) {
            Deadline now = count(law, request, extended.get(request));
            if (!now.dueOn().equals(request.dueOn()) || !now.outerOn().equals(request.outerOn())) {
                moves.add(new Move(request, request.dueOn(), now));
            }
        }
        return moves;
    }

    private static Deadline count(StatutoryClock law, RecordsRequest request, Extension extension) {
        RuleVersion version = law.law().version(request.ruleVersion()).orElseThrow();
        if (request.clockTrace().reopened()) {
            return law.determinationDueAnew(request.dayZero(), request.clockTrace().start(), version);
        }
        return extension == null || !extension.carries(request.dueOn()) ? law.when(ClockEvent.DETERMINATION_DUE, request.receivedAt(), version)
                : law.extendedTo(extension.expectedOn(), request.receivedAt(), version);
    }
}
