package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.account.Actor;
import org.daylight.audit.Act;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.Wording;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Chronicle;
import org.daylight.request.NotFound;
import org.daylight.request.Outcome;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Status;
import org.daylight.request.Step;
import org.daylight.request.Tasks;

/** The determinations of the current city's cases. Each method is one act in one transaction, told to the chronicle. */
@ApplicationScoped
@Transactional
public class Determinations {

    private static final int LONGEST_QUEUE = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Parts parts;
    @Inject
    Drafts drafts;
    @Inject
    Tasks tasks;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /**
     * Answers a whole request. What withholds awaits a supervisor where the city asks for that; everything else is sent. Refused with
     * every fault at its field: see {@link DeterminationLaw}. A request in parts is answered part by part.
     */
    public Determination determine(String number, int version, DeterminationDraft draft, Actor actor) {
        return whole(requests.at(number, version), draft, Particulars.NONE, actor);
    }

    /** The same, with facts for the timeline. */
    Determination whole(RecordsRequest request, DeterminationDraft draft, Particulars facts, Actor actor) {
        if (!parts.of(request).isEmpty()) {
            throw Refused.because("refused.part.whole");
        }
        return determine(request, null, draft, facts, actor);
    }

    /** Answers one part of a request in the same way; with the last open part, the request itself is determined. */
    public Determination determine(String number, int version, int part, DeterminationDraft draft, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        Part answered = parts.get(request, part);
        answered.mustBeOpen();
        if (latest(request, answered).filter(d -> d.state().waiting()).isPresent()) {
            throw Refused.because("refused.part.proposed", part);
        }
        return determine(request, answered, draft, onPart(answered), actor);
    }

    private Determination determine(RecordsRequest request, Part part, DeterminationDraft draft, Particulars facts, Actor actor) {
        CityProfile city = cities.current();
        DeterminationDraft clean = drafts.checked(request, part, draft);
        SignOff chain = clean.withholds() ? SignOff.of(city) : SignOff.NONE;
        Determination made = new Determination(request, part, clean, city.zone(), chain.first(), actor, clock.instant());
        em.persist(made);
        if (chain.cleared()) {
            made.askAttorney(tasks.consult(request, clean.reasons(), actor).id());
        }
        if (chain.signed()) {
            Step step = part == null ? Step.PROPOSE_DENIAL : Step.PROPOSE_PART;
            chronicle.write(request.take(step, actor, clock.instant(), told(made, facts).saying(clean.reasons())), actor);
        } else {
            send(made, part == null ? Step.DETERMINE : Step.DETERMINE_PART, told(made, facts), actor);
        }
        return made;
    }

    /** What the law would say of a denial that says nothing yet: what every denial of this case must bring. R5.1-R5.4 */
    public List<Refusal> beforehand(RecordsRequest request) {
        return drafts.law(request).beforehand();
    }

    /** Signs a proposed denial of the whole request and sends it. Never by its writer; checked against the law of the day once more. */
    public Determination signOff(String number, int version, Actor actor) {
        return signOff(requests.at(number, version), null, actor);
    }

    /** Signs a proposed denial of one part and sends it, in the same way. */
    public Determination signOff(String number, int version, int part, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        return signOff(request, parts.get(request, part), actor);
    }

    Determination signOff(RecordsRequest request, Part part, Actor actor) {
        Determination determination = latest(request, part).orElseThrow(NotFound::new);
        Step step = part == null ? Step.SIGN_DENIAL : Step.SIGN_PART;
        step.check(request.status(), actor);
        LocalDate today = LocalDate.ofInstant(clock.instant(), cities.current().zone());
        if (determination.instalments().stream().anyMatch(one -> one.promisedOn().isBefore(today))) { // R1.16: what is past cannot be promised
            throw Refused.because("refused.determination.promise");
        }
        drafts.checkAgain(determination);
        determination.sign(actor, clock.instant());
        send(determination, step, told(determination, onPart(part)).with("writer", determination.writtenBy()), actor);
        return determination;
    }

    /** The attorney finds nothing against a proposed denial (null part: of the whole), and says so: a supervisor may sign it now. */
    public void clear(String number, int version, Integer part, String words, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        Part asked = part == null ? null : parts.get(request, part);
        Determination determination = latest(request, asked).orElseThrow(NotFound::new);
        String advice = advice(words);
        var entry = request.take(Step.CLEAR_DENIAL, actor, clock.instant(), onPart(asked).with("proof", proof(determination)));
        determination.clear(actor, clock.instant());
        chronicle.write(entry, actor);
        tasks.settle(request, determination.clearance().consultationId(), advice, actor);
    }

    /** The attorney finds something against it: it goes back to the clerk with these words. */
    public void object(String number, int version, Integer part, String words, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        Part asked = part == null ? null : parts.get(request, part);
        Determination determination = latest(request, asked).orElseThrow(NotFound::new);
        if (determination.state() != Determination.State.WITH_ATTORNEY) {
            throw Refused.because("refused.determination.settled");
        }
        String advice = advice(words);
        giveBack(request, asked, advice, actor);
        tasks.settle(request, determination.clearance().consultationId(), advice, actor);
    }

    private static String advice(String words) {
        Wording wording = new Wording();
        String advice = wording.text("advice", words, 5_000);
        wording.check();
        return advice;
    }

    /** Gives a proposed denial back to the clerk, with a reason; the case goes on. */
    public void giveBack(String number, int version, String reason, Actor actor) {
        giveBack(requests.at(number, version), null, reason, actor);
    }

    /** Gives a proposed denial of one part back, in the same way. */
    public void giveBack(String number, int version, int part, String reason, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        giveBack(request, parts.get(request, part), reason, actor);
    }

