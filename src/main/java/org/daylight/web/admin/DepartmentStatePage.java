package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.city.Department;
import org.daylight.city.Departments;
import org.daylight.request.NotFound;

/** Closes a department or opens it again. */
@Named
@RequestScoped
public class DepartmentStatePage extends CityForm {

    @Inject
    Departments departments;

    private Department department;

    @Override
    void load() {
        department = visit.city().department(visit.value("code")).orElseThrow(NotFound::new);
    }

    public void change() {
        departments.open(department.code(), getVersion(), !department.active(), who());
        visit.go(visit.within("/admin/departments"), "done.department");
    }

    public Department getDepartment() {
        return department;
    }
}
