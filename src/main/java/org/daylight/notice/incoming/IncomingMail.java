package org.daylight.notice.incoming;

import jakarta.persistence.*;
import java.time.Instant;
import org.daylight.account.Actor;
import org.daylight.audit.Act;
import org.daylight.law.Refused;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Stale;
import org.hibernate.annotations.TenantId;

/**
 * One mail that came in, for one city.
 *
 * <p>It is <em>new</em> as soon as its bytes are kept. The sorter then reads it: it has <em>joined</em> a case, was <em>filed</em> as a
 * request, was put <em>aside</em>, or <em>waits</em> for a person with the reason why. A person does one of the same three with it. What
 * was put aside can be taken up again; what a case has, it keeps. The bytes stay as they came, whatever becomes of the mail.
 */
@Entity
@Table(name = "incoming_mail")
public class IncomingMail {

    /** Where it is. */
    public enum State { NEW, WAITING, JOINED, FILED, ASIDE }

    /** What the sorter or a person makes of it. */
    record Verdict(State state, Reason reason) {

        static Verdict waits(Reason reason) {
            return new Verdict(State.WAITING, reason);
        }

        static Verdict aside(Reason reason) {
            return new Verdict(State.ASIDE, reason);
        }
    }

    private static final int MOST_ATTEMPTS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incoming_mail")
    @SequenceGenerator(name = "incoming_mail", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @TenantId
    private String city;
    @Column(name = "mail_key")
    private String key;
    @Column(name = "message_hash")
    private String messageHash;
    private String sender;
    @Column(name = "sender_name")
    private String senderName;
    private String recipient;
    private String subject;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "kept_at")
    private Instant keptAt;
    @Column(name = "size_bytes")
    private long size;
    private String sha256;
    private boolean whole;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private Reason reason;
    private int attempts;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_by")
    private String settledBy;
    private String why;

    protected IncomingMail() {
    }

    /** @param recipient the address of ours it came to; null: none */
    IncomingMail(Arrival mail, String recipient, Instant now) {
        ReadMail read = mail.read();
        this.key = mail.key(recipient);
        this.messageHash = read.messageId() == null ? null : Act.hash(read.messageId());
        this.sender = read.sender();
        this.senderName = read.senderName();
        this.recipient = recipient;
        this.subject = read.subject();
        this.receivedAt = mail.receivedAt().isAfter(now) ? now : mail.receivedAt();
        this.keptAt = now;
        this.size = mail.size();
        this.sha256 = mail.sha256();
        this.whole = mail.whole();
        this.state = State.NEW;
    }

    /** The system's judgement; the case is the one it belongs to, or is thought to. */
    void settle(Verdict verdict, RecordsRequest of, Instant now) {
        state = verdict.state();
        reason = verdict.reason();
        request = of;
        settledAt = now;
    }

    /** A person's judgement. Refuses when another was quicker, and a mail that a case has already. */
    void settle(Verdict verdict, RecordsRequest of, String words, Actor actor, Instant now) {
        mustBeOpen();
        settle(verdict, of, now);
        why = words;
        settledBy = actor.signature();
    }

    /** Taking it in failed, for a reason of ours; after the third time it waits for a person. */
    void stumbled(Instant now) {
        if (state == State.NEW && ++attempts >= MOST_ATTEMPTS) {
            settle(Verdict.waits(Reason.FAILED), null, now);
        }
    }

    /** Refuses what a case has already, and what the sorter has not seen. */
    void mustBeOpen() {
        if (!open()) {
            throw Refused.because("refused.mail.taken");
        }
    }

    void mustBe(int seen) {
        if (version != seen) {
            throw new Stale();
        }
    }

    /** Whether somebody has to look at it. */
    public boolean waits() {
        return state == State.WAITING;
    }

    /** Whether a person can still decide what becomes of it. */
    public boolean open() {
        return state == State.WAITING || state == State.ASIDE;
    }

    /** Whether its sender is known to be the requester of that case. */
    boolean isFrom(RecordsRequest of) {
        return sender != null && of.requester().email() != null && sender.equalsIgnoreCase(of.requester().email());
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The address it says it is from; null: none that can be written to. */
    public String sender() {
        return sender;
    }

    public String senderName() {
        return senderName;
    }

    /** The address of ours it came to; null: none. */
    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    /** When the mailbox got it (R1.12, R1.14). */
    public Instant receivedAt() {
        return receivedAt;
    }

    String messageHash() {
        return messageHash;
    }

    /** Bytes of the whole mail. */
    public long size() {
        return size;
    }

    /** Of the bytes kept. */
    public String sha256() {
        return sha256;
    }

    /** Whether the whole mail is kept here. */
    public boolean whole() {
        return whole;
    }

    public State state() {
        return state;
    }

    /** Why it waits or was put aside; null of one that a case has. */
    public Reason reason() {
        return reason;
    }

    /** The case that has it, or that it is thought to belong to; or null. */
    public RecordsRequest request() {
        return request;
    }

    public Instant settledAt() {
        return settledAt;
    }

    /** Name and title; null: the system. */
    public String settledBy() {
        return settledBy;
    }

    /** Why a person put it aside. */
    public String why() {
        return why;
    }
}