    private void giveBack(RecordsRequest request, Part part, String reason, Actor actor) {
        Wording words = new Wording();
        String why = words.text("reason", reason, 5_000);
        words.check();
        Determination determination = latest(request, part).orElseThrow(NotFound::new);
        var entry = request.take(part == null ? Step.RETURN_DENIAL : Step.RETURN_PART, actor, clock.instant(), onPart(part).saying(why));
        determination.giveBack(why);
        chronicle.write(entry, actor);
    }

    /** It goes out: the case moves by it, or its part does and, when that was the last open one, the case by all of them. */
    private void send(Determination sent, Step step, Particulars said, Actor actor) {
        RecordsRequest request = sent.request();
        Part part = sent.part();
        of(request).stream().filter(d -> d != sent && d.answers(part)).forEach(Determination::replace);
        sent.promise();
        if (part == null) {
            chronicle.write(request.determine(step, sent.kind(), actor, clock.instant(), said), actor);
            return;
        }
        part.decide(sent.kind());
        List<Part> all = parts.of(request);
        long open = all.stream().filter(Part::undecided).count();
        Outcome together = open > 0 ? null : Part.together(all.stream().map(Part::outcome).toList());
        chronicle.write(request.onPart(step, Part.nearest(all), actor, clock.instant(), said.with("outcome", sent.kind()).with("count", all.size())
                .with("open", open > 0 ? open : null).with("together", together)), actor);
        if (together != null) {
            chronicle.write(request.determine(Step.SETTLE_PARTS, together, actor, clock.instant(), Particulars.fact("parts", all.size())), actor);
        }
    }

    private static Particulars told(Determination d, Particulars facts) {
        return facts.with("kind", d.kind()).with("proof", proof(d));
    }

    /** What it says, proved without repeating it: SHA-256 over kind, reasons and every withholding. */
    private static String proof(Determination d) {
        StringBuilder all = new StringBuilder(d.kind() + "\n" + d.why() + "\n" + d.availableAt() + "\n" + d.guidance());
        d.instalments().stream().skip(1).forEach(one -> all.append('\n').append(one.what()).append(one.promisedAt()));
        d.withheld().forEach(row -> all.append('\n').append(row.draft()).append(row.section()));
        return Act.hash(all.toString());
    }

    private static Particulars onPart(Part part) {
        return part == null ? Particulars.NONE : Particulars.fact("part", part.place()).with("title", part.title());
    }

    /** The newest determination of a case, in whatever state; of a case in parts, the newest of any part. */
    public Optional<Determination> latest(RecordsRequest request) {
        return of(request).stream().reduce((earlier, later) -> later);
    }

    /** The newest determination of one part (null: of the whole request), in whatever state. */
    public Optional<Determination> latest(RecordsRequest request, Part part) {
        return of(request).stream().filter(d -> d.answers(part)).reduce((earlier, later) -> later);
    }

    /** What stands in a case: its newest determination or, of a case in parts, the newest of each part, in their order. */
    public List<Determination> standing(RecordsRequest request) {
        return standing(of(request));
    }

    /** Of what stands, what is signed and of which the requester has no word, because its letter lies (R1.17). */
    public List<Determination> untold(RecordsRequest request) {
        return standing(request).stream().filter(d -> d.state() == Determination.State.SENT && d.toldAt() == null).toList();
    }

    /** The newest that went out: of the whole request or, of one in parts, of each part. */
    public List<Determination> sent(RecordsRequest request) {
        return standing(of(request).stream().filter(d -> d.state() == Determination.State.SENT).toList());
    }

    private static List<Determination> standing(List<Determination> all) {
        Map<Integer, Determination> newest = new TreeMap<>();
        all.forEach(d -> newest.put(d.part() == null ? 0 : d.part().place(), d));
        if (newest.size() > 1) {
            newest.remove(0); // written before the request was split
        }
        return List.copyOf(newest.values());
    }

    /** All determinations of a case with what they withhold, oldest first. */
    public List<Determination> of(RecordsRequest request) {
        return em.createQuery("""
                select d from Determination d join fetch d.request left join fetch d.part left join fetch d.withheld
                left join fetch d.instalments
                where d.request = :request order by d.id""", Determination.class)
                .setParameter("request", request).getResultList();
    }

    /** The requester cannot open a place on the web that the city named: asks the clerk for a copy (7922.545, R7.5). Says by when. */
    public LocalDate cannotOpen(String number, String link, Actor actor) {
        RecordsRequest request = requests.get(number);
        return tasks.askCopy(request, null, postedLinks(request).stream().filter(link::equals).findFirst().orElseThrow(NotFound::new), actor);
    }

    /** Where the records are on the web: what the city's last answer said or, of a request in parts, the last answer to each part. */
    public List<String> postedLinks(RecordsRequest request) {
        return sent(request).stream().map(d -> d.guidance().postedLink()).filter(Objects::nonNull).distinct().toList();
    }

    /** The denials that await a signature, most urgent first. */
    public List<ProposedDenial> proposed() {
        return em.createQuery("""
                select new org.daylight.determination.ProposedDenial(r.number, r.asked.subject, p.place, p.title, d.kind, d.writtenById,
                    d.writtenBy, d.writtenAt, coalesce(p.dueOn, r.dueOn))
                from Determination d join d.request r left join d.part p
                where d.state = :proposed and r.status in :running order by r.dueOn, d.id""", ProposedDenial.class)
                .setParameter("proposed", Determination.State.PROPOSED).setParameter("running", Status.UNDETERMINED).setMaxResults(LONGEST_QUEUE).getResultList();
    }

    /** The determination once more as a draft: to be filled in again, or checked again. */
    public DeterminationDraft asDraft(Determination d) {
        return drafts.of(d);
    }
}
