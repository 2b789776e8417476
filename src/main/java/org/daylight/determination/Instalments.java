package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.city.Wording;
import org.daylight.document.Files;
import org.daylight.document.Mark;
import org.daylight.document.Marks;
import org.daylight.document.RecordFile;
import org.daylight.document.Releasing;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.NotFound;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;
import org.daylight.request.StepRefused;

/** What the current city promised to give and when: released, or put off with a notice (R1.20). */
@ApplicationScoped
@Transactional
public class Instalments {

    /** In place of an instalment: the release delivers none. */
    public static final Long NONE = 0L;

    private static final int LONGEST_WORDS = 5_000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Parts parts;
    @Inject
    Determinations determinations;
    @Inject
    Files files;
    @Inject
    Marks marks;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** What was promised in a case and not replaced since, the earliest estimate first. */
    public List<Instalment> of(RecordsRequest request) {
        return em.createQuery("""
                select i from Instalment i join fetch i.determination d left join fetch d.part
                where i.request = :request and i.state in :told order by i.promisedAt, i.id""", Instalment.class)
                .setParameter("request", request).setParameter("told", List.of(Instalment.State.PROMISED, Instalment.State.DELIVERED)).getResultList();
    }

    /** One of them; refuses as not found. */
    public Instalment get(RecordsRequest request, Long id) {
        return of(request).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * What is given out, to whom, and with which words.
     *
     * @param instalment the promised instalment it delivers; null: the only one there is; {@code NONE}: none
     * @param part       the part of a request in parts to which the files belong; null: not said
     * @param knowingly  whether the clerk was told what it may mean and confirmed it (7921.505)
     */
    public record Handout(List<Long> files, boolean toEveryone, String words, Long instalment, Integer part, boolean knowingly) {

        /** With nothing to confirm, of a request that is in one piece. */
        public Handout(List<Long> files, boolean toEveryone, String words, Long instalment) {
            this(files, toEveryone, words, instalment, null, false);
        }
    }

    /** Gives files out, as {@link #release(String, int, Handout, Actor)} does. */
    public List<RecordFile> release(String number, int version, List<Long> fileIds, boolean toEveryone, String words, Long instalment, Actor actor) {
        return release(number, version, new Handout(fileIds, toEveryone, words, instalment), actor);
    }

    /**
     * Gives files to the requester or to everyone, as {@link Files#release} does, and marks the promised instalment delivered: the named
     * one, or the only one there is (null); {@code NONE} marks none. Of a case in parts, as soon as one part discloses.
     * Refuses what {@link ReleaseLaw} refuses.
     */
    public List<RecordFile> release(String number, int version, Handout handout, Actor actor) {
        Long instalment = handout.instalment();
        RecordsRequest request = requests.at(number, version);
        List<Instalment> waiting = of(request).stream().filter(Instalment::promised).toList();
        Instalment delivered = instalment == null ? waiting.size() == 1 ? waiting.get(0) : null
                : instalment.equals(NONE) ? null : waiting.stream().filter(i -> i.id().equals(instalment)).findFirst().orElseThrow(NotFound::new);
        Particulars facts = delivered == null ? Particulars.NONE : told(delivered, request);
        if (request.status().undetermined()) {
            if (parts.of(request).stream().noneMatch(part -> part.outcome() != null && part.outcome().discloses())) {
                throw StepRefused.from(request.status(), Step.RELEASE);
            }
            facts = facts.with(Files.EARLY, true);
        }
        facts = facts.with(Files.OF_PART, handout.part()).with(Files.KNOWINGLY, handout.knowingly() ? true : null);
        List<RecordFile> given = files.release(number, version, handout.files(), handout.toEveryone(), handout.words(), facts, actor);
        if (delivered != null) {
            delivered.deliver(actor, clock.instant());
        }
        return given;
    }

    /**
     * Notes that an instalment was given otherwise than as files: copies on paper, or a look at the records (7922.525, 7922.530). Refuses a day
     * to come, one before the decision went out, and an instalment that nobody waits for.
     */
    public void give(String number, int version, Long id, Instalment.Way way, LocalDate on, String words, Actor actor) {
        ZoneId zone = cities.current().zone();
        RecordsRequest request = requests.at(number, version);
        Instalment instalment = get(request, id);
        LocalDate decidedOn = LocalDate.ofInstant(instalment.determination().sentAt(), zone);
        Wording wording = new Wording();
        wording.chosen("way", way);
        if (wording.chosen("givenOn", on) != null && on.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            wording.refuse("givenOn", "input.future");
        } else if (on != null && on.isBefore(decidedOn)) {
            wording.refuse("givenOn", "refused.giving.early", decidedOn);
        }
        String said = wording.optionalText("words", words, LONGEST_WORDS);
        wording.check();
        instalment.deliver(actor, clock.instant());
        Part part = instalment.determination().part();
        chronicle.write(request.take(Step.GIVE_RECORDS, actor, clock.instant(), told(instalment, request).with("on", on).with("way", way).with("what", instalment.what())
                .with("part", part == null ? null : part.place()).saying(said)), actor);
    }

    /** Refuses what no decision lets out, in whatever way it is given: see {@link ReleaseLaw}. */
    void check(@Observes Releasing releasing) {
        law(releasing.request(), releasing.files()).check(releasing.files(), releasing.part(), releasing.knowingly());
    }

    /** What stands against giving out one file of a case, or must be confirmed first. */
    public record Concern(RecordFile file, List<Refused.Point> points) {

        /** Whether it may be given by who confirms what it means; else it may not be given. */
        public boolean confirmable() {
            return points.stream().allMatch(point -> ReleaseLaw.KNOWINGLY.equals(point.field()));
        }
    }

    /** The files of these about which something is to be known before they go out. */
    public List<Concern> concerns(RecordsRequest request, List<RecordFile> given) {
        ReleaseLaw law = law(request, given);
        return given.stream().map(file -> new Concern(file, law.about(file))).filter(concern -> !concern.points().isEmpty()).toList();
    }

    /** The parts of a request whose records may be given, when those of another may not: one is named with the release. Else none. */
    public List<Part> disclosing(RecordsRequest request) {
        List<Part> all = parts.of(request);
        List<Part> giving = all.stream().filter(part -> ReleaseLaw.gives(part.outcome())).toList();
        return giving.size() == all.size() ? List.of() : giving;
    }

    private ReleaseLaw law(RecordsRequest request, List<RecordFile> given) {
        Map<Long, RecordFile> all = new HashMap<>();
        files.of(request, Audience.STAFF).forEach(file -> all.put(file.id(), file));
        Set<Long> marked = !request.status().undetermined() ? Set.of()
                : marks.of(request).stream().filter(Mark::inFull).map(mark -> mark.file().id()).collect(Collectors.toSet());
        return new ReleaseLaw(determinations.sent(request), parts.of(request), all, marked, elsewhere(request, given));
    }

    /** By its hash, the number of another case in which the same content is withheld in full by a decision that nothing has replaced. */
    private Map<String, String> elsewhere(RecordsRequest request, List<RecordFile> given) {
        Map<String, String> found = new HashMap<>();
        em.createQuery("""
                select g.sha256, r.number from Withholding w join w.determination d join d.request r join RecordFile g on g.id = w.fileId
                where w.inFull = true and g.sha256 in :hashes and d.state = :sent and r.id <> :request
                  and not exists (select n.id from Determination n where n.request = r and n.state = :sent and n.id > d.id
                    and (n.part = d.part or n.part is null and d.part is null))
                order by d.id""", Object[].class).setParameter("hashes", given.stream().map(RecordFile::sha256).toList())
                .setParameter("sent", Determination.State.SENT).setParameter("request", request.id()).getResultList()
                .forEach(row -> found.put((String) row[0], (String) row[1]));
        return found;
    }

    private Particulars told(Instalment delivered, RecordsRequest request) {
        long all = of(request).stream().filter(i -> i.determination().id().equals(delivered.determination().id())).count();
        return all < 2 ? Particulars.NONE : Particulars.fact("instalment", delivered.place()).with("instalments", all);
    }

    /** Gives another estimate, with a reason, and tells the requester (R1.20). Refuses a day that is past and an instalment not promised. */
    public void revise(String number, int version, Long id, LocalDate on, LocalTime time, String reason, Actor actor) {
        ZoneId zone = cities.current().zone();
        Wording wording = new Wording();
        if (wording.chosen("availableOn", on) != null && on.isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            wording.refuse("availableOn", "input.past");
        }
        wording.chosen("availableTime", time);
        String why = wording.text("reason", reason, LONGEST_WORDS);
        wording.check();
        RecordsRequest request = requests.at(number, version);
        Instalment instalment = get(request, id);
        Instant before = instalment.promisedAt();
        instalment.revise(on, time, zone);
        Part part = instalment.determination().part();
        chronicle.write(request.take(Step.REVISE_ESTIMATE, actor, clock.instant(), told(instalment, request).with("from", before).with("to", instalment.promisedAt())
                .with("what", instalment.what()).with("part", part == null ? null : part.place()).saying(why)), actor);
    }
}
