package org.daylight.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLog;
import org.daylight.city.Wording;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.Happening;
import org.daylight.request.NotFound;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;
import org.daylight.request.Tasks;
import org.daylight.request.TimelineEntry;

/**
 * The files of the current city's cases. Bytes are kept before the row that names them is written: when the transaction rolls back
 * at its end, bytes may stay that no row names; nobody can reach them, and {@link Sweep} removes them a day later.
 */
@ApplicationScoped
@Transactional
public class Files {

    /** A file and its content; whoever asked closes the content. */
    public record Opened(RecordFile file, InputStream content) {
    }

    /** The fact that a release comes before the whole case is determined. */
    public static final String EARLY = "early";
    /** The fact to which part of the request the files belong: its number. */
    public static final String OF_PART = "ofPart";
    /** The fact that the clerk was told what the release may mean, and confirmed it (7921.505). */
    public static final String KNOWINGLY = "knowingly";
    private static final int LONGEST_WORDS = 5_000;
    private static final int MOST_EARLIER = 10;

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Tasks tasks;
    @Inject
    Chronicle chronicle;
    @Inject
    AuditLog audit;
    @Inject
    FileStore store;
    @Inject
    Intake intake;
    @Inject
    Inspections inspections;
    @Inject
    Event<Releasing> releasing;
    @Inject
    Clock clock;

    /**
     * Attaches files for staff's eyes: all of them or none. For clerks, and for liaisons who have an open task in the case. Refuses
     * under the field {@code files} what {@link MediaType} does not permit.
     */
    public List<RecordFile> attach(String number, int version, List<Upload> uploads, Actor actor) {
        return attach(number, version, uploads, null, actor);
    }

    /** The same for one file that is a copy of that file of the case with parts taken out; what they are is then marked ({@link Marks}). */
    public List<RecordFile> attach(String number, int version, List<Upload> uploads, Long redactedFrom, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        if (!actor.may(Permission.WORK_CASES) && tasks.of(request).stream().noneMatch(task -> task.open() && task.isFor(actor))) {
            throw new NotFound();
        }
        RecordFile whole = redactedFrom == null ? null : get(request, redactedFrom);
        if (whole != null && uploads.size() > 1) {
            throw Refused.on("files", "refused.mark.one");
        }
        List<Intake.Taken> taken = intake.take(uploads);
        try {
            return taken.stream().map(upload -> add(request, upload, Step.ATTACH, null, whole, actor)).toList();
        } catch (RuntimeException e) {
            intake.giveBack(taken);
            throw e;
        }
    }

    /**
     * Keeps what the requester sent along with a message: each file by itself, so that one which is not permitted keeps out no other.
     * Returns the names of those that were not taken.
     */
    public List<String> receive(RecordsRequest request, List<Upload> uploads) {
        List<Intake.Taken> taken = new ArrayList<>();
        List<String> left = new ArrayList<>();
        try {
            for (Upload upload : uploads) {
                intake.ifPermitted(upload).ifPresentOrElse(taken::add, () -> left.add(FileName.clean(upload.name()).text()));
            }
            taken.forEach(file -> add(request, file, Step.RECEIVE_FILE, null, null, Actor.REQUESTER));
            return left;
        } catch (RuntimeException e) {
            intake.giveBack(taken);
            throw e;
        }
    }

    /**
     * Adds a copy of a file to its case without what can be left out of it rightly; the original stays as it is. Refuses where nothing
     * was found or no copy can be made. The copy's name says what it is.
     */
    public RecordFile scrub(String number, int version, Long fileId, String suffix, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        actor.must(Permission.WORK_CASES);
        RecordFile original = get(request, fileId);
        Path copy = inspections.scrubbed(original).orElseThrow(() -> Refused.because("refused.file.scrub"));
        List<Intake.Taken> taken = List.of();
        try {
            Upload upload = new Upload(original.name().with(suffix), copy.toFile().length(), () -> java.nio.file.Files.newInputStream(copy));
            taken = intake.take(List.of(upload));
            return add(request, taken.get(0), Step.ATTACH, original, original.redactedFrom(), actor);
        } catch (RuntimeException e) {
            intake.giveBack(taken);
            throw e;
        } finally {
            FileStore.remove(copy);
        }
    }

