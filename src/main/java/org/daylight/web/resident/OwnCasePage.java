package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.daylight.determination.Appeals;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.fee.FeeNote;
import org.daylight.fee.Fees;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Status;
import org.daylight.web.OwnCase;
import org.daylight.web.Route;
import org.daylight.web.Visit;

/** The requester's own case: what was asked, what the city did, what happens next and by when, what can be done now. */
@Named
@RequestScoped
public class OwnCasePage {

    @Inject
    Visit visit;
    @Inject
    OwnCase own;
    @Inject
    Chronicle chronicle;
    @Inject
    Files files;
    @Inject
    Fees fees;
    @Inject
    Notices notices;
    @Inject
    Appeals appeals;

    private RecordsRequest request;
    private List<FeeNote> feeNotes;
    private boolean denied;

    /** One thing that can be done now: the last part of its address, and whether the city waits for it. */
    public record Offer(String name, boolean first) {
    }

    @PostConstruct
    void load() {
        request = own.getRequest();
        feeNotes = fees.of(request);
        denied = request.outcome() != null && request.outcome().withholds();
    }

    public RecordsRequest getRequest() {
        return request;
    }

    /** The address of this case. */
    public String getAddress() {
        return Route.CASE.to(visit.city().slug(), visit.number());
    }

    /** What can be done now, what the city waits for first. */
    public List<Offer> getOffers() {
        List<Offer> offers = new ArrayList<>();
        if (request.status() == Status.WAITING_FOR_REQUESTER) {
            offers.add(new Offer("clarification", true));
        }
        if (feeNotes.stream().anyMatch(note -> note.unanswered() || note.state() == FeeNote.State.QUESTIONED)) {
            offers.add(new Offer("fee", true));
        }
        if (denied && (appeals.isOpenTo(request) || appeals.of(request).stream().anyMatch(a -> a.open()))) {
            offers.add(new Offer("review", offers.isEmpty()));
        }
        offers.add(new Offer("message", false));
        if (Status.OPEN.contains(request.status())) {
            offers.add(new Offer("withdrawal", false));
        }
        return offers;
    }

    /** Whether something was withheld, so that the ways to review are shown. */
    public boolean isDenied() {
        return denied;
    }

    /** Where it is, as people outside city hall see it. */
    public Status getStatus() {
        return request.status().outside();
    }

    public List<?> getStory() {
        return chronicle.of(request, Audience.REQUESTER);
    }

    public List<RecordFile> getFiles() {
        return files.of(request, Audience.REQUESTER);
    }

    public List<FeeNote> getFeeNotes() {
        return feeNotes;
    }

    /** The city's letters, word for word. */
    public List<Letter> getLetters() {
        return notices.of(request);
    }

    /** Forgets the case on this device. */
    public void leave() {
        own.leave();
        visit.go(visit.within("/track"), "done.left");
    }
}
