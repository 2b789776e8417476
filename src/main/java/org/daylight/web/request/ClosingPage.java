package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.account.Permission;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.Closings;
import org.daylight.determination.Instalment;
import org.daylight.determination.Instalments;
import org.daylight.determination.delay.Delay;
import org.daylight.determination.delay.Delays;
import org.daylight.fee.FeeNote;
import org.daylight.fee.Fees;
import org.daylight.law.ClosingLaw;
import org.daylight.request.Clarification;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.web.Choices;

/** Closes a case for a cause; what the law does not allow now is shown with its reason, and the way to it, before anything is sent. */
@Named
@RequestScoped
public class ClosingPage extends ActPage {

    @Inject
    Closings closings;
    @Inject
    Instalments instalments;
    @Inject
    Appeals appeals;
    @Inject
    Tasks tasks;
    @Inject
    Delays delays;
    @Inject
    Fees fees;
    @Inject
    Choices choices;

    private ClosingLaw.Cause cause;
    private String text;
    private List<Against> against;

    /** A cause, what stands against it, and the acts by which it would become possible. */
    public record Against(ClosingLaw.Cause cause, List<String> why, List<Way> ways) {
    }

    /** An act that takes something out of the way: its address, and what it is. */
    public record Way(String to, String says) {
    }

    /** All of the work is done, if it is; else somebody has to say why the case ends. */
    @Override
    protected void open() {
        cause = closings.against(getRequest(), ClosingLaw.Cause.DONE).isEmpty() ? ClosingLaw.Cause.DONE : null;
    }

    /** The acts by which the work would be done: what was promised, asked, or invoiced, and the reviews under way. */
    private List<Way> toBeDone() {
        RecordsRequest request = getRequest();
        List<Instalment> open = instalments.of(request).stream().filter(Instalment::promised).toList();
        Stream<Way> released = open.stream().limit(1).map(any -> way("/release", words.say("closing.way.release")));
        Stream<Way> promised = open.stream().flatMap(one -> Stream.of(
                way("/instalments/" + one.id() + "/giving", words.say("closing.way.giving", words.moment(one.promisedAt()))),
                way("/instalments/" + one.id(), words.say("closing.way.promised", words.moment(one.promisedAt())))));
        List<Task> given = tasks.of(request).stream().filter(Task::open).toList();
        Stream<Way> copies = given.stream().filter(task -> task.kind() == Task.Kind.COPY)
                .map(task -> way("/copies/" + task.id(), words.say("closing.way.copy", task.instruction())));
        Stream<Way> asked = requests.clarifications(request).stream().filter(Clarification::open).limit(1).map(one -> way("/answer", words.say("closing.way.answer")));
        Stream<Way> unpaid = fees.of(request).stream().filter(note -> note.state() == FeeNote.State.INVOICED)
                .map(note -> note.waiverWaits() ? way("/fee-notes/" + note.id() + "/waiver", words.say("fee.decideWaiver"))
                        : way("/fee-notes/" + note.id() + "/payment", words.say("closing.way.payment")));
        Stream<Way> unsent = notices.of(request).stream().filter(letter -> letter.awaitsPerson() && (letter.kind().tellsOfDecision()
                || given.stream().anyMatch(task -> letter.id().equals(task.letterId()))))
                .map(letter -> way("/letters/" + letter.id(), words.say("closing.way.letter", letter.subject())));
        Stream<Way> delayed = delays.of(request).stream().filter(Delay::running).map(one -> way("/delays/" + one.id(), words.say("closing.way.delay", one.withholding().item())));
        return Stream.of(unsent, released, promised, copies, asked, unpaid, getReviews().stream().flatMap(this::ofReview), delayed).flatMap(Function.identity()).toList();
    }

    /** A review is decided by whoever may; a clerk hands over its packet, or records that the requester takes it back. */
    private Stream<Way> ofReview(Appeal review) {
        String route = words.say("review.level", review.level(), review.route());
        Stream<Way> decided = !actor().may(Permission.DECIDE_APPEALS) ? Stream.of()
                : Stream.of(new Way(visit.within("/supervisor/appeals/" + review.id()), words.say("closing.way.decide", route)));
        return Stream.concat(decided, Stream.of(way("/packet", words.say("closing.way.packet", route)), way("/appeal/withdrawal", words.say("closing.way.takenBack", route))));
    }

    private Way way(String within, String says) {
        return new Way(back() + within, says);
    }

    /** The reviews under way. They go on when the case is closed for another cause. */
    public List<Appeal> getReviews() {
        return appeals.of(getRequest()).stream().filter(Appeal::open).toList();
    }

    /** The letters of an invoice or a reminder that lie: nobody is asked to pay before they go. R4.6 */
    private List<Way> lying() {
        return notices.of(getRequest()).stream().filter(letter -> letter.kind().demands() && letter.deliveredAt() == null)
                .map(letter -> way("/letters/" + letter.id(), words.say("closing.way.letter", letter.subject()))).toList();
    }

    private List<Way> ways(ClosingLaw.Cause of) {
        return switch (of) {
            case DONE -> toBeDone();
            case SILENCE -> List.of();
            case NONPAYMENT -> lying();
        };
    }

    @Override
    protected Happening perform() {
        closings.close(number(), getVersion(), cause, text, actor());
        return Happening.CLOSED;
    }

    /** The causes that are not possible now, with section and lawful alternatives. */
    public List<Against> getAgainst() {
        if (against == null) {
            against = Arrays.stream(ClosingLaw.Cause.values()).flatMap(one -> against(one).stream()).toList();
        }
        return against;
    }

    private Optional<Against> against(ClosingLaw.Cause one) {
        List<String> why = closings.against(getRequest(), one).stream().map(words::refusal).toList();
        return why.isEmpty() ? Optional.empty() : Optional.of(new Against(one, why, ways(one)));
    }

    public List<SelectItem> getCauses() {
        return choices.of("closing.cause", Arrays.stream(ClosingLaw.Cause.values()));
    }

    public ClosingLaw.Cause getCause() {
        return cause;
    }

    public void setCause(ClosingLaw.Cause cause) {
        this.cause = cause;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