    /** One file of a case, as staff see it; refuses as not found. */
    public RecordFile find(RecordsRequest request, Long id) {
        return get(request, id);
    }

    /**
     * Gives files to the requester, or to everyone; only after the determination. A file that more people have already stays so. Refuses
     * when no file is chosen, when the chosen ones are all with those people already, and what was decided otherwise ({@link Releasing}).
     */
    public List<RecordFile> release(String number, int version, List<Long> fileIds, boolean toEveryone, String words, Actor actor) {
        return release(number, version, fileIds, toEveryone, words, Particulars.NONE, actor);
    }

    /** The same with facts for the timeline; {@link #EARLY} among them where one part of a case discloses before the last is decided. */
    public List<RecordFile> release(String number, int version, List<Long> fileIds, boolean toEveryone, String words, Particulars facts, Actor actor) {
        Wording wording = new Wording();
        String said = wording.optionalText("words", words, LONGEST_WORDS);
        if (fileIds == null || fileIds.isEmpty()) {
            wording.refuse("files", "input.choose");
        }
        wording.check();
        RecordsRequest request = requests.at(number, version);
        List<RecordFile> chosen = Set.copyOf(fileIds).stream().sorted().map(id -> get(request, id)).toList();
        Instant now = clock.instant();
        Audience readers = toEveryone ? Audience.EVERYONE : Audience.REQUESTER;
        List<RecordFile> given = chosen.stream().filter(file -> file.release(readers, actor, now)).toList();
        if (given.isEmpty()) {
            throw Refused.on("files", "refused.file.released");
        }
        Particulars what = facts.with("count", given.size()).with("files", joined(given, f -> f.name().text()))
                .with("ids", joined(given, f -> f.id().toString())).with("sha256", joined(given, RecordFile::sha256)).saying(said);
        TimelineEntry entry = request.take(step(toEveryone, facts.facts().containsKey(EARLY)), actor, now, what);
        String part = facts.facts().get(OF_PART);
        releasing.fire(new Releasing(request, given, part == null ? null : Integer.valueOf(part), facts.facts().containsKey(KNOWINGLY)));
        chronicle.write(entry, actor);
        return given;
    }

    private static Step step(boolean toEveryone, boolean early) {
        return early ? toEveryone ? Step.RELEASE_PART_TO_EVERYONE : Step.RELEASE_PART : toEveryone ? Step.RELEASE_TO_EVERYONE : Step.RELEASE;
    }

    /** The requester cannot open a file they were given: asks the clerk for another copy (7922.545, R7.5). Says by when. */
    public LocalDate cannotOpen(String number, Long fileId, Actor actor) {
        RecordsRequest request = requests.get(number);
        RecordFile file = get(request, fileId);
        if (!file.audience().shownTo(Audience.REQUESTER)) {
            throw new NotFound();
        }
        return tasks.askCopy(request, file.id(), file.name().text(), actor);
    }

    /**
     * The number of a case in which the same was released to somebody: the content of this file of the case, or a file of this name.
     * Disclosure to one member of the public may waive an exemption (7921.505); a copy with parts taken out opens only what is left in it.
     *
     * @param whole whether all of it is to be withheld, what such a copy showed included
     */
    public Optional<String> releasedBefore(RecordsRequest request, Long fileId, String name, boolean whole) {
        String content = fileId == null ? "" : get(request, fileId).whole().sha256();
        return em.createQuery("""
                select r.number from RecordFile f join f.request r left join f.redactedFrom w
                where (f.sha256 = :content or w.sha256 = :content or f.name = :name) and (w is null or :whole = true) and f.audience <> :staff
                order by f.releasedAt""", String.class)
                .setParameter("content", content).setParameter("name", name == null ? "" : name.strip()).setParameter("whole", whole)
                .setParameter("staff", Audience.STAFF).setMaxResults(1).getResultStream().findFirst();
    }

