package org.daylight.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLog;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.city.Wording;
import org.daylight.law.Refused;

/** The people of the current city. Each change is a link in the city's chain; passwords never are. */
@ApplicationScoped
@Transactional
public class People {

    @PersistenceContext
    EntityManager em;
    @Inject
    AuditLog audit;
    @Inject
    Cities cities;
    @Inject
    Passwords passwords;
    @Inject
    Clock clock;

    /** Everybody, by name. */
    public List<Person> all() {
        return em.createQuery("select p from Person p order by p.name", Person.class).getResultList();
    }

    /** Those a case can be given to: active clerks and supervisors. */
    public List<Person> caseWorkers() {
        return all().stream().filter(p -> p.active() && p.role().permissions().contains(Permission.WORK_CASES)).toList();
    }

    public Optional<Person> find(Long id) {
        return Optional.ofNullable(id).map(key -> em.find(Person.class, key));
    }

    /** Adds somebody with a first password, good for an hour. Refuses a name another account signs in with. */
    public FirstPassword add(String signInName, String name, String title, Role role, String department, Actor actor) {
        actor.must(Permission.ADMINISTER);
        Person person = made(signInName, name, title, role, department);
        FirstPassword first = give(person);
        em.persist(person);
        log(actor, "PERSON_ADDED", person, Map.of("role", role.name(), "name", person.name()));
        return first;
    }

    /** Adds a city's first administrator, who has chosen the password; refused when the city has one. Only for {@link SetUp}. */
    Person addFirstAdministrator(String signInName, String name, String title, String password) {
        cities.touch();
        if (hasAdministrator()) {
            throw Refused.on("city", "refused.setup.done");
        }
        Person person = made(signInName, name, title, Role.ADMINISTRATOR, null);
        person.choosePassword(passwords.store("password", password));
        em.persist(person);
        log(Actor.SYSTEM, "FIRST_ADMINISTRATOR", person, Map.of("role", person.role().name(), "name", person.name()));
        return person;
    }

    /** Whether the current city has an administrator who can sign in. */
    public boolean hasAdministrator() {
        return all().stream().anyMatch(p -> p.active() && p.role() == Role.ADMINISTRATOR);
    }

    private Person made(String signInName, String name, String title, Role role, String department) {
        Wording words = new Wording();
        String address = words.optionalEmail("signInName", words.line("signInName", signInName, 254));
        words.chosen("role", role);
        String department0 = checkDepartment(words, department);
        String called = words.line("name", name, 120);
        String titled = words.line("title", title, 120);
        if (address != null && taken(address)) {
            words.refuse("signInName", "input.taken");
        }
        words.check();
        return new Person(address, called, titled, role, department0);
    }

    /** Changes name, title, role and department; the person's sessions end. Refuses another role for oneself. */
    public void describe(Long id, int version, String name, String title, Role role, String department, Actor actor) {
        actor.must(Permission.ADMINISTER);
        Person person = at(id, version);
        Wording words = new Wording();
        String called = words.line("name", name, 120);
        String titled = words.line("title", title, 120);
        words.chosen("role", role);
        String department0 = checkDepartment(words, department);
        if (actor.is(person) && role != null && role != person.role()) {
            words.refuse("role", "refused.person.self_role");
        }
        words.check();
        String before = person.name() + ", " + person.title() + ", " + person.role() + ", " + person.department();
        person.describe(called, titled, role, department0);
        log(actor, "PERSON_CHANGED", person, Map.of("from", before, "to", called + ", " + titled + ", " + role + ", " + department0));
    }

    /** Closes or opens an account; nobody can close their own. */
    public void open(Long id, int version, boolean active, Actor actor) {
        actor.must(Permission.ADMINISTER);
        Person person = at(id, version);
        if (actor.is(person)) {
            throw Refused.because("refused.person.self");
        }
        person.setActive(active);
        log(actor, active ? "PERSON_OPENED" : "PERSON_CLOSED", person, Map.of());
    }

    /** Gives somebody a new first password, good for an hour; refused for oneself: there is a page for one's own. */
    public FirstPassword resetPassword(Long id, int version, Actor actor) {
        actor.must(Permission.ADMINISTER);
        Person person = at(id, version);
        if (actor.is(person)) {
            throw Refused.because("refused.person.self_password");
        }
        FirstPassword first = give(person);
        log(actor, "PASSWORD_RESET", person, Map.of());
        return first;
    }

    private FirstPassword give(Person person) {
        FirstPassword first = new FirstPassword(Passwords.first(), clock.instant().plus(FirstPassword.GOOD_FOR));
        person.givePassword(passwords.store("password", first.text()), first.until());
        return first;
    }

    /** A link for a person who has signed in; their name stands in it as in every other. */
    public void noteSignIn(Person person) {
        log(Actor.of(person), "SIGNED_IN", person, Map.of());
    }

    /** Changes one's own password; the old one must be given, and all other sessions end. Returns the person with the new stamp. */
    public Person changePassword(Actor actor, String old, String fresh) {
        Person person = em.find(Person.class, actor.personId());
        if (!passwords.fits(old == null ? "" : old, person.passwordHash())) {
            throw Refused.on("oldPassword", "input.password.wrong");
        }
        if (fresh != null && fresh.equals(old)) {
            throw Refused.on("newPassword", "input.password.same");
        }
        person.choosePassword(passwords.store("newPassword", fresh));
        em.flush();
        log(actor, "PASSWORD_CHANGED", person, Map.of());
        return person;
    }

    /** Adds a person whose password is already in its stored form; for the demo town, whose people share one. */
    public Person addStored(String signInName, String name, String title, Role role, String department, String storedPassword) {
        Person person = new Person(signInName, name, title, role, department);
        person.choosePassword(storedPassword);
        em.persist(person);
        log(Actor.SYSTEM, "PERSON_ADDED", person, Map.of("role", role.name(), "name", name));
        return person;
    }

    private Person at(Long id, int version) {
        Person person = find(id).orElseThrow(() -> Refused.because("refused.person.gone"));
        if (person.version() != version) {
            throw Refused.because("refused.stale");
        }
        return person;
    }

    private boolean taken(String address) {
        return !em.createNativeQuery("select 1 from person where sign_in_name = ?1")
                .setParameter(1, address.toLowerCase(java.util.Locale.ROOT)).getResultList().isEmpty();
    }

    private String checkDepartment(Wording words, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (cities.current().department(code).isEmpty()) {
            words.refuse("department", "input.choose");
        }
        return code;
    }

    private void log(Actor actor, String act, Person person, Map<String, String> facts) {
        em.flush();
        audit.append(CurrentCity.slug(), Act.of(clock.instant(), actor.inLog(), act, "person #" + person.id(), facts));
    }
}
