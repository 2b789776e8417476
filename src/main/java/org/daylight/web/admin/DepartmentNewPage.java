package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.city.Departments;

/** Adds a department. */
@Named
@RequestScoped
public class DepartmentNewPage extends CityForm {

    @Inject
    Departments departments;

    private String code;
    private String name;
    private String email;

    public void add() {
        departments.add(getVersion(), code, name, email, getSource(), getVerifiedOn(), who());
        visit.go(visit.within("/admin/departments"), "done.department");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
