package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.daylight.city.ClosureChange;

/** Adds a closure. */
@Named
@RequestScoped
public class ClosureNewPage extends ClosureForm {

    @Override
    ClosureChange change() {
        return ClosureChange.add(day());
    }

    @Override
    int year() {
        return getDate().getYear();
    }
}
