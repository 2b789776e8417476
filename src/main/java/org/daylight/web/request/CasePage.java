package org.daylight.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.determination.Determination;
import org.daylight.determination.Instalment;
import org.daylight.request.extension.Lapses;
import org.daylight.request.extension.SentNotices;
import org.daylight.determination.Part;
import org.daylight.determination.court.Petitions;
import org.daylight.determination.delay.Delay;
import org.daylight.determination.delay.Delays;
import org.daylight.docket.CaseFile;
import org.daylight.docket.CaseFiles;
import org.daylight.docket.Lateness;
import org.daylight.law.Deadline;
import org.daylight.law.delay.DelayGround;
import org.daylight.law.delay.DelayLaw;
import org.daylight.request.Clarification;
import org.daylight.request.Extension;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Status;
import org.daylight.request.Step;
import org.daylight.request.Task;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** A case as staff see it: clock, facts, papers, story, and what can be done now. */
@Named
@RequestScoped
public class CasePage {

    /**
     * The case, or one part of it, that waits for the requester so near to its date that the clerk must choose one of three ways (R3.3).
     *
     * @param part      the part; null: the whole case
     * @param from      the day from which the choice is due
     * @param determine where it is determined
     * @param extend    where it is extended; null where no extension is possible
     * @param whyNot    why no extension is possible, in words; null where one is
     */
    public record OpenQuestion(Part part, LocalDate dueOn, LocalDate from, String determine, String extend, String whyNot) {
    }

    /**
     * Something that the requester has no word of.
     *
     * @param letter the letter that lies; null: none is written
     * @param late   whether the day by which it had to go out has gone by
     */
    public record Untold(String said, Long letter, boolean late) {
    }

    @Inject
    Visit visit;
    @Inject
    CaseFiles cases;
    @Inject
    NextSteps next;
    @Inject
    Requests requests;
    @Inject
    Lapses lapses;
    @Inject
    SentNotices extensions;
    @Inject
    Words words;
    @Inject
    Petitions petitions;
    @Inject
    Delays delays;
    @Inject
    Clock clock;

    private CaseFile file;
    private List<NextStep> steps;
    private List<Delay> delayed;
    private List<Clarification> questions;

    @PostConstruct
    void read() {
        file = cases.open(visit.number(), visit.actor());
        steps = next.of(file);
    }

    public CaseFile getFile() {
        return file;
    }

    /** What was promised by a day that has gone by, so that a revised notice is due (R1.20). */
    public List<Instalment> getMissed() {
        return file.request().status() == Status.CLOSED ? List.of()
                : file.determinations().stream().flatMap(d -> d.instalments().stream()).filter(one -> one.missed(visit.today())).toList();
    }

    /** The delays of police records that a decision of the case relies on, as long as they run or the record is due (R5.11-R5.16). */
    public List<Delay> getDelays() {
        if (delayed == null) {
            delayed = file.isWithholding() ? delays.of(file.request()) : List.of();
        }
        return delayed;
    }

    /** Those that are to be looked at again soon, or should have been, or are over. */
    public List<Delay> getDelaysCalling() {
        return getDelays().stream().filter(one -> !one.nextOn().isAfter(visit.today().plusDays(Lateness.SOON_DAYS))).toList();
    }

    /** By when records that Penal 832.7(b) opens are to be disclosed; null when no decision of the case tells of any (R5.10). */
    public Deadline getPoliceDue() {
        return file.determinations().stream().flatMap(d -> d.withheld().stream()).noneMatch(row -> DelayGround.isOfPoliceRecords(row.exemption())) ? null
                : new DelayLaw(Requests.clockOf(visit.city())).disclosureDue(LocalDate.ofInstant(file.request().receivedAt(), visit.zone()));
    }

    /** What the requester cannot open, as long as nobody has answered. */
    public List<Task> getCopiesAsked() {
        return file.tasks().stream().filter(task -> task.kind() == Task.Kind.COPY && task.open()).toList();
    }

    /** Where a task is answered, or its answer is read. */
    public String place(Task task) {
        String elsewhere = task.open() ? TaskPage.elsewhere(task, visit.within("/staff/requests/" + visit.number())) : null;
        return elsewhere != null ? elsewhere : visit.within("/staff/tasks/" + task.id());
    }

    /** What the requester was asked, with the help offered: the log that R3.2 asks for. */
    public List<Clarification> getQuestions() {
        if (questions == null) {
            boolean asked = file.timeline().stream().anyMatch(entry -> entry.happening() == Happening.CLARIFICATION_ASKED);
            questions = asked ? requests.clarifications(file.request()) : List.of();
        }
        return questions;
    }

