package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.Fact;
import org.daylight.city.Wording;
import org.daylight.determination.delay.Delay;
import org.daylight.determination.delay.Delays;
import org.daylight.determination.demand.Demands;
import org.daylight.law.ClosingLaw;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Chronicle;
import org.daylight.request.Clarification;
import org.daylight.request.Happening;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.request.TimelineEntry;

/** Closes cases: because the work is done, because the requester is silent (R3.5), because the fee is not paid (R4.6). */
@ApplicationScoped
@Transactional
public class Closings {

    private static final int LONGEST_WORDS = 10_000;
    private static final Set<Happening> SETTLED = EnumSet.of(Happening.FEE_PAID, Happening.FEE_OVERPAID, Happening.FEE_WAIVED);
    private static final Set<Happening> WAIVER_ANSWERED = EnumSet.of(Happening.FEE_WAIVER_DECLINED, Happening.FEE_PAID, Happening.FEE_OVERPAID, Happening.FEE_WAIVED);

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Determinations determinations;
    @Inject
    Instalments instalments;
    @Inject
    Appeals appeals;
    @Inject
    Tasks tasks;
    @Inject
    Chronicle chronicle;
    @Inject
    Demands demands;
    @Inject
    Delays delays;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** Closes for a cause; refuses, at the field {@code cause}, one that the law does not allow now. */
    public void close(String number, int version, ClosingLaw.Cause cause, String words, Actor actor) {
        Wording wording = new Wording();
        wording.chosen("cause", cause);
        String said = wording.optionalText("words", words, LONGEST_WORDS);
        wording.check();
        RecordsRequest request = requests.at(number, version);
        Long goesOn = appeals.of(request).stream().filter(Appeal::open).map(Appeal::id).findFirst().orElse(null);
        TimelineEntry entry = request.take(Step.CLOSE, actor, clock.instant(), Particulars.fact("cause", cause).with("appeal", goesOn).saying(said));
        List<Refusal> against = against(request, cause);
        if (!against.isEmpty()) {
            throw new Refused(against.stream().map(refusal -> new Refused.Point("cause", refusal)).toList());
        }
        chronicle.write(entry, actor);
    }

    /** Everything that stands against closing the case for this cause today; empty when it may be. */
    public List<Refusal> against(RecordsRequest request, ClosingLaw.Cause cause) {
        CityProfile city = cities.current();
        LocalDate today = day(clock.instant(), city);
        ClosingLaw law = new ClosingLaw(Jurisdiction.california());
        return switch (cause) {
            case DONE -> law.refusals(done(request, city));
            case SILENCE -> law.refusals(silence(request, city), today);
            case NONPAYMENT -> law.refusals(unpaid(request, city), today);
        };
    }

    private ClosingLaw.Done done(RecordsRequest request, CityProfile city) {
        List<Task> open = tasks.of(request).stream().filter(Task::open).toList();
        long lying = determinations.untold(request).size() + count(open, Task.Kind.LETTER); // not gone, or not got there
        return new ClosingLaw.Done(instalments.of(request).stream().filter(Instalment::promised).count(), count(open, Task.Kind.COPY),
                requests.clarifications(request).stream().anyMatch(Clarification::open), unpaid(request, city).invoice() != null,
                appeals.of(request).stream().filter(Appeal::open).count(), lying, running(request));
    }

    private static long count(List<Task> tasks, Task.Kind kind) {
        return tasks.stream().filter(task -> task.kind() == kind).count();
    }

    /** A delay that is over may wait for another decision on its record, and for that the case is closed and opened again. */
    private long running(RecordsRequest request) {
        return delays.of(request).stream().filter(Delay::running).count();
    }

    private ClosingLaw.Silence silence(RecordsRequest request, CityProfile city) {
        LocalDate asked = requests.clarifications(request).stream().filter(Clarification::open).reduce((first, last) -> last)
                .map(question -> day(question.askedAt(), city)).orElse(null);
        return new ClosingLaw.Silence(answers(request, city), asked, days(city, Fact.CLARIFICATION_CLOSE_DAYS));
    }

    /** The last invoice that is neither paid nor waived counts, and the notice is a reminder of it; an estimate asks for nothing yet. */
    private ClosingLaw.Unpaid unpaid(RecordsRequest request, CityProfile city) {
        List<TimelineEntry> story = em.createQuery("select e from TimelineEntry e where e.request = :request order by e.id", TimelineEntry.class)
                .setParameter("request", request).getResultList();
        TimelineEntry invoice = last(story, e -> e.happening() == Happening.FEE_INVOICED && story.stream().noneMatch(later -> later.id() > e.id()
                && SETTLED.contains(later.happening()) && ofOneNote(e, later)));
        TimelineEntry notice = invoice == null ? null : last(story, e -> e.happening() == Happening.FEE_REMINDED && ofOneNote(invoice, e));
        return new ClosingLaw.Unpaid(sentOn(request, city), demand(invoice, city), demand(notice, city), days(city, Fact.NONPAYMENT_CLOSE_DAYS), waiverWaits(story));
    }

    /** Whether a request not to be charged stands on any of its fees without an answer. */
    private static boolean waiverWaits(List<TimelineEntry> story) {
        return story.stream().anyMatch(asked -> asked.happening() == Happening.FEE_WAIVER_ASKED && story.stream().noneMatch(later -> later.id() > asked.id()
                && WAIVER_ANSWERED.contains(later.happening()) && ofOneNote(asked, later)));
    }

    /** By when its letter went: one that lies asks nobody for anything. */
    private ClosingLaw.Demand demand(TimelineEntry asked, CityProfile city) {
        Instant went = asked == null ? null : demands.of(asked).wentAt();
        return asked == null ? null : new ClosingLaw.Demand(went == null ? null : day(went, city));
    }

    private static boolean ofOneNote(TimelineEntry one, TimelineEntry other) {
        return one.facts().get("note").equals(other.facts().get("note"));
    }

    /** Each determination that stands, by its own date and its own letter (R1.17, R2.8). */
    private List<ClosingLaw.Answer> answers(RecordsRequest request, CityProfile city) {
        return determinations.standing(request).stream().map(d -> new ClosingLaw.Answer(d.dueOn(),
                d.state() == Determination.State.SENT && d.toldAt() != null ? day(d.toldAt(), city) : null)).toList();
    }

    private LocalDate sentOn(RecordsRequest request, CityProfile city) {
        List<LocalDate> sent = answers(request, city).stream().map(ClosingLaw.Answer::sentOn).toList();
        return sent.contains(null) ? null : sent.stream().max(LocalDate::compareTo).orElse(null);
    }

    // section 9: no days is off
    private static OptionalInt days(CityProfile city, Fact setting) {
        int days = city.number(setting);
        return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }

    private static TimelineEntry last(List<TimelineEntry> story, Predicate<TimelineEntry> wanted) {
        return story.stream().filter(wanted).reduce((first, second) -> second).orElse(null);
    }

    private static LocalDate day(Instant moment, CityProfile city) {
        return LocalDate.ofInstant(moment, city.zone());
    }
}
