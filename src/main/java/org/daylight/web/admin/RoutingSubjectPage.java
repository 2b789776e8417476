package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.daylight.city.Routings;
import org.daylight.city.Subject;
import org.daylight.request.NotFound;

/** Who owns one subject. */
@Named
@RequestScoped
public class RoutingSubjectPage extends CityForm {

    @Inject
    Routings routings;

    private Subject subject;
    private String department;

    @Override
    void load() {
        subject = Arrays.stream(Subject.values()).filter(s -> s.name().equals(visit.value("subject"))).findFirst().orElseThrow(NotFound::new);
        department = visit.city().owner(subject);
    }

    public void send() {
        routings.send(subject, getVersion(), department, getSource(), getVerifiedOn(), who());
        visit.go(visit.within("/admin/routing"), "done.routing");
    }

    public Subject getSubject() {
        return subject;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
