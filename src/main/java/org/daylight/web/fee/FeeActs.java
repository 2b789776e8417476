package org.daylight.web.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.fee.FeeNote;
import org.daylight.request.Status;
import org.daylight.request.Step;
import org.daylight.web.Route;

/** The lawful next acts on a fee, each with its page: what a clerk is offered beside it. The verbs decide again. */
@Named
@ApplicationScoped
public class FeeActs {

    /**
     * One act.
     *
     * @param page the last part of its address
     * @param key  what it is called, as a message key
     */
    public record FeeAct(String page, Step step, String key) {

        FeeAct(String page, Step step) {
            this(page, step, "step." + step);
        }
    }

    /** What the requester waits for first, then in the order in which a fee goes; none that its state or its case's status refuses. */
    public List<FeeAct> of(FeeNote note, Status status) {
        boolean waits = note.waiverWaits();
        FeeAct waiver = waits ? new FeeAct("waiver", Step.WAIVE_FEE, "fee.decideWaiver") : new FeeAct("waiver", Step.WAIVE_FEE);
        Stream<FeeAct> course = Stream.of(new FeeAct("acceptance", Step.ACCEPT_FEE), new FeeAct("work", Step.BEGIN_DATA_WORK), new FeeAct("invoice", Step.INVOICE_FEE),
                new FeeAct("payment", Step.RECORD_PAYMENT), new FeeAct("reminder", Step.REMIND_OF_FEE), new FeeAct("refund", Step.REFUND_FEE));
        return (waits ? Stream.concat(Stream.of(waiver), course) : Stream.concat(course, Stream.of(waiver)))
                .filter(act -> act.step().leadsFrom(status) && fits(act.step(), note)).toList();
    }

    /** The others, for a page of one of them that refused. */
    public List<FeeAct> besides(FeeNote note, Status status, Route here) {
        return of(note, status).stream().filter(act -> !here.path().endsWith("/" + act.page())).toList();
    }

    private static boolean fits(Step step, FeeNote note) {
        boolean answered = note.state() == FeeNote.State.ACCEPTED || note.state() == FeeNote.State.INVOICED;
        boolean begun = note.course().workBegunAt() != null;
        boolean invoiced = note.course().invoice() != null;
        return switch (step) {
            case ACCEPT_FEE -> note.open() && !answered;
            case BEGIN_DATA_WORK -> note.needsAcceptance() && note.state() == FeeNote.State.ACCEPTED && !begun && note.course().depositDue(note.balance()).isZero();
            case INVOICE_FEE -> note.state() == FeeNote.State.ACCEPTED && !note.waiverWaits() && (!note.needsAcceptance() || begun);
            case RECORD_PAYMENT -> note.open() && (answered || !note.needsAcceptance());
            case REMIND_OF_FEE -> note.open() && invoiced && !note.waiverWaits();
            case REFUND_FEE -> !note.balance().over().isZero();
            default -> note.open();
        };
    }
}
