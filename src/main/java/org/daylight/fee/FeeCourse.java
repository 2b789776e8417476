package org.daylight.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.daylight.law.FeeBasis;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.Particulars;

/**
 * How far a fee is between its estimate and its end: a yes that a clerk entered, the deposit asked before data work, when that work began, the invoice, and a request
 * not to be charged with its answer.
 */
@Embeddable
public class FeeCourse {

    @Column(name = "deposit_cents")
    private long depositCents;
    @Column(name = "work_begun_at")
    private Instant workBegunAt;
    private String invoice;
    @Column(name = "invoiced_at")
    private Instant invoicedAt;
    @Column(name = "waiver_asked")
    private String waiverAsked;
    @Column(name = "waiver_declined")
    private String waiverDeclined;
    @Column(name = "waiver_declined_by")
    private String waiverDeclinedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "accepted_channel")
    private Channel acceptedChannel;
    @Column(name = "accepted_on")
    private LocalDate acceptedOn;
    @Column(name = "accepted_words")
    private String acceptedWords;

    protected FeeCourse() {
    }

    /** The deposit is so many percent of the lines of data work, half up: the city's own policy; 0 is none. R4.7 */
    FeeCourse(Collection<FeeLine> lines, int depositPercent) {
        Money work = lines.stream().filter(line -> line.basis() == FeeBasis.DATA_WORK).map(FeeLine::amount).reduce(Money.ZERO, Money::plus);
        depositCents = work.times(BigDecimal.valueOf(depositPercent, 2)).cents();
    }

    /** Refuses data work that the requester has not said yes to. R4.3 */
    void mustBeAccepted(boolean dataWork) {
        if (dataWork && acceptedAt == null) {
            throw Refused.because("refused.fee.unaccepted");
        }
    }

    /** Refuses where there is no data work, work begun already, and a deposit that is not paid. */
    void mayBegin(boolean dataWork, Balance balance) {
        if (!dataWork) {
            throw Refused.because("refused.fee.work.none");
        }
        if (workBegunAt != null) {
            throw Refused.because("refused.fee.work.begun");
        }
        if (!depositDue(balance).isZero()) {
            throw Refused.because("refused.fee.deposit", depositCents, depositDue(balance).cents());
        }
    }

    /**
     * Refuses what the requester has not said yes to: nothing is owed before. Refuses too while a request not to be charged waits for its
     * answer (7922.505, R4.8), and data work that was not begun: there is nothing to pay for (7922.575(b), R4.3).
     */
    void mayInvoice(boolean dataWork) {
        if (acceptedAt == null) {
            throw Refused.because("refused.fee.invoice.unaccepted");
        }
        mayAsk();
        if (dataWork && workBegunAt == null) {
            throw Refused.because("refused.fee.work.first");
        }
    }

    /** Refuses to remind of what was never invoiced, and while a request not to be charged waits for its answer. */
    void mayRemind() {
        if (invoice == null) {
            throw Refused.because("refused.fee.noInvoice");
        }
        mayAsk();
    }

    private void mayAsk() {
        if (waiverWaits()) {
            throw Refused.because("refused.fee.waiver.waits");
        }
    }

    /** Keeps when a yes came, and how if a clerk entered it; null is the requester's own. */
    void accepted(Acceptance how, Instant at) {
        acceptedAt = at;
        if (how != null) {
            acceptedChannel = how.channel();
            acceptedOn = how.on();
            acceptedWords = how.words();
        }
    }

    void begun(Instant at) {
        workBegunAt = at;
    }

    void invoiced(String number, Instant at) {
        invoice = number;
        invoicedAt = at;
    }

    /** Refuses to ask a second time. */
    void mayAskWaiver() {
        if (waiverAsked != null) {
            throw Refused.because("refused.fee.waiver.asked");
        }
    }

    void waiverAsked(String words) {
        waiverAsked = words;
    }

    void waiverDeclined(String reason, String by) {
        waiverDeclined = reason;
        waiverDeclinedBy = by;
    }

    /** What is asked before data work is begun; nothing unless the city's policy asks it. */
    public Money deposit() {
        return new Money(depositCents);
    }

    /** What of the deposit is still to be paid before data work can begin; nothing once it has begun. */
    public Money depositDue(Balance balance) {
        return new Money(workBegunAt == null ? Math.max(0, depositCents - balance.kept().cents()) : 0);
    }

    /** What is asked of the requester next: the rest of the deposit, or else all that is open. */
    public Money askedNext(Balance balance) {
        return depositDue(balance).isZero() ? balance.open() : depositDue(balance);
    }

    /**
     * For the timeline, the chain and a letter: a payment, and what is open after it. Before data work begins nothing of that is due but the rest
     * of the deposit; what remains is due only {@code later}.
     */
    Particulars told(boolean dataWork, Balance before, String receipt, PaymentDraft payment) {
        Particulars told = before.told(receipt, payment);
        Balance after = new Balance(before.owed(), before.paid().plus(payment.amount()), before.refunded());
        if (!dataWork || workBegunAt != null || after.open().isZero()) {
            return told;
        }
        long due = depositDue(after).cents();
        return told.with("deposit", due == 0 ? null : due).with("later", after.open().cents() - due);
    }

    /** When data work began; null before, and where there is none. */
    public Instant workBegunAt() {
        return workBegunAt;
    }

    /** When the requester's yes came or was entered; null before, and of some fees of before it was kept. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** How the requester's yes came; null unless a clerk entered it. */
    public Channel acceptedChannel() {
        return acceptedChannel;
    }

    /** The local day of that yes, or null. */
    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** The requester's words of that yes, or null. */
    public String acceptedWords() {
        return acceptedWords;
    }

    /** The invoice's number; null before. */
    public String invoice() {
        return invoice;
    }

    public Instant invoicedAt() {
        return invoicedAt;
    }

    /** Whether the requester asked not to be charged and the city has not declined. */
    boolean waiverWaits() {
        return waiverAsked != null && waiverDeclined == null;
    }

    /** Why the requester asks not to be charged, or null. */
    public String waiverAsked() {
        return waiverAsked;
    }

    /** Why the city did not waive it, or null. */
    public String waiverDeclined() {
        return waiverDeclined;
    }

    /** Name and title of whoever declined, or null. */
    public String waiverDeclinedBy() {
        return waiverDeclinedBy;
    }
}
