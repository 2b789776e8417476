package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.account.Person;
import org.daylight.account.SetUp;

/** Makes a city's first administrator, with the code from the server's log, and signs them in. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject
    Visit visit;
    @Inject
    SetUp setUp;
    @Inject
    Door door;

    private String code;
    private String city;
    private String name;
    private String title;
    private String signInName;
    private String password;

    public void begin() {
        Person person = setUp.administrator(code, city, name, title, signInName, password, visit.client());
        door.enter(person.signInName(), password).orElseThrow();
        visit.go(Route.ADMIN.to(city), "done.setup");
    }

    /** The cities that wait for their first administrator. */
    public List<SelectItem> getCities() {
        return setUp.waiting().stream().map(c -> new SelectItem(c.slug(), c.name())).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
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

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
