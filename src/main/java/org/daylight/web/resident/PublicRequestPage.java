package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Status;
import org.daylight.request.TimelineEntry;
import org.daylight.web.Route;
import org.daylight.web.Visit;

/** A request's page for everybody, where the city publishes it; not found everywhere else. */
@Named
@RequestScoped
public class PublicRequestPage {

    @Inject
    Visit visit;
    @Inject
    Requests requests;
    @Inject
    Chronicle chronicle;
    @Inject
    Files files;

    private RecordsRequest request;

    @PostConstruct
    void load() {
        request = requests.get(visit.number());
        if (!request.pagePublished()) {
            throw new NotFound();
        }
    }

    public RecordsRequest getRequest() {
        return request;
    }

    public Status getStatus() {
        return request.status().outside();
    }

    /** The address of this page. */
    public String getAddress() {
        return Route.REQUEST.to(visit.city().slug(), visit.number());
    }

    public List<TimelineEntry> getStory() {
        return chronicle.of(request, Audience.EVERYONE);
    }

    public List<RecordFile> getFiles() {
        return files.of(request, Audience.EVERYONE);
    }
}
