package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.account.People;
import org.daylight.determination.review.Reviewers;
import org.daylight.request.RecordsRequest;
import org.daylight.web.Choices;
import org.daylight.web.Visit;
import org.daylight.web.request.Grounds;

/** What an item may be withheld by, and who may be responsible for it. */
@Named
@RequestScoped
public class DenialChoices {

    @Inject
    Grounds grounds;
    @Inject
    People people;
    @Inject
    Choices choices;
    @Inject
    Reviewers reviewers;
    @Inject
    Visit visit;

    /** The grounds in force today, by their short titles. */
    public List<SelectItem> getExemptions() {
        return grounds.inForce();
    }

    /** Whether nobody would be left to decide a review of a denial that the reader writes now (R6.5). */
    public boolean lastReviewer(RecordsRequest request) {
        return reviewers.noneAfterWriting(request, visit.actor());
    }

    public List<SelectItem> getPeople() {
        return choices.orNone("choose.nobody", people.all().stream().filter(p -> p.active()).map(p -> new SelectItem(p.id(), p.name() + ", " + p.title())));
    }
}
