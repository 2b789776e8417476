package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.account.FirstPassword;
import org.daylight.account.People;
import org.daylight.account.Role;
import org.daylight.web.Visit;

/** Makes an account. The first password is shown on the answer to this form and nowhere else. */
@Named
@RequestScoped
public class PersonNewPage {

    @Inject
    Visit visit;
    @Inject
    People people;

    private String signInName;
    private String name;
    private String title;
    private Role role;
    private String department;
    private FirstPassword first;

    public void add() {
        first = people.add(signInName, name, title, role, department, visit.actor());
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
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

    public FirstPassword getFirst() {
        return first;
    }
}
