package org.daylight.fee;

import java.util.Collection;
import java.util.regex.Pattern;
import org.daylight.city.Wording;
import org.daylight.law.Refused;
import org.daylight.request.Particulars;

/**
 * Money that changes hands at the counter, as a clerk typed it. Checked here; all faults are refused at once, each under its field's name.
 *
 * @param method    cash, check or card
 * @param amount    whole cents, above zero
 * @param reference number of the check or of the card's slip; may be missing for cash. Never a card number: that is refused
 * @param over      how much of it the clerk says is more than is owed, and is to be paid back; null: nothing was said of that
 */
public record PaymentDraft(FeeReceipt.Method method, Money amount, String reference, Money over) {

    private static final Pattern CARD_NUMBER = Pattern.compile("(\\d[ -]?){12,}");

    /** Refuses missing parts, nothing, and what looks like the number of a card. */
    public PaymentDraft {
        Wording words = new Wording();
        words.chosen("method", method);
        if (amount == null || amount.isZero()) {
            words.refuse("amount", "refused.fee.amount");
        }
        reference = method == null || method == FeeReceipt.Method.CASH ? words.optionalLine("reference", reference, 100) : words.line("reference", reference, 100);
        if (reference != null && CARD_NUMBER.matcher(reference).find()) {
            words.refuse("reference", "refused.fee.cardNumber");
        }
        words.check();
    }

    /** Of which nobody says that it is too much. */
    public PaymentDraft(FeeReceipt.Method method, Money amount, String reference) {
        this(method, amount, reference, null);
    }

    /** Refuses the same check or slip a second time. */
    void mustBeNew(Collection<FeeReceipt> before, FeeReceipt.Kind kind) {
        if (before.stream().anyMatch(receipt -> receipt.isSame(kind, this))) {
            throw Refused.on("reference", "refused.fee.reference", reference);
        }
    }

    /** For the timeline and the chain. */
    Particulars told(String receipt) {
        return Particulars.fact("receipt", receipt).with("amount", amount.cents()).with("method", method).with("reference", reference);
    }
}
