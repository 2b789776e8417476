package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.account.FirstPassword;
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.request.NotFound;
import org.daylight.web.Visit;

/** Gives a new first password, shown on the answer to this form and nowhere else. */
@Named
@RequestScoped
public class PersonPasswordPage {

    @Inject
    Visit visit;
    @Inject
    People people;

    private Person person;
    private int version;
    private FirstPassword first;

    @PostConstruct
    void load() {
        person = people.find(visit.id()).orElseThrow(NotFound::new);
        version = person.version();
    }

    public void reset() {
        first = people.resetPassword(person.id(), version, visit.actor());
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

    public FirstPassword getFirst() {
        return first;
    }
}
