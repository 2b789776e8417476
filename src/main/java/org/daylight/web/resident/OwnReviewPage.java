package org.daylight.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.city.AppealRoute;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.Determination;
import org.daylight.document.AppealPapers;
import org.daylight.web.Uploads;
import org.daylight.web.Words;

/** Asking the city itself to look at a denial again, where it has a route for that; and taking that back. */
@Named
@RequestScoped
public class OwnReviewPage extends OwnAct {

    @Inject
    Appeals appeals;

    @Inject
    AppealPapers papers;
    @Inject
    Words words;

    private List<Appeals.Review> reviews;
    private String grounds;
    private Integer part;
    private List<Part> uploads;

    /** Whether a review can be asked for now. */
    public boolean isPossible() {
        return !getReviews().isEmpty();
    }

    /** What can be reviewed now, each with its level and the last day to ask. */
    public List<Appeals.Review> getReviews() {
        if (reviews == null) {
            reviews = appeals.reviews(getRequest());
        }
        return reviews;
    }

    /** The reviews under way: of a request in parts, perhaps one a part. */
    public List<Appeal> getUnderWay() {
        return appeals.of(getRequest()).stream().filter(Appeal::open).toList();
    }

    /** The denied parts that can be reviewed, when there are several to choose from; else none. */
    public List<SelectItem> getParts() {
        return getReviews().size() < 2 ? List.of() : getReviews().stream().map(Appeals.Review::denial).map(Determination::part)
                .map(one -> new SelectItem(one.place(), words.say("part.of", one.place(), one.title()))).toList();
    }

    /** By when the city decides anew, where nothing can be reviewed before; null where that is not so. */
    public LocalDate getAnew() {
        return isPossible() ? null : appeals.decidedAnewBy(getRequest());
    }

    /** The city's own ways of review, in order; empty where it has specified none. */
    public List<AppealRoute> getRoutes() {
        return visit.city().appealRoutes();
    }

    /** The appeal and what comes with it, or neither. */
    @Transactional
    public void ask() {
        brake();
        Appeal filed = appeals.file(visit.number(), seen(), part, grounds, Actor.REQUESTER);
        papers.receive(visit.number(), filed.id(), Uploads.sent(), Actor.REQUESTER);
        done("REVIEW");
    }

    /** Takes that review back; the way to court stays open. */
    public void takeBack(Long appeal) {
        brake();
        appeals.withdraw(visit.number(), seen(), appeal, null, Actor.REQUESTER);
        done("REVIEW_BACK");
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }

    public Integer getPart() {
        return part;
    }

    public void setPart(Integer part) {
        this.part = part;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
