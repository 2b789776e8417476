package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.city.Department;
import org.daylight.city.Departments;
import org.daylight.request.NotFound;

/** One department: its name and address. */
@Named
@RequestScoped
public class DepartmentPage extends CityForm {

    @Inject
    Departments departments;

    private Department department;
    private String name;
    private String email;

    @Override
    void load() {
        department = visit.city().department(visit.value("code")).orElseThrow(NotFound::new);
        name = department.name();
        email = department.email();
        seen(department.seen());
    }

    public void describe() {
        departments.describe(department.code(), getVersion(), name, email, getSource(), getVerifiedOn(), who());
        visit.go(visit.within("/admin/departments"), "done.department");
    }

    public Department getDepartment() {
        return department;
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
