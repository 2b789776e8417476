package org.daylight.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.law.Refused;

/** The departments of the current city: added, described, closed and opened again; never deleted, since old cases name them. */
@ApplicationScoped
@Transactional
public class Departments {

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;
    @Inject
    Cities cities;

    /** Adds one. Refuses a code that is no code, or that another department has, open or closed. */
    public void add(int version, String code, String name, String email, String source, LocalDate verifiedOn, String who) {
        Wording words = new Wording();
        String handle = words.line("code", code, 30);
        if (handle != null && !Department.isCode(handle)) {
            words.refuse("code", "input.department.code");
        } else if (handle != null && cities.current().department(handle).isPresent()) {
            words.refuse("code", "input.department.taken");
        }
        String called = words.line("name", name, 120);
        String mail = words.optionalEmail("email", email);
        Seen seen = changes.seen(words, source, verifiedOn);
        words.check();
        changes.begin(version);
        em.persist(new Department(handle, called, mail, seen));
        changes.log(who, "DEPARTMENT_ADDED", handle, facts(null, null, called, mail, seen));
    }

    /** Gives it another name or address. */
    public void describe(String code, int version, String name, String email, String source, LocalDate verifiedOn, String who) {
        Wording words = new Wording();
        String called = words.line("name", name, 120);
        String mail = words.optionalEmail("email", email);
        Seen seen = changes.seen(words, source, verifiedOn);
        words.check();
        changes.begin(version);
        Department department = get(code);
        Map<String, String> facts = facts(department.name(), department.email(), called, mail, seen);
        department.describe(called, mail, seen);
        changes.log(who, "DEPARTMENT_CHANGED", code, facts);
    }

    /** Closes it or opens it again. Refuses to close one that owns a subject: route that elsewhere first. */
    public void open(String code, int version, boolean active, String who) {
        if (!active && Arrays.stream(Subject.values()).map(cities.current()::owner).anyMatch(code::equals)) {
            throw Refused.because("refused.department.owns");
        }
        changes.begin(version);
        get(code).setActive(active);
        changes.log(who, active ? "DEPARTMENT_OPENED" : "DEPARTMENT_CLOSED", code, Map.of());
    }

    private Department get(String code) {
        return em.createQuery("select d from Department d where d.code = :code", Department.class).setParameter("code", code).getSingleResult();
    }

    private static Map<String, String> facts(String oldName, String oldEmail, String name, String email, Seen seen) {
        Map<String, String> facts = new TreeMap<>();
        Changes.put(facts, "nameFrom", oldName);
        Changes.put(facts, "nameTo", name);
        Changes.put(facts, "emailFrom", oldEmail);
        Changes.put(facts, "emailTo", email);
        Changes.put(facts, "source", seen.source());
        return facts;
    }
}
