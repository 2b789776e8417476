package org.daylight.notice;

import jakarta.persistence.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.audit.Act;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refused;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requester;
import org.hibernate.annotations.TenantId;

/**
 * A letter to the requester, kept word for word as it was written, with its hash.
 *
 * <p>Whoever holds the receipt can read it in the portal, always. Where an e-mail address and a relay are known it is <em>waiting</em> to be
 * mailed and then <em>sent</em>, or <em>failed</em> after eight attempts. Where the requester can be reached only by hand it is <em>to be
 * handed over</em>, and then <em>handed over</em> by somebody.
 */
@Entity
@Table(name = "letter")
public class Letter {

    /** How it reaches the requester. */
    public enum Delivery { PORTAL, EMAIL, HAND }

    /** Where it is on its way. */
    public enum State { WAITING, SENT, FAILED, TO_HAND_OVER, HANDED_OVER }

    static final int MOST_ATTEMPTS = 8;
    /** While one node sends it, no other takes it up. */
    static final Duration LEASE = Duration.ofMinutes(10);
    private static final List<Integer> BACK_OFF_MINUTES = List.of(1, 5, 15, 60, 240, 720, 1440);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter")
    @SequenceGenerator(name = "letter", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @Enumerated(EnumType.STRING)
    private LetterKind kind;
    private String language;
    private String addressee;
    private String email;
    private String subject;
    private String body;
    private String sha256;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Enumerated(EnumType.STRING)
    private Delivery delivery;
    @Enumerated(EnumType.STRING)
    private State state;
    private int attempts;
    @Column(name = "next_try_at")
    private Instant nextTryAt;
    @Column(name = "delivered_at")
    private Instant deliveredAt;
    @Column(name = "handed_by")
    private String handedBy;
    private String problem;

    protected Letter() {
    }

    Letter(RecordsRequest request, LetterKind kind, LetterWriter.Written text, boolean mails, Instant at) {
        this.request = request;
        this.kind = kind;
        this.language = text.language();
        this.addressee = text.addressee();
        this.subject = text.subject();
        this.body = text.body();
        this.sha256 = Act.hash(subject + "\n\n" + body);
        this.writtenAt = at;
        Requester reader = request.requester();
        this.email = reader.email();
        send(mails && email != null ? Delivery.EMAIL : email != null || reader.address() != null ? Delivery.HAND : Delivery.PORTAL, at);
    }

    private void send(Delivery how, Instant at) {
        delivery = how;
        state = switch (how) {
            case EMAIL -> State.WAITING;
            case HAND -> State.TO_HAND_OVER;
            case PORTAL -> State.SENT;
        };
        nextTryAt = how == Delivery.EMAIL ? at : null;
        deliveredAt = how == Delivery.PORTAL ? at : null;
    }

    /** Taken up for one attempt; nobody else takes it up meanwhile. */
    void claim(Instant now) {
        attempts++;
        nextTryAt = now.plus(LEASE);
    }

    void sent(Instant now) {
        state = State.SENT;
        deliveredAt = now;
        nextTryAt = null;
        problem = null;
    }

    /** The attempt failed: later again, or after the eighth no more. */
    void failed(String why, Instant now) {
        problem = why;
        if (attempts >= MOST_ATTEMPTS) {
            state = State.FAILED;
            nextTryAt = null;
        } else {
            nextTryAt = now.plus(Duration.ofMinutes(BACK_OFF_MINUTES.get(attempts - 1)));
        }
    }

    /** Whether it tells of a decision and lay more than one business day before it went out, or lies so now. R1.18 */
    public boolean isLate(OfficeCalendar office, Instant now) {
        return kind.tellsOfDecision() && office.businessDaysBetween(office.dateOf(writtenAt), office.dateOf(deliveredAt == null ? now : deliveredAt)) > 1;
    }

    /** Handed over or posted by somebody; also one that could not be mailed. */
    void handOver(Actor actor, Instant now) {
        if (state != State.TO_HAND_OVER && state != State.FAILED) {
            throw Refused.because("refused.letter.delivered");
        }
        state = State.HANDED_OVER;
        deliveredAt = now;
        handedBy = actor.name() + ", " + actor.title();
    }

    public Long id() {
        return id;
    }

    public RecordsRequest request() {
        return request;
    }

    public LetterKind kind() {
        return kind;
    }

    /** The language it is written in: the requester's, or English where there is no template in it. */
    public String language() {
        return language;
    }

    /** Name and address, in lines. */
    public String addressee() {
        return addressee;
    }

    public String email() {
        return email;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    /** SHA-256 of subject, an empty line, and body. */
    public String sha256() {
        return sha256;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Delivery delivery() {
        return delivery;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    /** Name and title of whoever handed it over. */
    public String handedBy() {
        return handedBy;
    }

    /** What the last failed attempt met, for the administrator; or null. */
    public String problem() {
        return problem;
    }
}
