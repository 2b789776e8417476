package org.daylight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Mode;
import org.daylight.audit.AuditLink;
import org.daylight.audit.AuditLog;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.fee.FeeNote;
import org.daylight.fee.Fees;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.notice.handing.Handing;
import org.daylight.request.Chronicle;
import org.daylight.request.Happened;
import org.daylight.request.NotFound;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Step;
import org.daylight.request.Task;
import org.daylight.request.Tasks;

/** The letters of the current city: written as things happen, read, handed over. */
@ApplicationScoped
@Transactional
public class Notices {

    /** How the chain calls that a letter was written. */
    static final String WRITTEN = "LETTER_WRITTEN";
    /** And that its English text was kept. */
    static final String ENGLISH = "LETTER_ENGLISH";
    /** They name the case's date, and so the date of each part that has its own. */
    private static final Set<LetterKind> DATED = EnumSet.of(LetterKind.ACKNOWLEDGEMENT, LetterKind.CLARIFICATION);
    private static final Set<LetterKind> OF_APPEALS = EnumSet.of(LetterKind.APPEAL_RECEIVED, LetterKind.APPEAL_DECISION, LetterKind.APPEAL_WITHDRAWAL, LetterKind.CLOSURE);

    @PersistenceContext
    EntityManager em;
    @Inject
    Determinations determinations;
    @Inject
    Departures departures;
    @Inject
    Parts parts;
    @Inject
    Appeals appeals;
    @Inject
    Chronicle chronicle;
    @Inject
    AuditLog audit;
    @Inject
    LetterWordings wordings;
    @Inject
    Fees fees;
    @Inject
    Tasks tasks;
    @Inject
    Cities cities;
    @Inject
    Mode mode;
    @Inject
    Clock clock;

    /** Writes the letter that is due, in the transaction of the act: both are kept, or neither. */
    void write(@Observes Happened happened) {
        LetterKind.of(happened.entry()).ifPresent(kind -> {
            Occasion occasion = occasion(kind, happened);
            String language = LetterWriter.language(occasion);
            Optional<LetterWording> own = own(occasion, language);
            Letter letter = new Letter(happened.request(), kind, written(occasion, language, own), own.map(LetterWording::id).orElse(null), relay().mails(), clock.instant());
            em.persist(letter);
            departures.written(letter, occasion);
            audit.append(CurrentCity.slug(), letter.proof(WRITTEN, clock.instant()));
            if (!language.equals(LetterTemplate.ENGLISH)) { // R7.9
                EnglishText english = new EnglishText(letter, written(occasion, LetterTemplate.ENGLISH, own(occasion, LetterTemplate.ENGLISH)));
                em.persist(english);
                audit.append(CurrentCity.slug(), english.proof(ENGLISH, happened.request().number(), clock.instant()));
            }
        });
    }

    /** The city's own wording of that day; one from before the law was read as it is today gives way to the product's. */
    private Optional<LetterWording> own(Occasion occasion, String language) {
        return wordings.on(occasion.kind(), language, LocalDate.ofInstant(occasion.entry().at(), occasion.city().zone()))
                .filter(version -> LetterRules.isLawful(occasion.kind(), version.wording()));
    }

    private LetterWriter.Written written(Occasion occasion, String language, Optional<LetterWording> own) {
        LetterTemplate words = own.map(version -> new LetterTemplate(version.wording())).orElseGet(() -> LetterTemplate.of(occasion.kind().template(), language));
        return new LetterWriter(language, occasion.city().zone(), words).write(occasion.kind(), facts(occasion, language));
    }

    /** The English text that controls a letter in another language (R7.9); none where the letter is in English, or from before it was kept. */
    public Optional<EnglishText> english(Letter letter) {
        return Optional.ofNullable(em.find(EnglishText.class, letter.id()));
    }

    /** Whether the letter's words are those the city's chain holds the hash of; what was written before the chain held any is judged by its own hash. */
    public boolean isProved(Letter letter) {
        List<String> chained = audit.of(letter.request().number(), WRITTEN).stream().map(AuditLink::particulars)
                .filter(told -> told.contains("\"letter\":\"" + letter.id() + "\"")).toList();
        return letter.isWhole() && chained.stream().allMatch(told -> told.equals(letter.proof(WRITTEN, clock.instant()).particulars()));
    }

    /** Hands over, on paper or otherwise, a letter that could not be mailed: now. */
    public void handOver(Long letterId, Actor actor) {
        handOver(letterId, Handing.Note.NOW, actor);
    }

