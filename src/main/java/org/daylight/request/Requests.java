package org.daylight.request;

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
import org.daylight.account.Permission;
import org.daylight.account.Person;
import org.daylight.account.Secrets;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.CurrentCity;
import org.daylight.city.Wording;
import org.daylight.law.Deadline;
import org.daylight.law.ExtensionDraft;
import org.daylight.law.ExtensionLaw;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.law.StatutoryClock;

/**
 * The cases of the current city. Each method is one act in one transaction: it loads the case at the version the page was read at,
 * calls one verb, and hands the entry to the chronicle. Every refusal leaves everything as it was.
 */
@ApplicationScoped
@Transactional
public class Requests {

    private static final int LONGEST_WORDS = 10_000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Secrets secrets;
    @Inject
    Numbers numbers;
    @Inject
    Clock clock;

    /**
     * Files a request; the only way one comes into being. The same key files once, whoever sends it however often, and gets the same
     * receipt. Refuses a time of receipt in the future, and one of its own choosing from anybody but staff (R1.14).
     */
    public Receipt file(Filing filing, Actor actor) {
        ReceiptCode code = ReceiptCode.of(secrets.install(), CurrentCity.slug(), filing.key());
        Instant now = clock.instant();
        Instant received = receivedAt(filing, actor, now);
        int year = now.atZone(cities.current().zone()).getYear();
        String series = CurrentCity.slug() + "/" + year;
        int count = numbers.next(series);
        CityProfile city = cities.now(); // whoever changes closures waits for this number, or this number for them (Recount)
        Optional<RecordsRequest> before = filedWith(filing.key());
        if (before.isPresent()) {
            numbers.takeBack(series);
            return new Receipt(new RequestNumber(before.get().number()), code, before.get().dueOn());
        }
        RequestNumber number = RequestNumber.of(city.prefix(), year, count);
        RecordsRequest request = new RecordsRequest(number, filing, code, city, now);
        Deadline due = clockOf(city).determinationDue(received);
        TimelineEntry entry = request.file(actor, due, Recount.basis(due, city.calendar(), city.version()), now);
        em.persist(request);
        chronicle.write(entry, actor);
        return new Receipt(number, code, request.dueOn());
    }

    /** The case with this number; refuses as not found. */
    public RecordsRequest get(String number) {
        return known(number).orElseThrow(NotFound::new);
    }

    /** The case as it was when the page was read; refuses when it has moved since. */
    public RecordsRequest at(String number, int version) {
        RecordsRequest request = get(number);
        request.mustBe(version);
        return request;
    }

    /** The case that number and code, the receipt's or one mailed, open together; refuses in the same way whichever is wrong. */
    public RecordsRequest open(String number, ReceiptCode code) {
        return known(number).filter(r -> code.opens(r, secrets.install(), cities.current().calendar().dateOf(clock.instant()))).orElseThrow(NotFound::new);
    }

    public void acknowledge(String number, int version, String words, Actor actor) {
        String body = new Words().optional("words", words);
        write(at(number, version).take(Step.ACKNOWLEDGE, actor, clock.instant(), Particulars.words(body)), actor);
    }

    /** Gives the case to a person (null: to nobody) and a department. */
    public void assign(String number, int version, Long personId, String department, Actor actor) {
        Wording words = new Wording();
        if (cities.current().department(department).isEmpty()) {
            words.refuse("department", "input.choose");
        }
        words.check();
        Person person = personId == null ? null : Optional.ofNullable(em.find(Person.class, personId)).orElseThrow(NotFound::new);
        write(at(number, version).assign(person, department, actor, clock.instant()), actor);
    }

