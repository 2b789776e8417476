package org.daylight.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * When a case may be closed because the requester is silent or has not paid. The days are a city's setting, counted
 * in calendar days and never rolled; no setting means never. R3.5, R4.6
 */
public final class ClosingLaw {
    private final Jurisdiction law;

    /**
     * A case whose requester is silent. All dates are local; null means it did not happen.
     *
     * @param determination       when the determination was due, the extension taken into account
     * @param determinationSentOn when the determination letter went out
     * @param askedOn             when the last clarification was asked
     * @param days                the city's setting; empty is off
     */
    public record Silence(Deadline determination, LocalDate determinationSentOn, LocalDate askedOn,
            OptionalInt days) {
        /** Refuses a missing deadline or setting. */
        public Silence {
            Objects.requireNonNull(determination, "determination");
            Objects.requireNonNull(days, "days");
        }
    }

    /**
     * A case whose fee is not paid. All dates are local; null means it did not happen.
     *
     * @param determinationSentOn when the determination letter went out
     * @param invoicedOn          when the invoice went out
     * @param warnedOn            when the notice before closing went out
     * @param days                the city's setting; empty is off
     */
    public record Unpaid(LocalDate determinationSentOn, LocalDate invoicedOn, LocalDate warnedOn, OptionalInt days) {
        /** Refuses a missing setting. */
        public Unpaid {
            Objects.requireNonNull(days, "days");
        }
    }

    /** Why a case is closed. */
    public enum Cause {
        /** The work is done. */
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

    /** The first local date on which a silent case may be closed; empty while it may not be at all. R3.5 */
    public Optional<LocalDate> earliest(Silence silence) {
        if (silence.days().isEmpty() || silence.askedOn() == null || silence.determinationSentOn() == null
                || !silence.determination().isTimely(silence.determinationSentOn())) {
            return Optional.empty();
        }
        return Stream.of(silence.askedOn(), silence.determinationSentOn()).max(LocalDate::compareTo)
                .map(later -> later.plusDays(silence.days().getAsInt())); // example 3b: from the later of the two
    }

    /** Everything that stands against closing a silent case on the local date; empty when it may be. R3.5 */
    public List<Refusal> refusals(Silence silence, LocalDate on) {
        List<Refusal> refusals = new ArrayList<>();
        if (silence.determinationSentOn() == null) { // R3.5
            refusals.add(refusal("R3.5", "closing.no_determination").instead("determine_now"));
        } else if (!silence.determination().isTimely(silence.determinationSentOn())) { // R3.5: a timely letter
            refusals.add(refusal("R3.5", "closing.determination_was_late", silence.determinationSentOn(),
                    silence.determination().dueOn()).instead("keep_open"));
        }
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
        if (unpaid.days().isEmpty() || unpaid.invoicedOn() == null || unpaid.determinationSentOn() == null) {
            return Optional.empty();
        }
        return Optional.of(unpaid.invoicedOn().plusDays(unpaid.days().getAsInt()));
    }

    /** Everything that stands against closing an unpaid case on the local date; empty when it may be. R4.6 */
    public List<Refusal> refusals(Unpaid unpaid, LocalDate on) {
        List<Refusal> refusals = new ArrayList<>();
        if (unpaid.determinationSentOn() == null) { // R4.6: copies may be held, the determination may not
            refusals.add(refusal("R4.6", "closing.determination_held_for_fee").instead("determine_now"));
        }
        if (unpaid.days().isEmpty()) {
            refusals.add(refusal("R4.6", "closing.not_set").instead("keep_open"));
        }
        if (unpaid.invoicedOn() == null) {
            refusals.add(refusal("R4.6", "closing.no_invoice").instead("keep_open"));
        }
        if (unpaid.warnedOn() == null || !unpaid.warnedOn().isBefore(on)) { // R4.6: with a notice first
            refusals.add(refusal("R4.6", "closing.no_notice").instead("send_notice", "keep_open"));
        }
        earliest(unpaid).filter(on::isBefore).ifPresent(first -> refusals.add(
                refusal("R4.6", "closing.too_early", on, first).instead("keep_open")));
        return List.copyOf(refusals);
    }

    private Refusal refusal(String rule, String name, Object... arguments) {
        return Refusal.under(law, rule, name, arguments);
    }
}
