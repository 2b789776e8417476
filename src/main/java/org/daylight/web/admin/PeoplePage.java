package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.account.People;
import org.daylight.account.Person;

/** Everybody who works for the city with an account. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    People people;

    private List<Person> everybody;

    @PostConstruct
    void load() {
        everybody = people.all();
    }

    public List<Person> getEverybody() {
        return everybody;
    }
}
