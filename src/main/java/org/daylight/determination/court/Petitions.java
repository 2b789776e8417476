package org.daylight.determination.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.city.Wording;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refusal;
import org.daylight.law.RetentionClass;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.Happened;
import org.daylight.request.Happening;
import org.daylight.request.NotFound;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Status;
import org.daylight.request.Step;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.request.TimelineEntry;

/** The petitions to court about the current city's cases, and the holds they put on them. Each method is one act, told to the chronicle. */
@ApplicationScoped
@Transactional
public class Petitions {

    private static final int LONGEST_WORDS = 10_000;
    private static final int MOST_HELD = 200;
    private static final String CLERK = "CLERK";
    private static final Set<Happening> TELLING = EnumSet.of(Happening.PETITION_RECORDED, Happening.HOLD_TOLD);
    private static final String CASE_FILE = "closed_case_file";

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Tasks tasks;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /**
     * Records a petition and holds the case's records (R7.8). Refuses days to come for what has happened, service before filing, and filing
     * before day 0.
     *
     * @param language of whoever records it, in which the departments are told: en, es or vi
     */
    public Petition record(String number, int version, Petition.Draft typed, String language, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        Petition.Draft draft = checked(typed, request);
        var entry = request.take(Step.RECORD_PETITION, actor, clock.instant(), Particulars.fact("courtName", draft.court()).with("caseNumber", draft.caseNumber())
                .with("filedOn", draft.filedOn()).with("servedOn", draft.servedOn()).with("hearingOn", draft.hearingOn())
                .with("respondBy", draft.respondBy()).with("departments", departments(request)).with("language", language).saying(draft.attacks()));
        Petition petition = new Petition(request, draft, actor, clock.instant());
        em.persist(petition);
        chronicle.write(entry, actor);
        return petition;
    }

    /** The codes of those who hold records of the case: the clerk's, the one it belongs to, and all that were asked to search. */
    private String departments(RecordsRequest request) {
        return Stream.of(Stream.of(CLERK, request.department()), tasks.of(request).stream().filter(task -> task.kind() == Task.Kind.SEARCH).map(Task::department))
                .flatMap(codes -> codes).filter(Objects::nonNull).distinct().collect(Collectors.joining(","));
    }

    /** A department that is asked to search while a hold stands holds records too: it is told of each hold that it has not been told of. R7.8 */
    void asked(@Observes Happened happened) {
        if (happened.entry().happening() != Happening.TASK_GIVEN) {
            return;
        }
        RecordsRequest request = happened.request();
        String department = happened.entry().facts().get("department");
        of(request).stream().filter(one -> one.held() && !told(one).contains(department)).forEach(one -> chronicle.write(request.take(Step.TELL_OF_HOLD,
                Actor.SYSTEM, clock.instant(), Particulars.fact("courtName", one.court()).with("caseNumber", one.caseNumber()).with("servedOn", one.servedOn())
                        .with("departments", department).with("language", language(one))), Actor.SYSTEM));
    }

