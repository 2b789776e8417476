package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.Fact;
import org.daylight.city.Wording;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.Chronicle;
import org.daylight.request.NotFound;
import org.daylight.request.Outcome;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;
import org.daylight.request.Task;
import org.daylight.request.Tasks;

/** The determinations of the current city's cases. Each method is one act in one transaction, told to the chronicle. */
@ApplicationScoped
@Transactional
public class Determinations {

    private static final int LONGEST_QUEUE = 500;
    private static final Set<Channel> WRITTEN = EnumSet.of(Channel.WEB, Channel.EMAIL, Channel.MAIL);

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Tasks tasks;
    @Inject
    People people;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /**
     * Answers a request. What withholds awaits a supervisor where the city asks for that; everything else is sent. Refused with every
     * fault at its field: see {@link DeterminationLaw}.
     */
    public Determination determine(String number, int version, DeterminationDraft draft, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        CityProfile city = cities.current();
        DeterminationDraft clean = law(request, city).checked(named(draft), searches(request));
        boolean awaits = clean.withholds() && city.is(Fact.DENIAL_SIGN_OFF);
        Instant now = now();
        Determination determination = new Determination(request, clean, city.zone(), awaits, actor, now);
        Particulars said = Particulars.fact("kind", clean.kind()).with("proof", determination.proof());
        var entry = awaits ? request.take(Step.PROPOSE_DENIAL, actor, now, said.saying(clean.reasons()))
                : request.determine(Step.DETERMINE, clean.kind(), actor, now, said);
        em.persist(determination);
        chronicle.write(entry, actor);
        return determination;
    }

    /** What the law would say of a denial that says nothing yet: what every denial of this case must bring. R5.1-R5.4 */
    public List<Refusal> beforehand(RecordsRequest request) {
        return law(request, cities.current()).beforehand();
    }

    /** Signs a proposed denial and sends it. Never by its writer; checked against the law of the day once more. */
    public Determination signOff(String number, int version, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        Determination determination = latest(request).orElseThrow(NotFound::new);
        ZoneId zone = cities.current().zone();
        Instant now = now();
        var entry = request.determine(Step.SIGN_DENIAL, determination.kind(), actor, now,
                Particulars.fact("kind", determination.kind()).with("proof", determination.proof()).with("writer", determination.writtenBy()));
        if (determination.promiseIsPast(now, zone)) {
            throw Refused.because("refused.determination.promise");
        }
        law(request, cities.current()).checked(asDraft(determination, zone), List.of());
        determination.sign(actor, now);
        chronicle.write(entry, actor);
        return determination;
    }

    /** Gives a proposed denial back to the clerk, with a reason; the case goes on. */
    public void giveBack(String number, int version, String reason, Actor actor) {
        Wording words = new Wording();
        String why = words.text("reason", reason, 5_000);
        words.check();
        RecordsRequest request = requests.at(number, version);
        Determination determination = latest(request).orElseThrow(NotFound::new);
        var entry = request.take(Step.RETURN_DENIAL, actor, now(), Particulars.words(why));
        determination.giveBack(why);
        chronicle.write(entry, actor);
    }

    /** The newest determination of a case, in whatever state. */
    public Optional<Determination> latest(RecordsRequest request) {
        List<Determination> all = of(request);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** All determinations of a case with what they withhold, oldest first. */
    public List<Determination> of(RecordsRequest request) {
        return em.createQuery("""
                select d from Determination d join fetch d.request left join fetch d.withheld
                where d.request = :request order by d.id""", Determination.class)
                .setParameter("request", request).getResultList();
    }

    /** The requester cannot open the place on the web that the city named: asks the clerk for a copy (7922.545, R7.5). Says by when. */
    public LocalDate cannotOpen(String number, Actor actor) {
        RecordsRequest request = requests.get(number);
        return tasks.askCopy(request, null, postedLink(request).orElseThrow(NotFound::new), actor);
    }

    /** Where the records are on the web, when that was the city's last answer. */
    public Optional<String> postedLink(RecordsRequest request) {
        return latest(request).filter(d -> d.state() == Determination.State.SENT).map(Determination::postedLink);
    }

    /** The denials that await a signature, most urgent first. */
    public List<ProposedDenial> proposed() {
        return em.createQuery("""
                select new org.daylight.determination.ProposedDenial(r.number, r.asked.subject, d.kind, d.writtenById, d.writtenBy, d.writtenAt, r.dueOn)
                from Determination d join d.request r where d.state = :proposed order by r.dueOn, d.id""", ProposedDenial.class)
                .setParameter("proposed", Determination.State.PROPOSED).setMaxResults(LONGEST_QUEUE).getResultList();
    }

    /** The determination once more as a draft: to be filled in again, or checked again. */
    public DeterminationDraft asDraft(Determination d) {
        return asDraft(d, cities.current().zone());
    }

    private static DeterminationDraft asDraft(Determination d, ZoneId zone) {
        LocalDate on = d.availableAt() == null ? null : LocalDate.ofInstant(d.availableAt(), zone);
        LocalTime time = d.availableAt() == null ? null : LocalTime.ofInstant(d.availableAt(), zone);
        return new DeterminationDraft(d.kind(), d.reasons(), on, time, d.postedLink(), d.otherAgency(),
                d.withheld().stream().map(Withholding::draft).toList());
    }

    private DeterminationLaw law(RecordsRequest request, CityProfile city) {
        return new DeterminationLaw(LocalDate.ofInstant(now(), city.zone()), WRITTEN.contains(request.channel()),
                CourtRoute.of(city).isComplete());
    }

    private List<Task.Answer> searches(RecordsRequest request) {
        List<Task.Answer> answers = new ArrayList<>();
        tasks.of(request).stream().filter(task -> task.kind() == Task.Kind.SEARCH).forEach(task -> answers.add(task.answer()));
        return answers;
    }

    /** Name and title of staff chosen by id come from their account where the form left them empty. */
    private DeterminationDraft named(DeterminationDraft draft) {
        return new DeterminationDraft(draft.kind(), draft.reasons(), draft.availableOn(), draft.availableTime(), draft.postedLink(),
                draft.otherAgency(), draft.withheld().stream().map(this::named).toList());
    }

    private WithholdingDraft named(WithholdingDraft row) {
        if (row.responsibleId() == null) {
            return row;
        }
        Person person = people.find(row.responsibleId()).orElseThrow(NotFound::new);
        return row.by(or(row.responsibleName(), person.name()), or(row.responsibleTitle(), person.title()));
    }

    private static String or(String typed, String known) {
        return typed == null || typed.isBlank() ? known : typed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
