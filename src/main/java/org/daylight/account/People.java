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

    /** Adds somebody with a first password. Refuses a name another account signs in with. */
    public Person add(String signInName, String name, String title, Role role, String department, String password, Actor actor) {
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
        Person person = new Person(address, called, titled, role, department0);
        person.setPasswordHash(passwords.store("password", password));
        em.persist(person);
        log(actor, "PERSON_ADDED", person, Map.of("role", role.name(), "name", called));
        return person;
    }

    /** Changes name, title, role and department; the person's other sessions end. */
    public void describe(Long id, int version, String name, String title, Role role, String department, Actor actor) {
        Person person = at(id, version);
        Wording words = new Wording();
        String called = words.line("name", name, 120);
        String titled = words.line("title", title, 120);
        words.chosen("role", role);
        String department0 = checkDepartment(words, department);
        words.check();
        person.describe(called, titled, role, department0);
        log(actor, "PERSON_CHANGED", person, Map.of("role", role.name(), "name", called));
    }

    /** Closes or opens an account; nobody can close their own. */
    public void open(Long id, int version, boolean active, Actor actor) {
        Person person = at(id, version);
        if (person.id().equals(actor.personId())) {
            throw Refused.because("refused.person.self");
        }
        person.setActive(active);
        log(actor, active ? "PERSON_OPENED" : "PERSON_CLOSED", person, Map.of());
    }

    /** An administrator gives a new first password. */
    public void resetPassword(Long id, int version, String password, Actor actor) {
        Person person = at(id, version);
        person.setPasswordHash(passwords.store("password", password));
        log(actor, "PASSWORD_RESET", person, Map.of());
    }

    /** Changes one's own password; the old one must be given, and all other sessions end. Returns the person with the new stamp. */
    public Person changePassword(Actor actor, String old, String fresh) {
        Person person = em.find(Person.class, actor.personId());
        if (!passwords.fits(old == null ? "" : old, person.passwordHash())) {
            throw Refused.on("oldPassword", "input.password.wrong");
        }
        person.setPasswordHash(passwords.store("newPassword", fresh));
        log(actor, "PASSWORD_CHANGED", person, Map.of());
        return person;
    }

    /** Adds a person whose password is already in its stored form; for the demo town, whose people share one. */
    public Person addStored(String signInName, String name, String title, Role role, String department, String storedPassword) {
        Person person = new Person(signInName, name, title, role, department);
        person.setPasswordHash(storedPassword);
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
