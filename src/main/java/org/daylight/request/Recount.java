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
import java.util.LinkedHashMap;
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
    OpenParts parts;
    @Inject
    Clock clock;

    /** One date that would move: of a case or, with its number, of one part of it that has a date of its own. */
    public record Move(RecordsRequest request, Integer part, String title, LocalDate before, LocalDate now) {

        /** By how many calendar days; below zero is earlier. */
        public long days() {
            return ChronoUnit.DAYS.between(before, now);
        }
    }

    /** What a change would move, earliest date first. */
    public record Preview(List<Move> moves) {

        /** What the signature is for: the same moves give the same seal. */
        public String seal() {
            return Act.hash(moves.stream().map(m -> m.request().number() + " " + m.part() + " " + m.before() + " " + m.now()).collect(Collectors.joining("\n")));
        }
    }

    /** A part of a running case that is not decided yet, as the room above knows it. Its date may have a base of its own (R2.8). */
    public interface OpenPart {

        RecordsRequest request();

        int place();

        String title();

        /** Its last day as it stands. */
        LocalDate dueOn();

        /** Whether that is a date of its own, and not its case's. */
        boolean ownDate();

        /** Its last day counted by a clock, from its own base; or that of its case, which is given. */
        LocalDate counted(StatutoryClock law, Deadline ofCase, Extension extension);

        void moveTo(LocalDate day);
    }

    /** Who knows the parts of the running cases. */
    public interface OpenParts {

        /** Every part still to be decided, in their order. */
        List<OpenPart> running();
    }

    /** A case counted once more: by its own base, and each part still open by its own. */
    private record Counted(RecordsRequest request, Deadline own, Map<OpenPart, LocalDate> parts) {

        /** The day of the part due first, which is the case's (R2.8). */
        LocalDate dueOn() {
            return parts.values().stream().min(LocalDate::compareTo).orElse(own.dueOn());
        }

        boolean changes() {
            return !moves().isEmpty() || !own.outerOn().equals(request.outerOn());
        }

        List<Move> moves() {
            List<Move> moves = new ArrayList<>();
            parts.forEach((part, day) -> {
                if (part.ownDate() && !day.equals(part.dueOn())) {
                    moves.add(new Move(request, part.place(), part.title(), part.dueOn(), day));
                }
            });
            boolean told = moves.stream().anyMatch(m -> m.before().equals(request.dueOn()) && m.now().equals(dueOn()));
            if (!told && !dueOn().equals(request.dueOn())) {
                moves.add(new Move(request, null, null, request.dueOn(), dueOn()));
            }
            return moves;
        }

        void move() {
            parts.forEach((part, day) -> {
                if (part.ownDate() || !day.equals(dueOn())) {
                    part.moveTo(day);
                }
            });
            request.runClock(own, dueOn());
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
        Instant now = clock.instant();
        CityProfile city = cities.now();
        hold(city, now);
        OfficeCalendar after = change.calendarOf(city);
        closures.change(version, change, source, verifiedOn, actor.inLog());
        List<Counted> counted = counted(after);
        Preview preview = preview(counted);
        if (!preview.seal().equals(seal)) {
            throw Refused.because("refused.closure.moved");
        }
        int calendar = version + 1;
        for (Counted one : counted) {
            List<Move> moves = one.moves();
            one.move();
            moves.forEach(m -> chronicle.write(m.request().take(Step.MOVE_DATE, actor, now, basis(one.own(), after, calendar).with("part", m.part())
                    .with("title", m.title()).with("oldDue", m.before()).with("due", m.now()).saying(reason)), actor));
        }
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

    private static Preview preview(List<Counted> counted) {
        return new Preview(counted.stream().flatMap(one -> one.moves().stream()).toList());
    }

    /** Every running case of which a date or the latest date is another one with these closures. */
    private List<Counted> counted(OfficeCalendar calendar) {
        List<RecordsRequest> running = em.createQuery("select r from RecordsRequest r where r.status in :running order by r.dueOn, r.id", RecordsRequest.class)
                .setParameter("running", Status.UNDETERMINED).getResultList();
        Map<RecordsRequest, Extension> extended = em.createQuery("select e from Extension e join e.request r where r.status in :running and e.state = :inForce", Extension.class)
                .setParameter("running", Status.UNDETERMINED).setParameter("inForce", Extension.State.IN_FORCE).getResultStream().collect(Collectors.toMap(Extension::request, Function.identity()));
        Map<RecordsRequest, List<OpenPart>> open = parts.running().stream().collect(Collectors.groupingBy(OpenPart::request));
        StatutoryClock law = new StatutoryClock(Jurisdiction.california(), calendar);
        return running.stream().map(request -> {
            Extension extension = extended.get(request);
            Deadline own = count(law, request, extension);
            Map<OpenPart, LocalDate> each = new LinkedHashMap<>();
            open.getOrDefault(request, List.of()).forEach(part -> each.put(part, part.counted(law, own, extension)));
            return new Counted(request, own, each);
        }).filter(Counted::changes).toList();
    }

    /** By the case's own base: its reopening, the extension of the whole of it, or its receipt. One part's extension is that part's (R2.8). */
    private static Deadline count(StatutoryClock law, RecordsRequest request, Extension extension) {
        RuleVersion version = law.law().version(request.ruleVersion()).orElseThrow();
        if (request.clockTrace().reopened()) {
            return law.determinationDueAnew(request.dayZero(), request.clockTrace().start(), version);
        }
        return extension == null || extension.part() != null ? law.when(ClockEvent.DETERMINATION_DUE, request.receivedAt(), version)
                : law.extendedTo(extension.expectedOn(), request.receivedAt(), version);
    }
}
