package org.daylight.web.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.fee.FeeNote;
import org.daylight.request.Step;

/** The lawful next acts on a fee, each with its page: what a clerk is offered beside it. The verbs decide again. */
@Named
@ApplicationScoped
public class FeeActs {

    /** One act: the last part of its address, and its step. */
    public record FeeAct(String page, Step step) {
    }

    /** In the order in which a fee goes; none that its state or its case's status refuses. */
    public List<FeeAct> of(FeeNote note) {
        return Stream.of(new FeeAct("acceptance", Step.ACCEPT_FEE), new FeeAct("work", Step.BEGIN_DATA_WORK), new FeeAct("invoice", Step.INVOICE_FEE),
                new FeeAct("payment", Step.RECORD_PAYMENT), new FeeAct("reminder", Step.REMIND_OF_FEE), new FeeAct("refund", Step.REFUND_FEE),
                new FeeAct("waiver", Step.WAIVE_FEE)).filter(act -> act.step().leadsFrom(note.request().status()) && fits(act.step(), note)).toList();
    }

    private static boolean fits(Step step, FeeNote note) {
        boolean answered = note.state() == FeeNote.State.ACCEPTED || note.state() == FeeNote.State.INVOICED;
        boolean begun = note.course().workBegunAt() != null;
        boolean invoiced = note.course().invoice() != null;
        return switch (step) {
            case ACCEPT_FEE -> note.open() && !answered;
            case BEGIN_DATA_WORK -> note.needsAcceptance() && note.state() == FeeNote.State.ACCEPTED && !begun;
            case INVOICE_FEE -> note.open() && !invoiced && (!note.needsAcceptance() || begun);
            case RECORD_PAYMENT -> note.open() && (answered || !note.needsAcceptance());
            case REMIND_OF_FEE -> note.open() && invoiced;
            case REFUND_FEE -> !note.balance().over().isZero();
            default -> note.open();
        };
    }
}
