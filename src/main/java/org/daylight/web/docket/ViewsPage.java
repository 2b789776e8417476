package org.daylight.web.docket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.account.SavedView;
import org.daylight.account.SavedViews;
import org.daylight.web.Visit;

/** Keeps a way of looking at the queue under a name, and forgets it again. */
@Named
@RequestScoped
public class ViewsPage {

    @Inject
    Visit visit;
    @Inject
    SavedViews views;

    private String name;

    public List<SavedView> getViews() {
        return views.of(visit.actor());
    }

    /** The query of the queue's address that is to be kept; null when the page was opened for looking only. */
    public String getFilter() {
        String filter = visit.parameter("filter");
        return filter == null || filter.isBlank() ? null : filter;
    }

    public void act() {
        views.save(name, getFilter(), visit.actor());
        visit.go(visit.within("/staff/queue") + "?" + getFilter(), "done.VIEW_SAVED");
    }

    public void forget(Long id) {
        views.forget(id, visit.actor());
        visit.go(visit.within("/staff/queue/views"), "done.VIEW_FORGOTTEN");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
