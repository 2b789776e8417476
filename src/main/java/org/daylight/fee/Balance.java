package org.daylight.fee;

import java.util.Collection;
import org.daylight.law.Refused;
import org.daylight.request.Particulars;

/**
 * Where a fee stands, in whole cents.
 *
 * @param owed     what the requester owes in all: nothing when it is waived
 * @param paid     what came in
 * @param refunded what was paid back of it
 */
public record Balance(Money owed, Money paid, Money refunded) {

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

    /** What is open once so much more came in. */
    Money openAfter(Money amount) {
        return new Money(Math.max(0, open().cents() - amount.cents()));
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
