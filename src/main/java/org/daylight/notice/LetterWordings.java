package org.daylight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLog;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.CurrentCity;
import org.daylight.city.Wording;

/** The current city's own wordings of its letters: looked at, replaced from a day on, and given up for the product's again. */
@ApplicationScoped
@Transactional
public class LetterWordings {

    /** The languages letters are written in. */
    public static final List<String> LANGUAGES = List.of("en", "es", "vi");

    private static final int LONGEST = 10_000;

    @PersistenceContext
    EntityManager em;
    @Inject
    AuditLog audit;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(int city, List<LetterWording> versions) {
    }

    /** A letter that nobody gets, to be looked at: its subject and its text. */
    public record Preview(String subject, String body) {
    }

    /** Every version there ever was, newest first. */
    public List<LetterWording> all() {
        return em.createQuery("select w from LetterWording w order by w.number desc, w.id", LetterWording.class).getResultList();
    }

    /** The versions of one letter in one language, newest first. */
    public List<LetterWording> of(LetterKind kind, String language) {
        return em.createQuery("select w from LetterWording w where w.kind = :kind and w.language = :language order by w.number desc", LetterWording.class)
                .setParameter("kind", kind).setParameter("language", language).getResultList();
    }

    /** The version that letters of a day are written from; none: the product's words. */
    public Optional<LetterWording> on(LetterKind kind, String language, LocalDate day) {
        List<LetterWording> versions = CurrentCity.profile().map(this::known).orElseGet(this::all);
        return inForce(versions.stream().filter(w -> w.kind() == kind && w.language().equals(language)).toList(), day).filter(version -> version.wording() != null);
    }

    // each change touches the city, so what was read for a version of it that is committed stays right for that version
    private List<LetterWording> known(CityProfile city) {
        return known.compute(city.slug(), (slug, kept) -> kept != null && kept.city() == city.version() ? kept : new Known(city.version(), all())).versions();
    }

    /**
     * The version in force on a day among these: of those begun by then, the one made last, so that a version takes the place of an earlier one
     * that was to begin later. One that brings the product's words back is one too.
     */
    public static Optional<LetterWording> inForce(List<LetterWording> versions, LocalDate day) {
        return versions.stream().filter(version -> !version.from().isAfter(day)).max(Comparator.comparing(LetterWording::number));
    }

    /** The product's own words. */
    public static String product(LetterKind kind, String language) {
        return LetterTemplate.of(kind.template(), language).text().strip();
    }

    /** The blanks a letter of that kind can fill, as they are to be written. */
    public static Set<String> blanks(LetterKind kind) {
        return LetterRules.blanks(kind);
    }

    /** The letter as it would be for a case that nobody has. Refuses what could not be saved. */
    public Preview preview(LetterKind kind, String language, String text) {
        String clean = clean(kind, text);
        CityProfile city = cities.current();
        LetterWriter.Written letter = new LetterWriter(language, city.zone(), new LetterTemplate(clean))
                .fill(LetterFacts.madeUp(kind, city, language, clock.instant()));
        return new Preview(letter.subject(), letter.body());
    }

    /**
     * Makes a version that letters are written from on and after a day. Refuses a wording that lacks what the law asks of that letter, blanks the
     * kind cannot fill, anything but the number in the subject, and a day that is past.
     */
    public void replace(LetterKind kind, String language, String text, LocalDate from, Actor actor) {
        add(kind, language, clean(kind, text), from, actor);
    }

    /** Goes back to the product's words from a day on. */
    public void giveUp(LetterKind kind, String language, LocalDate from, Actor actor) {
        add(kind, language, null, from, actor);
    }

    private void add(LetterKind kind, String language, String text, LocalDate from, Actor actor) {
        actor.must(Permission.ADMINISTER);
        Wording words = new Wording();
        if (words.chosen("from", from) != null && from.isBefore(LocalDate.ofInstant(clock.instant(), cities.current().zone()))) {
            words.refuse("from", "input.past");
        }
        words.check();
        cities.touch();
        List<LetterWording> before = new ArrayList<>(of(kind, language));
        LetterWording version = new LetterWording(kind, language, before.isEmpty() ? 1 : before.get(0).number() + 1, text, from, actor, clock.instant());
        em.persist(version);
        em.flush();
        Map<String, String> told = new TreeMap<>(Map.of("kind", kind.name(), "language", language, "version", Integer.toString(version.number()), "from", from.toString()));
        if (text != null) {
            told.put("sha256", Act.hash(text));
        }
        audit.append(CurrentCity.slug(), Act.of(clock.instant(), actor.inLog(), text == null ? "LETTER_WORDING_ENDED" : "LETTER_WORDING_REPLACED",
                "letter " + kind.template() + " " + language, told));
    }

    private static String clean(LetterKind kind, String text) {
        Wording words = new Wording();
        String clean = words.text("text", text, LONGEST);
        words.check();
        LetterRules.check(kind, clean);
        return clean;
    }
}
