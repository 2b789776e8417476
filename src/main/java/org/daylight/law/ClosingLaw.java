package org.daylight.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * When a case may be closed: because the work is done, because the requester is silent, or because the fee is not paid. The days are
 * a city's setting, counted in calendar days and never rolled; no setting means never. R1.20, R3.5, R4.6, R6.5, R7.5
 */
public final class ClosingLaw {
    private final Jurisdiction law;

    /**
     * A case of which somebody says that all of the work is done.
     *
     * @param promised    how many promised instalments have not been given. R1.20
     * @param copiesAsked how many copies the requester asked for, unable to open what was given, and has no answer to. R7.5
     * @param asked       whether a question to the requester is open. R3.5
     * @param unpaid      whether an invoice is neither paid nor waived. R4.6
     * @param underReview how many reviews of a decision are open: one that reverses it brings all of the work back. R6.5
     * @param unsent      how many letters have to go out first: of a decision (R1.17), or that did not get there
     * @param delayed     how many police records are delayed, or due since their delay is over. R5.16
     */
    public record Done(long promised, long copiesAsked, boolean asked, boolean unpaid, long underReview, long unsent, long delayed) {
    }

    /**
     * A case whose requester is silent. All dates are local; null means it did not happen.
     *
     * @param answers the determination that stands or, of a request in parts, that of each part
     * @param askedOn when the last clarification was asked
     * @param days    the city's setting; empty is off
     */
    public record Silence(List<Answer> answers, LocalDate askedOn, OptionalInt days) {
        /** Refuses a missing list or setting. */
        public Silence {
            answers = List.copyOf(answers);
            Objects.requireNonNull(days, "days");
        }

        private LocalDate sentOn() {
            return answers.isEmpty() || answers.stream().anyMatch(answer -> answer.sentOn() == null) ? null
                    : answers.stream().map(Answer::sentOn).max(LocalDate::compareTo).orElseThrow();
        }
    }

    /**
     * A determination, timely by its own date and no other (R1.17, R2.8).
     *
     * @param dueOn  by when its letter was due, the extension taken into account
     * @param sentOn when its letter went out; null: not yet
     */
    public record Answer(LocalDate dueOn, LocalDate sentOn) {
        /** Refuses a missing date due. */
        public Answer {
            Objects.requireNonNull(dueOn, "dueOn");
        }

        boolean late() {
            return sentOn != null && sentOn.isAfter(dueOn);
        }
    }

    /**
     * A case whose fee is not paid. All dates are local; null means it did not happen.
     *
     * @param determinationSentOn when the determination letter went out
     * @param invoice             the invoice, or null
     * @param warning             the notice before closing, or null
     * @param days                the city's setting; empty is off
     * @param waiverWaits         whether a request not to be charged has no answer yet
     */
    public record Unpaid(LocalDate determinationSentOn, Demand invoice, Demand warning, OptionalInt days, boolean waiverWaits) {
        /** Refuses a missing setting. */
        public Unpaid {
            Objects.requireNonNull(days, "days");
        }

        /** Of which nobody asked not to be charged, or was answered. */
        public Unpaid(LocalDate determinationSentOn, Demand invoice, Demand warning, OptionalInt days) {
            this(determinationSentOn, invoice, warning, days, false);
        }
    }

    /**
     * A letter that asks for money.
     *
     * @param wentOn the local date on which it was mailed, handed over, or there to be read; null while it lies: it asks nobody for anything
     */
    public record Demand(LocalDate wentOn) {
    }

    /** Why a case is closed. */
    public enum Cause {
        /** The work is done. R1.20, R6.5, R7.5 */
        DONE,
        /** The requester was asked and does not answer. R3.5 */
        SILENCE,
        /** The requester does not pay. R4.6 */
        NONPAYMENT
    }

    /** The closing law of a jurisdiction. */
    public ClosingLaw(Jurisdiction law) {
        this.law = Objects.requireNonNull(law, "law");
    }

    /**
     * Everything that stands against closing a case because all of the work is done; empty when it may be. Silence and an unpaid fee are
     * causes of their own, with conditions of their own: this one is no way around them. They do not say that the work is done, so a review
     * does not stand against them; it goes on beside them (R6.3, R6.5).
     */
    public List<Refusal> refusals(Done done) {
        List<Refusal> refusals = new ArrayList<>();
        if (done.unsent() > 0) { // R1.17: who has no word of the decision has no answer
            refusals.add(refusal("R1.17", "closing.unsent", done.unsent()).instead("send_letter"));
        }
        if (done.promised() > 0) { // R1.20: a date once told is kept, or another one is told
            refusals.add(refusal("R1.20", "closing.promised", done.promised()).instead("give_promised", "revise_estimate"));
        }
        if (done.copiesAsked() > 0) { // R7.5: promptly
            refusals.add(refusal("R7.5", "closing.copy_asked", done.copiesAsked()).instead("answer_copy"));
        }
        if (done.asked()) {
            refusals.add(refusal("R3.5", "closing.asked").instead("record_answer", "close_for_silence"));
        }
        if (done.unpaid()) {
            refusals.add(refusal("R4.6", "closing.unpaid").instead("record_payment", "waive_fee", "close_for_nonpayment"));
        }
        if (done.underReview() > 0) { // R6.5: the review is the city's own and rests on no section
            refusals.add(refusal("R6.5", "closing.under_review", done.underReview()).instead("decide_review", "withdraw_review"));
        }
        if (done.delayed() > 0) { // R5.16: each is looked at again until the record is given
            refusals.add(refusal("R5.16", "closing.delayed", done.delayed()).instead("end_delay", "keep_open"));
        }
        return List.copyOf(refusals);
    }

