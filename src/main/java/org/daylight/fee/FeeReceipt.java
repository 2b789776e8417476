package org.daylight.fee;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.daylight.account.Actor;
import org.hibernate.annotations.TenantId;

/**
 * Money that changed hands at the counter: paid in, or paid back with a reason. It has a number that counts up within the case and says
 * who took or gave it. Never changed; a mistake is paid back by another one.
 */
@Entity
@Table(name = "fee_receipt")
public class FeeReceipt {

    /** Into the city's till, or out of it. */
    public enum Kind { PAYMENT, REFUND }

    /** How; the city takes no money over this site. */
    public enum Method { CASH, CHECK, CARD }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_receipt")
    @SequenceGenerator(name = "fee_receipt", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fee_note_id")
    private FeeNote note;
    private String number;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private Method method;
    private long cents;
    private String reference;
    private String reason;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "received_by")
    private String receivedBy;

    protected FeeReceipt() {
    }

    FeeReceipt(FeeNote note, String number, Kind kind, PaymentDraft draft, String reason, Actor actor, Instant at) {
        this.note = note;
        this.number = number;
        this.kind = kind;
        this.method = draft.method();
        this.cents = draft.amount().cents();
        this.reference = draft.reference();
        this.reason = reason;
        this.receivedAt = at;
        this.receivedBy = named(actor);
    }

    /** How papers of fees name who did something. */
    static String named(Actor actor) {
        return actor.signature();
    }

    /** Whether this is that very check or slip. Cash has no name: nothing is the same cash. */
    boolean isSame(Kind otherKind, PaymentDraft draft) {
        return reference != null && kind == otherKind && method == draft.method() && Objects.equals(reference, draft.reference());
    }

    public Long id() {
        return id;
    }

    /** The fee it was paid on. */
    public FeeNote note() {
        return note;
    }

    /** What the receipt is called: the case's number and how manieth of the case it is. */
    public String number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public Method method() {
        return method;
    }

    public Money amount() {
        return new Money(cents);
    }

    /** How the fee stood when this was given: what came before it and itself, and nothing of what came later, a waiver neither. */
    public Balance after() {
        List<FeeReceipt> inOrder = note.receipts().stream().sorted(Comparator.comparing(FeeReceipt::receivedAt)).toList();
        boolean waived = note.state() == FeeNote.State.WAIVED && !note.settledAt().isAfter(receivedAt);
        return Balance.of(waived ? Money.ZERO : note.total(), inOrder.subList(0, inOrder.indexOf(this) + 1));
    }

    /** Number of the check or slip, or null. */
    public String reference() {
        return reference;
    }

    /** Why it was paid back; null for a payment. */
    public String reason() {
        return reason;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Name and title of whoever took the money or gave it back. */
    public String receivedBy() {
        return receivedBy;
    }
}