    /** The same, by the way and on the day that is noted; the chain tells those and when they were noted. */
    public void handOver(Long letterId, Handing.Note note, Actor actor) {
        Letter letter = find(letterId);
        ZoneId zone = cities.current().zone();
        letter.handOver(note, actor, zone, clock.instant());
        var entry = letter.request().take(Step.HAND_OVER_LETTER, actor, clock.instant(), Particulars.fact("letter", letter.kind()).with("sha256", letter.sha256())
                .with("how", note.how()).with("on", LocalDate.ofInstant(letter.deliveredAt(), zone)));
        departures.went(letter, Task.Answer.HANDED_OVER, actor);
        chronicle.write(entry, actor);
    }

    /** The letter that was mailed under this Message-ID; empty when the city has none. */
    public Optional<Letter> mailedAs(String messageId) {
        return em.createQuery("select l from Letter l join fetch l.request where l.messageId = :id", Letter.class)
                .setParameter("id", messageId).getResultStream().findFirst();
    }

    /** A letter came back: it has failed, and is a person's to hand over or mail again. False when it was not out by mail. */
    public boolean bounced(Letter letter, String said) {
        boolean failed = letter.bounced(said);
        if (failed) {
            departures.cameBack(letter);
            audit.append(CurrentCity.slug(), letter.proof("LETTER_BOUNCED", clock.instant()));
        }
        return failed;
    }

    /** Has a letter mailed once more, as the same mail, though it failed or may have arrived: somebody has decided so. */
    public void mailAgain(Long letterId, Actor actor) {
        Letter letter = find(letterId);
        var entry = letter.request().take(Step.MAIL_LETTER_AGAIN, actor, clock.instant(),
                Particulars.fact("letter", letter.kind()).with("sha256", letter.sha256()));
        letter.mailAgain(clock.instant());
        tasks.settleLetter(letter.id(), Task.Answer.MAILED_AGAIN, actor);
        chronicle.write(entry, actor);
    }

    /** The letters of a case, oldest first. */
    public List<Letter> of(RecordsRequest request) {
        return em.createQuery("select l from Letter l where l.request = :request order by l.id", Letter.class)
                .setParameter("request", request).getResultList();
    }

    /** Whether the newest letter of a case waits to be handed over, or mailed once more: it is written, and not sent. */
    public boolean waits(String number) {
        return em.createQuery("select l from Letter l join fetch l.request r where r.number = :number order by l.id desc", Letter.class)
                .setParameter("number", number).setMaxResults(1).getResultStream().anyMatch(Letter::awaitsPerson);
    }

    /** One letter of that case; not found if it is another case's. */
    public Letter get(Long id, RecordsRequest request) {
        Letter letter = find(id);
        if (!letter.request().id().equals(request.id())) {
            throw new NotFound();
        }
        return letter;
    }

    private Letter find(Long id) {
        return em.createQuery("select l from Letter l join fetch l.request where l.id = :id", Letter.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    private Map<String, Object> facts(Occasion occasion, String language) {
        Map<String, Object> facts = new LetterFacts(occasion, language).all();
        if (occasion.kind() == LetterKind.RECEIPT) { // who did not file on the site has no code yet
            facts.put("codePage", CodeMail.page(relay(), occasion.request(), occasion.city(), language));
        }
        return facts;
    }

    private Occasion occasion(LetterKind kind, Happened happened) {
        RecordsRequest request = happened.request();
        Determination decided = kind.tellsOfDecision() ? decided(happened) : null;
        String told = OF_APPEALS.contains(kind) ? happened.entry().facts().get("appeal") : null;
        Appeal appeal = told == null ? null : appeals.of(request).stream().filter(one -> one.id().equals(Long.valueOf(told))).findFirst().orElseThrow();
        return new Occasion(kind, cities.current(), request, happened.entry(), decided, appeal, fees(kind, decided, happened),
                DATED.contains(kind) ? Part.apart(parts.of(request)) : List.of());
    }

    /** Who asks for money tells of that fee; a determination names what the copies cost as long as that is open, though it never waits for it (R4.6). */
    private List<FeeNote> fees(LetterKind kind, Determination decided, Happened happened) {
        if (kind.itemizes()) {
            return List.of(fees.get(happened.request(), Long.valueOf(happened.entry().facts().get("note"))));
        }
        return decided != null && decided.kind().gives() ? fees.of(happened.request()).stream().filter(FeeNote::open).toList() : List.of();
    }

    private Determination decided(Happened happened) {
        String part = happened.entry().facts().get("part");
        Part answered = part == null ? null : parts.get(happened.request(), Integer.parseInt(part));
        return determinations.latest(happened.request(), answered).orElseThrow();
    }

    private Relay relay() {
        return Relay.of(System.getenv(), mode.isDemo());
    }
}