    /** Sets the true moment of receipt and computes the dates anew (R1.14); a reason is needed. */
    public void correctReceipt(String number, int version, Instant truly, String reason, Actor actor) {
        String body = new Words().needed("reason", reason);
        Instant now = clock.instant();
        if (truly == null || truly.isAfter(now)) {
            throw Refused.on("receivedAt", "input.future");
        }
        RecordsRequest request = at(number, version);
        refuseIf(request.clockTrace().reopened(), "refused.receipt.reopened");
        refuseIf(extension(request).isPresent(), "refused.receipt.extended");
        write(request.correctReceipt(truly, clockOf(cities.current()).determinationDue(truly), body, actor, now), actor);
    }

    /** Asks the requester, with the help the law asks for; the dates stay (R3.1, R3.2). Refused: see {@link Clarification.Question}. */
    public void askClarification(String number, int version, Clarification.Question question, Actor actor) {
        Clarification.Question asked = question.checked();
        RecordsRequest request = at(number, version);
        write(request.take(Step.ASK_CLARIFICATION, actor, clock.instant(), asked.told()), actor);
        em.persist(new Clarification(request, clock.instant(), actor.name(), asked));
    }

    /** Answers every open question of the case; also after the determination, which nobody has to wait with (R3.3). */
    public void answerClarification(String number, int version, String answer, Actor actor) {
        String body = new Words().needed("answer", answer);
        RecordsRequest request = at(number, version);
        boolean after = request.status() == Status.DETERMINED && clarifications(request).stream().anyMatch(Clarification::open);
        write(request.take(after ? Step.ANSWER_AFTER_DECISION : Step.ANSWER_CLARIFICATION, actor, clock.instant(), Particulars.words(body)), actor);
        clarifications(request).stream().filter(Clarification::open).forEach(c -> c.answer(body, clock.instant()));
    }

    /** Extends once, on a lawful ground, in time and not beyond 14 days (7922.535(b), R2.1-R2.7); never a case that was reopened. */
    public void extend(String number, int version, Extension.Notice notice, Actor actor) {
        RecordsRequest request = at(number, version);
        ExtensionDraft draft = lawful(request, notice);
        Extension extension = new Extension(request, null, clock.instant(), actor.name(), request.dueOn(), draft);
        em.persist(extension);
        write(extension.of(request, extended(request, draft.expectedOn()), actor), actor);
    }

    /** The same for one part of the case only (R2.8): the case's own date becomes {@code nearest}, that of the part due first. */
    public void extendPart(RecordsRequest request, Extension.Notice notice, int part, String title, LocalDate nearest, Actor actor) {
        ExtensionDraft draft = lawful(request, notice);
        Extension extension = new Extension(request, part, clock.instant(), actor.name(), request.dueOn(), draft);
        em.persist(extension);
        write(request.onPart(Step.EXTEND_PART, nearest, actor, clock.instant(), extension.told(request.dueOn()).with("part", part).with("title", title)), actor);
    }

    /** What stands against extending the case, or a part of it, whatever a notice says: empty when nothing does (R2.1, R2.2, decision 010). */
    public List<Refusal> againstExtending(RecordsRequest request) {
        return request.clockTrace().reopened() ? List.of(Refusal.plain("refused.extension.reopened"))
                : new ExtensionLaw(clockOf(cities.current())).standing(request.receivedAt(), clock.instant(), extension(request).isPresent());
    }

    private ExtensionDraft lawful(RecordsRequest request, Extension.Notice notice) {
        refuseIf(request.clockTrace().reopened(), "refused.extension.reopened");
        ExtensionDraft draft = notice.of(request, extension(request).isPresent(), clock.instant());
        Refused.ifAny(new ExtensionLaw(clockOf(cities.current())).refusals(draft));
        return draft;
    }

    /** A message either way; who writes decides the step. */
    public void message(String number, int version, String words, Actor actor) {
        String body = new Words().needed("words", words);
        Step step = actor.kind() == Actor.Kind.REQUESTER ? Step.WRITE_TO_CITY : Step.WRITE_TO_REQUESTER;
        write(at(number, version).take(step, actor, clock.instant(), Particulars.words(body)), actor);
    }

