package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.account.Role;
import org.daylight.request.NotFound;
import org.daylight.web.Visit;

/** One account: name, title, role and department. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    Visit visit;
    @Inject
    People people;

    private Person person;
    private int version;
    private String name;
    private String title;
    private Role role;
    private String department;

    @PostConstruct
    void load() {
        person = people.find(visit.id()).orElseThrow(NotFound::new);
        version = person.version();
        name = person.name();
        title = person.title();
        role = person.role();
        department = person.department();
    }

    public void describe() {
        people.describe(person.id(), version, name, title, role, department, visit.actor());
        visit.go(visit.within("/admin/people"), "done.person");
    }

    /** Whether this is the account of whoever looks at it. */
    public boolean isOwn() {
        return visit.actor().is(person);
    }

    public Person getPerson() {
        return person;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