    /** The first local date on which a silent case may be closed; empty while it may not be at all. R3.5 */
    public Optional<LocalDate> earliest(Silence silence) {
        if (silence.days().isEmpty() || silence.askedOn() == null || silence.sentOn() == null
                || silence.answers().stream().anyMatch(Answer::late)) {
            return Optional.empty();
        }
        return Stream.of(silence.askedOn(), silence.sentOn()).max(LocalDate::compareTo)
                .map(later -> later.plusDays(silence.days().getAsInt())); // example 3b: from the later of the two
    }

    /** Everything that stands against closing a silent case on the local date; empty when it may be. R3.5 */
    public List<Refusal> refusals(Silence silence, LocalDate on) {
        List<Refusal> refusals = new ArrayList<>();
        if (silence.sentOn() == null) { // R3.5
            refusals.add(refusal("R3.5", "closing.no_determination").instead("determine_now", "send_letter"));
        }
        silence.answers().stream().filter(Answer::late).forEach(late -> refusals.add( // R3.5: a timely letter, of every part
                refusal("R3.5", "closing.determination_was_late", late.sentOn(), late.dueOn()).instead("keep_open")));
        if (silence.days().isEmpty()) { // R3.5: a city setting
            refusals.add(refusal("R3.5", "closing.not_set").instead("keep_open"));
        }
        if (silence.askedOn() == null) {
            refusals.add(refusal("R3.5", "closing.nothing_asked").instead("keep_open"));
        }
        earliest(silence).filter(on::isBefore).ifPresent(first -> refusals.add(
                refusal("R3.5", "closing.too_early", on, first).instead("keep_open")));
        return List.copyOf(refusals);
    }

    /** The first local date on which an unpaid case may be closed; empty while it may not be at all. R4.6 */
    public Optional<LocalDate> earliest(Unpaid unpaid) {
        if (unpaid.days().isEmpty() || unpaid.invoice() == null || unpaid.invoice().wentOn() == null || unpaid.determinationSentOn() == null) {
            return Optional.empty();
        }
        return Optional.of(unpaid.invoice().wentOn().plusDays(unpaid.days().getAsInt()));
    }

    /** Everything that stands against closing an unpaid case on the local date; empty when it may be. R4.6 */
    public List<Refusal> refusals(Unpaid unpaid, LocalDate on) {
        List<Refusal> refusals = new ArrayList<>();
        if (unpaid.determinationSentOn() == null) { // R4.6: copies may be held, the determination may not
            refusals.add(refusal("R4.6", "closing.determination_held_for_fee").instead("determine_now", "send_letter"));
        }
        if (unpaid.days().isEmpty()) {
            refusals.add(refusal("R4.6", "closing.not_set").instead("keep_open"));
        }
        if (unpaid.waiverWaits()) { // R4.8: nobody is held to a fee that the city may still waive
            refusals.add(refusal("R4.6", "closing.waiver_waits").instead("keep_open"));
        }
        if (unpaid.invoice() == null) {
            refusals.add(refusal("R4.6", "closing.no_invoice").instead("keep_open"));
        } else if (unpaid.invoice().wentOn() == null) { // the days run from when it goes
            refusals.add(refusal("R4.6", "closing.invoice_lies").instead("hand_over_letter", "keep_open"));
        }
        if (unpaid.warning() == null) { // R4.6: with a notice first
            refusals.add(refusal("R4.6", "closing.no_notice").instead("send_notice", "keep_open"));
        } else if (unpaid.warning().wentOn() == null) {
            refusals.add(refusal("R4.6", "closing.notice_lies").instead("hand_over_letter", "keep_open"));
        } else if (!unpaid.warning().wentOn().isBefore(on)) { // which its reader has the day of
            refusals.add(refusal("R4.6", "closing.notice_too_new", unpaid.warning().wentOn().plusDays(1)).instead("keep_open"));
        }
        earliest(unpaid).filter(on::isBefore).ifPresent(first -> refusals.add(
                refusal("R4.6", "closing.too_early", on, first).instead("keep_open")));
        return List.copyOf(refusals);
    }

    private Refusal refusal(String rule, String name, Object... arguments) {
        return Refusal.under(law, rule, name, arguments);
    }
}
