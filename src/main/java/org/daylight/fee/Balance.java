package org.daylight.fee;

import java.util.Collection;
import org.daylight.law.Refused;
import org.daylight.request.Particulars;
import org.daylight.request.Step;

/**
 * Where a fee stands, in whole cents.
 *
 * @param owed     what the requester owes in all: nothing when it is waived
 * @param paid     what came in
 * @param refunded what was paid back of it
 */
public record Balance(Money owed, Money paid, Money refunded) {

    /** The refusal that asks whether the rest is to be paid back. */
    public static final String OVER = "refused.fee.over";

    /** What becomes of an amount whose decimal point was left out; an amount of tens of dollars may still be a bill somebody gave. */
    private static final int POINT_LOST = 100;
    private static final Money LARGE = new Money(100_00);

    /** Refuses more paid back than came in. */
    public Balance {
        if (paid.isLessThan(refunded)) {
            throw new IllegalArgumentException(refunded + " back of " + paid);
        }
    }

    static Balance of(Money owed, Collection<FeeReceipt> receipts) {
        return new Balance(owed, sum(receipts, FeeReceipt.Kind.PAYMENT), sum(receipts, FeeReceipt.Kind.REFUND));
    }

    /** What came in and stayed. */
    public Money kept() {
        return new Money(paid.cents() - refunded.cents());
    }

    /** What is still to be paid. */
    public Money open() {
        return new Money(Math.max(0, owed.cents() - kept().cents()));
    }

    /** What was paid too much and is not paid back yet. */
    public Money over() {
        return new Money(Math.max(0, kept().cents() - owed.cents()));
    }

    /** How much of an amount is more than is open. */
    public Money overBy(Money amount) {
        return new Money(Math.max(0, amount.cents() - open().cents()));
    }

    /**
     * Refuses, at {@code amount}, what can only be mistyped: a hundred dollars or more, and a hundred times what is open; and more than is
     * open, as {@link #OVER}, until the draft says how much of it is to be paid back, to the cent.
     */
    void mustTake(PaymentDraft draft) {
        long given = draft.amount().cents();
        if (!draft.amount().isLessThan(LARGE) && given / POINT_LOST >= open().cents()) {
            throw Refused.on("amount", "refused.fee.mistyped", given, open().cents());
        }
        Money over = overBy(draft.amount());
        if (!over.isZero() && !over.equals(draft.over())) {
            throw Refused.on("amount", OVER, given, open().cents(), over.cents());
        }
    }

    /** What it is to take so much more. */
    Step stepFor(Money amount) {
        return amount.isLessThan(open()) ? Step.RECORD_PART_PAYMENT : overBy(amount).isZero() ? Step.RECORD_PAYMENT : Step.RECORD_OVERPAYMENT;
    }

    /** For the timeline, the chain and a letter: a payment, and what is open or to be paid back after it. */
    Particulars told(String receipt, PaymentDraft payment) {
        long rest = open().cents() - payment.amount().cents();
        return payment.told(receipt).with("open", rest > 0 ? rest : null).with("over", rest < 0 ? -rest : null);
    }

    /** Refuses to pay back more than was paid too much. */
    void mustCover(Money amount) {
        if (over().isLessThan(amount)) {
            throw Refused.on("amount", "refused.fee.refund", over().cents());
        }
    }

    /** For the timeline, the chain and a letter: what is open, and what came in if anything did. */
    Particulars told() {
        return Particulars.fact("open", open().cents()).with("paid", kept().isZero() ? null : kept().cents());
    }

    private static Money sum(Collection<FeeReceipt> receipts, FeeReceipt.Kind kind) {
        return receipts.stream().filter(receipt -> receipt.kind() == kind).map(FeeReceipt::amount).reduce(Money.ZERO, Money::plus);
    }
}