    /** A note that only staff see. */
    public void note(String number, int version, String words, Actor actor) {
        write(at(number, version).take(Step.NOTE, actor, clock.instant(), Particulars.words(new Words().needed("words", words))), actor);
    }

    /** Takes a closed case up again, with a due date counted from today. */
    public void reopen(String number, int version, String reason, Actor actor) {
        String body = new Words().needed("reason", reason);
        RecordsRequest request = at(number, version);
        write(request.reopen(Step.REOPEN, dueAnew(request, cities.current(), clock.instant()), actor, clock.instant(), Particulars.words(body)), actor);
    }

    public void withdraw(String number, int version, String words, Actor actor) {
        write(at(number, version).take(Step.WITHDRAW, actor, clock.instant(), Particulars.words(new Words().optional("words", words))), actor);
    }

    /** Shows or hides the request's own public page. */
    public void showPage(String number, int version, boolean published, Actor actor) {
        write(at(number, version).showPage(published, actor, clock.instant()), actor);
    }

    /** The extension of a case, if it has one. */
    public Optional<Extension> extension(RecordsRequest request) {
        return em.createQuery("select e from Extension e where e.request = :request", Extension.class)
                .setParameter("request", request).getResultStream().findFirst();
    }

    /** The questions asked in a case, oldest first. */
    public List<Clarification> clarifications(RecordsRequest request) {
        return em.createQuery("select c from Clarification c where c.request = :request order by c.id", Clarification.class)
                .setParameter("request", request).getResultList();
    }

    /** The statutory clock as this city keeps it. */
    public static StatutoryClock clockOf(CityProfile city) {
        return new StatutoryClock(Jurisdiction.california(), city.calendar());
    }

    private Deadline extended(RecordsRequest request, LocalDate promised) {
        return clockOf(cities.current()).extendedTo(promised, request.receivedAt(), Jurisdiction.california().version(request.ruleVersion()).orElseThrow());
    }

    /** By when a case must be answered that is opened again at the moment. */
    public static Deadline dueAnew(RecordsRequest request, CityProfile city, Instant reopenedAt) {
        return clockOf(city).determinationDueAnew(request.dayZero(), city.calendar().dateOf(reopenedAt), Jurisdiction.california().version(request.ruleVersion()).orElseThrow());
    }

    /** The case with this number, if it is one. */
    public Optional<RecordsRequest> known(String number) {
        if (!RequestNumber.isValid(number)) {
            return Optional.empty();
        }
        return em.createQuery("select r from RecordsRequest r left join fetch r.assignee where r.number = :number", RecordsRequest.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    private Optional<RecordsRequest> filedWith(String key) {
        return em.createQuery("select r from RecordsRequest r where r.filingKey = :key", RecordsRequest.class)
                .setParameter("key", key).getResultStream().findFirst();
    }

    // R1.14: the moment of receipt is the city's knowledge, not the requester's
    private static Instant receivedAt(Filing filing, Actor actor, Instant now) {
        if (filing.receivedAt() == null) {
            return now;
        }
        actor.must(actor.kind() == Actor.Kind.SYSTEM ? Permission.RUN_TIMETABLE : Permission.WORK_CASES); // the city's mailbox knows when a mail came
        if (filing.receivedAt().isAfter(now)) {
            throw Refused.on("receivedAt", "input.future");
        }
        return filing.receivedAt();
    }

    private void write(TimelineEntry entry, Actor actor) {
        chronicle.write(entry, actor);
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw Refused.because(key);
        }
    }

    /** One written text of an act, checked at once. */
    private static final class Words {

        private final Wording wording = new Wording();

        String needed(String field, String text) {
            return checked(wording.text(field, text, LONGEST_WORDS));
        }

        String optional(String field, String text) {
            return checked(wording.optionalText(field, text, LONGEST_WORDS));
        }

        private String checked(String clean) {
            wording.check();
            return clean;
        }
    }
}
