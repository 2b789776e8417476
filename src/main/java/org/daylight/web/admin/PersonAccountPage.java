package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.request.NotFound;
import org.daylight.web.Visit;

/** Closes an account or opens it again. */
@Named
@RequestScoped
public class PersonAccountPage {

    @Inject
    Visit visit;
    @Inject
    People people;

    private Person person;
    private int version;

    @PostConstruct
    void load() {
        person = people.find(visit.id()).orElseThrow(NotFound::new);
        version = person.version();
    }

    public void close() {
        people.open(person.id(), version, false, visit.actor());
        visit.go(visit.within("/admin/people"), "done.person.closed");
    }

    public void open() {
        people.open(person.id(), version, true, visit.actor());
        visit.go(visit.within("/admin/people"), "done.person.opened");
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
}