    /** The codes of the departments that were told of a petition's hold, as the case's story has it. */
    private Set<String> told(Petition petition) {
        return tellings(petition).filter(facts -> facts.containsKey("departments")).flatMap(facts -> Stream.of(facts.get("departments").split(",")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The language in which they were told first; null where it was not noted. */
    private String language(Petition petition) {
        return tellings(petition).map(facts -> facts.get("language")).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Stream<Map<String, String>> tellings(Petition petition) {
        return chronicle.of(petition.request(), Audience.STAFF).stream().filter(entry -> TELLING.contains(entry.happening()))
                .map(TimelineEntry::facts).filter(facts -> petition.caseNumber().equals(facts.get("caseNumber")));
    }

    /** Records what the court ordered, and when notice of its entry was served (null: not yet). Once. */
    public void order(String number, int version, Long id, String says, LocalDate orderedOn, LocalDate entryServedOn, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        Petition petition = get(request, id);
        Wording words = new Wording();
        String what = words.text("says", says, LONGEST_WORDS);
        checkOrder(words, petition, orderedOn, entryServedOn);
        var entry = request.take(Step.RECORD_COURT_ORDER, actor, clock.instant(), Particulars.fact("caseNumber", petition.caseNumber())
                .with("orderedOn", orderedOn).with("entryServedOn", entryServedOn).saying(what));
        petition.order(what, orderedOn, entryServedOn);
        chronicle.write(entry, actor);
    }

    /** Sets the days of an order right that were mistyped, with a reason; the old ones stay on the timeline. 7923.500 counts from them. */
    public void correctOrder(String number, int version, Long id, LocalDate orderedOn, LocalDate entryServedOn, String reason, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        Petition petition = get(request, id);
        Wording words = new Wording();
        String why = words.text("reason", reason, LONGEST_WORDS);
        checkOrder(words, petition, orderedOn, entryServedOn);
        var entry = request.take(Step.CORRECT_COURT_ORDER, actor, clock.instant(), Particulars.fact("caseNumber", petition.caseNumber()).with("orderedOn", orderedOn)
                .with("entryServedOn", entryServedOn).with("oldOrderedOn", petition.orderedOn()).with("oldEntryServedOn", petition.entryServedOn()).saying(why));
        petition.correct(orderedOn, entryServedOn);
        chronicle.write(entry, actor);
    }

    private void checkOrder(Wording words, Petition petition, LocalDate orderedOn, LocalDate entryServedOn) {
        past(words, "orderedOn", orderedOn, true);
        if (orderedOn != null && orderedOn.isBefore(petition.servedOn())) {
            words.refuse("orderedOn", "refused.petition.unserved", petition.servedOn());
        }
        past(words, "entryServedOn", entryServedOn, false);
        follows(words, "entryServedOn", orderedOn, entryServedOn);
        words.check();
    }

    /** The city attorney ends the hold, with a reason (R7.8). */
    public void lift(String number, int version, Long id, String reason, Actor actor) {
        Wording words = new Wording();
        String why = words.text("reason", reason, LONGEST_WORDS);
        words.check();
        RecordsRequest request = requests.at(number, version);
        Petition petition = get(request, id);
        String others = of(request).stream().filter(one -> one != petition && one.held()).map(Petition::caseNumber).collect(Collectors.joining(", "));
        var entry = request.take(Step.LIFT_HOLD, actor, clock.instant(), Particulars.fact("caseNumber", petition.caseNumber()).with("courtName", petition.court())
                .with("departments", String.join(",", told(petition))).with("language", language(petition)).with("stillHeld", others.isEmpty() ? null : others).saying(why));
        petition.lift(why, actor, clock.instant());
        chronicle.write(entry, actor);
    }

    /** The petitions about a case, oldest first. */
    public List<Petition> of(RecordsRequest request) {
        return em.createQuery("select p from Petition p where p.request = :request order by p.id", Petition.class)
                .setParameter("request", request).getResultList();
    }

    /** One petition of that case; refuses as not found. */
    public Petition get(RecordsRequest request, Long id) {
        return of(request).stream().filter(petition -> petition.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Every petition whose hold stands, with its case; the nearest hearing first, then those without one. */
    public List<Petition> held() {
        return em.createQuery("""
                select p from Petition p join fetch p.request where p.liftedAt is null
                order by case when p.hearingOn is null then 1 else 0 end, p.hearingOn, p.id""", Petition.class).setMaxResults(MOST_HELD).getResultList();
    }

    /** What stands against destroying the file of a case now: open or in court, too young, or without what every destruction needs. R7.7, R7.8 */
    public List<Refusal> againstDestroying(RecordsRequest request, List<Petition> petitions) {
        LocalDate today = cities.current().calendar().dateOf(clock.instant());
        boolean held = request.status() != Status.CLOSED || petitions.stream().anyMatch(Petition::held);
        LocalDate closed = request.closedAt() == null ? today : cities.current().calendar().dateOf(request.closedAt());
        return Jurisdiction.california().retentionClass(CASE_FILE).orElseThrow()
                .refusals(closed, new RetentionClass.Destruction(today, held, false, false));
    }

    private Petition.Draft checked(Petition.Draft typed, RecordsRequest request) {
        Wording words = new Wording();
        String court = words.line("court", typed.court(), 200);
        String caseNumber = words.line("caseNumber", typed.caseNumber(), 100);
        String attacks = words.text("attacks", typed.attacks(), LONGEST_WORDS);
        past(words, "filedOn", typed.filedOn(), true);
        if (typed.filedOn() != null && typed.filedOn().isBefore(request.dayZero())) {
            words.refuse("filedOn", "refused.petition.early", request.dayZero());
        }
        past(words, "servedOn", typed.servedOn(), true);
        follows(words, "servedOn", typed.filedOn(), typed.servedOn());
        follows(words, "hearingOn", typed.filedOn(), typed.hearingOn());
        follows(words, "respondBy", typed.servedOn(), typed.respondBy());
        words.check();
        return new Petition.Draft(court, caseNumber, attacks, typed.filedOn(), typed.servedOn(), typed.hearingOn(), typed.respondBy());
    }

    /** A day that cannot lie before another; the refusal names both. */
    private static void follows(Wording words, String field, LocalDate earlier, LocalDate day) {
        if (earlier != null && day != null && day.isBefore(earlier)) {
            words.refuse(field, "refused.petition." + field, day, earlier);
        }
    }

    private void past(Wording words, String field, LocalDate day, boolean needed) {
        if (day == null && needed) {
            words.refuse(field, "input.needed");
        } else if (day != null && day.isAfter(cities.current().calendar().dateOf(clock.instant()))) {
            words.refuse(field, "input.future");
        }
    }
}
