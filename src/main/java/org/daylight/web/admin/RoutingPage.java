package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.city.Subject;

/** Which department owns which subject. */
@Named
@RequestScoped
public class RoutingPage {

    public List<Subject> getSubjects() {
        return List.of(Subject.values());
    }
}