    /** What must be determined or extended soon although the requester has not answered: the case or each of its open parts, by its own date. R3.3 */
    public List<OpenQuestion> getOpenQuestions() {
        RecordsRequest request = file.request();
        if (request.status() != Status.WAITING_FOR_REQUESTER) {
            return List.of();
        }
        return file.parts().isEmpty() ? soon(null, request.dueOn()).toList()
                : file.parts().stream().filter(Part::undecided).flatMap(part -> soon(part, part.dueOn())).toList();
    }

    private Stream<OpenQuestion> soon(Part part, LocalDate dueOn) {
        if (!visit.city().calendar().mustChoose(dueOn, visit.today())) {
            return Stream.empty();
        }
        String at = visit.within("/staff/requests/" + file.request().number()) + (part == null ? "" : "/parts/" + part.place());
        Optional<NextStep> extension = steps.stream().filter(step -> step.step() == Step.EXTEND).findFirst();
        boolean possible = extension.filter(NextStep::possible).isPresent() && (part == null || !part.extended());
        return Stream.of(new OpenQuestion(part, dueOn, visit.city().calendar().choiceFrom(dueOn), at + "/determination", possible ? at + "/extension" : null,
                possible ? null : extension.map(NextStep::why).orElse(null)));
    }

    /** What the requester has no word of yet: decisions unsigned although the day after has gone by, and letters that lie. R1.17, R1.18 */
    public List<Untold> getUntold() {
        Stream<Untold> unsent = file.determinations().stream().filter(d -> d.sentAt() == null && d.noticeIsLate(visit.city().calendar(), clock.instant()))
                .map(d -> new Untold(words.say("notice.late", words.day(d.writtenAt())), null, false));
        Stream<Untold> lying = file.letters().stream().filter(l -> l.deliveredAt() == null && l.kind().tellsOfDecision()
                && (l.awaitsPerson() || l.isLate(visit.city().calendar(), clock.instant())))
                .map(l -> new Untold(words.say("notice.lying", words.day(l.writtenAt())), l.id(), file.request().dueOn().isBefore(visit.today())));
        return Stream.of(unsent, lying, extension(file.extension())).flatMap(Function.identity()).toList();
    }

    /** That the notice of the extension lies, or went out too late, so that the first date stands. R2.2 */
    private Stream<Untold> extension(Extension extension) {
        if (extension == null || extension.state() == Extension.State.IN_FORCE || !file.request().running() || file.request().clockTrace().reopened()) {
            return Stream.empty();
        }
        LocalDate last = extensions.lastDay(file.request());
        boolean late = extension.state() == Extension.State.LATE || last.isBefore(visit.today());
        return Stream.of(new Untold(words.say(extension.state() == Extension.State.LATE ? "extension.late" : late ? "extension.missed" : "extension.lies", last),
                extension.state() == Extension.State.LIES ? extension.letterId() : null, late));
    }

    /** That a ground of the extension has ended with its cause, so that the decision is due now. R2.7 */
    public List<String> getLapsed() {
        return lapses.warnings(file.request(), file.extension(), file.timeline()).stream().map(w -> words.say(w.key(), w.arguments().toArray())).toList();
    }

    /** Whether the case was extended on a ground that may end before its date. R2.7 */
    public boolean isLapsing() {
        return lapses.stands(file.request(), file.extension(), file.timeline());
    }

    /** What stands against destroying this case's file, the hold of a court case among it. R7.7, R7.8 */
    public List<String> getKeeping() {
        return petitions.againstDestroying(file.request(), file.petitions()).stream().map(words::refusal).toList();
    }

    /** Whether the notice of a decision went out later than it may, or has not gone out. R1.18 */
    public boolean isLate(Determination decided) {
        return decided.noticeIsLate(visit.city().calendar(), clock.instant());
    }

    /** The open parts whose date is not the one that the case shows. */
    public List<Part> getApart() {
        return file.request().status().undetermined() ? Part.apart(file.parts()) : List.of();
    }

    /** Whether a part may be extended alone: a request has one extension, of the whole or of one part (R2.1, R2.8). */
    public boolean isExtendable() {
        return steps.stream().anyMatch(step -> step.step() == Step.EXTEND && step.possible());
    }

    /** The numbers of the parts of which a decision awaits somebody: another would be refused. */
    public List<Integer> getProposed() {
        return Part.proposed(file.determinations());
    }

    /** What can be done, what the case waits for first. */
    public List<NextStep> getPossible() {
        return steps.stream().filter(NextStep::possible).sorted((a, b) -> Boolean.compare(b.main(), a.main())).toList();
    }

    /** What cannot be done now, each with its reason. */
    public List<NextStep> getImpossible() {
        return steps.stream().filter(step -> !step.possible()).toList();
    }
}
