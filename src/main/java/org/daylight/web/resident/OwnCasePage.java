package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.determination.Instalment;
import org.daylight.determination.Instalments;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.determination.WithholdingLog;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.fee.FeeNote;
import org.daylight.fee.Fees;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.Happening;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Status;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.request.TimelineEntry;
import org.daylight.web.Brake;
import org.daylight.web.OwnCase;
import org.daylight.web.Route;
import org.daylight.web.Visit;
import org.daylight.web.Words;

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
    @Inject
    Determinations determinations;
    @Inject
    Parts parts;
    @Inject
    Instalments instalments;
    @Inject
    Tasks tasks;
    @Inject
    Brake brake;
    @Inject
    Words words;

    private RecordsRequest request;
    private List<TimelineEntry> story;
    private List<Part> split;
    private List<Instalment> promised;
    private List<FeeNote> feeNotes;
    private List<RecordFile> given;
    private List<Task> copiesAsked;
    private List<String> postedLinks;
    private boolean denied;
    private boolean reviewable;
    private LocalDate anew;
    private List<Determination> decisions;
    private List<Appeal> allReviews;
    private List<Appeal> reviews;

    /** One thing that can be done now: the last part of its address, what it is called, and whether the city waits for it. */
    public record Offer(String name, String said, boolean first) {

        Offer(String name, boolean first) {
            this(name, name, first);
        }
    }

    @PostConstruct
    void load() {
        request = own.getRequest();
        story = chronicle.of(request, Audience.REQUESTER);
        split = story.stream().anyMatch(entry -> entry.happening() == Happening.SPLIT) ? parts.of(request) : List.of();
        feeNotes = fees.of(request);
        given = files.of(request, Audience.REQUESTER);
        boolean posted = request.outcome() == Outcome.POSTED || split.stream().anyMatch(part -> part.outcome() == Outcome.POSTED);
        postedLinks = posted ? determinations.postedLinks(request) : List.of();
        copiesAsked = given.isEmpty() && postedLinks.isEmpty() ? List.of()
                : tasks.of(request).stream().filter(task -> task.kind() == Task.Kind.COPY && task.open()).toList();
        boolean decided = story.stream().anyMatch(entry -> entry.happening() == Happening.DETERMINED || entry.happening() == Happening.PART_DETERMINED);
        decisions = decided ? determinations.sent(request) : List.of();
        boolean discloses = decisions.stream().anyMatch(one -> one.kind().discloses()); // a promise stands though a review opened the rest again
        promised = !discloses ? List.of() : instalments.of(request).stream()
                .filter(one -> request.status() != Status.CLOSED || !one.promised()).toList(); // what a closed case had still promised comes no more
        denied = decisions.stream().anyMatch(one -> one.kind().withholds());
        allReviews = denied ? appeals.of(request) : List.of();
        reviews = allReviews.stream().filter(Appeal::open).toList();
        reviewable = denied && appeals.isOpenTo(request);
        anew = !denied || reviewable ? null : appeals.decidedAnewBy(request);
    }

    public RecordsRequest getRequest() {
        return request;
    }

    /** The address of this case. */
    public String getAddress() {
        return Route.CASE.to(visit.city().slug(), visit.number());
    }

    /** The numbers of requests that were made of what the requester added to this one (R3.4); the same receipt opens them. */
    public List<String> getAdded() {
        return story.stream().filter(entry -> entry.happening() == Happening.MATTER_ADDED).map(entry -> entry.facts().get("other")).toList();
    }

    /** What can be done now, what the city waits for first. */
    public List<Offer> getOffers() {
        List<Offer> offers = new ArrayList<>();
        if (request.status() == Status.WAITING_FOR_REQUESTER) {
            offers.add(new Offer("clarification", true));
        } else if (request.status() == Status.DETERMINED && stillAsked()) {
            offers.add(new Offer("clarification", false));
        }
        if (feeNotes.stream().anyMatch(note -> note.unanswered() || note.state() == FeeNote.State.QUESTIONED)) {
            offers.add(new Offer("fee", true));
        }
        if (reviewable) {
            offers.add(new Offer("review", offers.isEmpty()));
        } else if (!reviews.isEmpty()) {
            offers.add(new Offer("review", "underReview", false));
        }
        offers.add(new Offer("message", false));
        if (Status.OPEN.contains(request.status())) {
            offers.add(new Offer("withdrawal", false));
        }
        return offers;
    }

    /** Whether the city decided without waiting for an answer, which may still come (R3.3). */
    private boolean stillAsked() {
        return story.stream().map(TimelineEntry::happening).filter(one -> one == Happening.CLARIFICATION_ASKED || one == Happening.CLARIFICATION_ANSWERED)
                .reduce((earlier, later) -> later).filter(Happening.CLARIFICATION_ASKED::equals).isPresent();
    }

    /** The reviews that are under way, each with its day; mostly none. */
    public List<Appeal> getReviews() {
        return reviews;
    }

    /** Whether a review can be asked for now. */
    public boolean isReviewable() {
        return reviewable;
    }

    /** By when the city decides anew what it denied, where nothing can be reviewed before; null where that is not so. */
    public LocalDate getAnew() {
        return anew;
    }

    /** Whether what was decided last withholds something, also while it is decided anew: the ways to review and the log are shown. */
    public boolean isDenied() {
        return denied;
    }

    /** Where it is, as people outside city hall see it. */
    public Status getStatus() {
        return request.status().outside();
    }

    public List<TimelineEntry> getStory() {
        return story;
    }

    /** What happens next and by when, with the date of each part that has one of its own. */
    public String getNext() {
        boolean given = !promised.isEmpty() && promised.stream().noneMatch(Instalment::promised);
        boolean worked = reviews.isEmpty() || request.status().undetermined(); // a review may go on beside the work, or be all there is
        String key = request.untold() ? "next.UNTOLD" : next(getStatus(), request.outcome(), given);
        Stream<String> work = worked ? Stream.of(words.say(key, request.dueOn())) : Stream.of();
        Stream<String> apart = getApart().stream().map(part -> words.say("clock.part", part.place(), part.dueOn()));
        Stream<String> review = reviews.isEmpty() ? Stream.of() : Stream.of(words.say("next.REVIEW"));
        return Stream.of(work, apart, review).flatMap(Function.identity()).collect(Collectors.joining(" "));
    }

    /** The open parts whose date is not the one that the case shows. */
    public List<Part> getApart() {
        return request.status().undetermined() ? Part.apart(split) : List.of();
    }

    /** What comes next in a case that stands so; once decided, as it was decided, and whether all that was promised is handed over. */
    static String next(Status status, Outcome outcome, boolean given) {
        return "next." + status + (status != Status.DETERMINED ? "" : outcome.discloses() && given ? ".GIVEN" : "." + outcome);
    }

    /** What the city decided and still says: of the whole, or of each part. */
    public List<Determination> getDecisions() {
        return decisions;
    }

    /** The review that reversed that decision, in whole or in part; null when none did. */
    public Appeal reversal(Determination decided) {
        return WithholdingLog.reversal(decided, allReviews).orElse(null);
    }

    /** The days for which records are promised, where some are disclosed. */
    public List<Instalment> getPromised() {
        return promised;
    }

    /** The parts of a request in parts; none of most. The story says whether to ask. */
    public List<Part> getParts() {
        return split;
    }

    public List<RecordFile> getFiles() {
        return given;
    }

    public List<FeeNote> getFeeNotes() {
        return feeNotes;
    }

    /** Where the records are on the web, where the city said so: of a request in parts, perhaps a place for each. */
    public List<String> getPostedLinks() {
        return postedLinks;
    }

    /** What the requester could not open and the city has not answered yet. */
    public List<Task> getCopiesAsked() {
        return copiesAsked;
    }

    /** Whether another copy of this file is already asked for. */
    public boolean asked(Long fileId) {
        return copiesAsked.stream().anyMatch(task -> fileId.equals(task.fileId()));
    }

    /** Whether a copy of what is at this place on the web is already asked for. */
    public boolean askedOf(String link) {
        return copiesAsked.stream().anyMatch(task -> task.fileId() == null && task.instruction().equals(link));
    }

    /** One click: this file cannot be opened. A second click is harmless. */
    public void cannotOpen(Long fileId) {
        brake.take(Brake.Limit.MESSAGES, visit.client());
        files.cannotOpen(visit.number(), fileId, Actor.REQUESTER);
        visit.go(getAddress(), "done.COPY_ASKED");
    }

    /** One click: that place on the web cannot be opened. */
    public void cannotOpenLink(String link) {
        brake.take(Brake.Limit.MESSAGES, visit.client());
        determinations.cannotOpen(visit.number(), link, Actor.REQUESTER);
        visit.go(getAddress(), "done.COPY_ASKED");
    }

    /** The city's letters to the requester, word for word. */
    public List<Letter> getLetters() {
        return notices.of(request).stream().filter(letter -> !letter.kind().isInternal()).toList();
    }

    /** Forgets the case on this device. */
    public void leave() {
        own.leave();
        visit.go(visit.within("/track"), "done.left");
    }
}