    /** The files of a case that a reader of that kind may have, oldest first. */
    public List<RecordFile> of(RecordsRequest request, Audience reader) {
        return em.createQuery("select f from RecordFile f left join fetch f.redactedFrom where f.request = :request order by f.id", RecordFile.class)
                .setParameter("request", request).getResultStream().filter(f -> f.audience().shownTo(reader)).toList();
    }

    /** What of this case was released before, in it or in any other case of the city, earliest first (7921.505, R5.6). */
    public List<EarlierRelease> releasedBefore(RecordsRequest request) {
        return em.createQuery("""
                select new org.daylight.document.EarlierRelease(f.name, r.number, g.releasedAt, g.audience, case when w is null then false else true end)
                from RecordFile f, RecordFile g join g.request r left join g.redactedFrom w
                where f.request = :request and g.sha256 = f.sha256 and g.releasedAt is not null order by g.releasedAt, g.id""", EarlierRelease.class)
                .setParameter("request", request).setMaxResults(MOST_EARLIER).getResultList();
    }

    /**
     * Opens a file of a case; not found for readers it is not for, and for staff who neither read cases nor have a task in this one, nor
     * are the attorney of one in court.
     * When staff take a file that is not released, that is a link in the audit chain (ASVS 16.3.3).
     */
    public Opened open(Long fileId, String number, Audience reader, Actor actor) {
        RecordsRequest request = requests.get(number);
        if (reader == Audience.STAFF && !mayRead(request, actor)) {
            throw new NotFound();
        }
        RecordFile file = get(request, fileId);
        if (!file.audience().shownTo(reader)) {
            throw new NotFound();
        }
        if (!file.released()) {
            audit.append(request.city(), Act.of(clock.instant(), actor.inLog(), "FILE_READ", request.number(),
                    Map.of("file", file.id().toString(), "sha256", file.sha256())));
        }
        return new Opened(file, store.open(request.city(), file.storedAs()));
    }

    /** The content of a file of a case. Who may have it is for the caller to know, and to tell the chain; whoever asked closes it. */
    public InputStream content(RecordFile file) {
        return store.open(file.city(), file.storedAs());
    }

    /** The pages of a file as pictures, drawn as they are asked for; none of what has no pages or cannot be read. Whoever asked closes them. */
    public PageImages pages(RecordFile file) {
        return PageImages.of(store.at(file.city(), file.storedAs()), file.mediaType());
    }

    private RecordFile add(RecordsRequest request, Intake.Taken upload, Step step, RecordFile original, RecordFile redactedFrom, Actor actor) {
        Instant now = clock.instant();
        RecordFile file = new RecordFile(request, upload.name(), upload.type(), upload.kept(), actor, now);
        file.standFor(redactedFrom);
        em.persist(file);
        chronicle.write(request.take(step, actor, now, Particulars.fact("id", file.id()).with("files", file.name())
                .with("bytes", file.size()).with("sha256", file.sha256()).with("copyOf", original == null ? null : original.id())
                .with("redactedFrom", redactedFrom == null ? null : redactedFrom.id())), actor);
        return file;
    }

    private RecordFile get(RecordsRequest request, Long id) {
        return em.createQuery("select f from RecordFile f left join fetch f.redactedFrom where f.id = :id and f.request = :request", RecordFile.class)
                .setParameter("id", id).setParameter("request", request).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    private boolean mayRead(RecordsRequest request, Actor actor) {
        return actor.kind() == Actor.Kind.STAFF
                && (actor.may(Permission.READ_CASES) || tasks.of(request).stream().anyMatch(task -> task.isFor(actor)) || isInCourt(request, actor));
    }

    /** The attorney reads the cases about which the city is sued. */
    private boolean isInCourt(RecordsRequest request, Actor actor) {
        return actor.may(Permission.ADVISE)
                && chronicle.of(request, Audience.STAFF).stream().anyMatch(entry -> entry.happening() == Happening.PETITION_RECORDED);
    }

    private static String joined(List<RecordFile> files, java.util.function.Function<RecordFile, String> part) {
        return files.stream().map(part).collect(Collectors.joining(", "));
    }
}
