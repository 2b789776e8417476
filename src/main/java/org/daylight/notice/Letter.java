package org.daylight.notice;

import jakarta.persistence.*;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daylight.account.Actor;
import org.daylight.audit.Act;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refused;
import org.daylight.notice.handing.Handing;
import org.daylight.request.Channel;
import org.daylight.request.RecordsRequest;
import org.hibernate.annotations.TenantId;

/**
 * A letter to the requester, kept word for word as it was written, with its hash.
 *
 * <p>Whoever holds the receipt can read it in the portal, always. Where an e-mail address and a relay are known it is <em>waiting</em> to be
 * mailed, <em>claimed</em> by one node for one attempt, put <em>in doubt</em> before its first byte goes to the relay, and <em>sent</em> when
 * the relay has said so. What the relay refuses for good, or eight times for now, has <em>failed</em>. A letter that was in doubt when the
 * server or the relay died stays so: it may have gone, so only a person sends it again, as the same mail with the same Message-ID. For who
 * can be reached only by hand, or did not ask on the web (R1.17), it is <em>to be handed over</em>, and then <em>handed over</em>.
 */
@Entity
@Table(name = "letter")
public class Letter {

    /** How it reaches the requester. */
    public enum Delivery { PORTAL, EMAIL, HAND }

    /** Where it is on its way. */
    public enum State {
        WAITING, CLAIMED, IN_DOUBT, SENT, FAILED, TO_HAND_OVER, HANDED_OVER;

        /** Whether a person has to do something; of one in doubt, once nobody waits for the relay's answer any more. */
        public static final Set<State> FOR_A_PERSON = EnumSet.of(FAILED, TO_HAND_OVER);
    }

    static final int MOST_ATTEMPTS = 8;
    private static final int TOLD_OF_HASH = 16;
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
    private String parts;
    private String annex;
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
    @Column(name = "message_id")
    private String messageId;
    @Column(name = "template_id")
    private Long templateId;
    @Embedded
    private Handing handing;
    private String problem;

    protected Letter() {
    }

    /** @param wording the city's own wording it was written from; null: the product's */
    Letter(RecordsRequest request, LetterKind kind, LetterWriter.Written text, Long wording, boolean mails, Instant at) {
        this.request = request;
        this.kind = kind;
        this.language = text.language();
        this.addressee = text.addressee();
        this.subject = text.subject();
        this.body = text.body();
        this.parts = text.sheet().parts();
        this.annex = text.annex() == null ? null : text.annex().text();
        this.sha256 = Annex.hash(subject, body, annex);
        this.templateId = wording;
        this.writtenAt = at;
        this.email = kind.isInternal() ? null : request.requester().email();
        this.delivery = mails && email != null ? Delivery.EMAIL
                : kind.isInternal() || email != null || request.requester().address() != null || request.channel() != Channel.WEB ? Delivery.HAND : Delivery.PORTAL;
        this.state = delivery == Delivery.EMAIL ? State.WAITING : delivery == Delivery.HAND ? State.TO_HAND_OVER : State.SENT;
        this.nextTryAt = delivery == Delivery.EMAIL ? at : null;
        this.deliveredAt = delivery == Delivery.PORTAL ? at : null;
    }

    /** Whether its words still have the hash they were written with. */
    boolean isWhole() {
        return sha256.equals(Annex.hash(subject, body, annex));
    }

    /** What became of it, for the chain: its words as their hash, and as which mail it went where it went by mail. */
    Act proof(String act, Instant at) {
        Map<String, String> told = new TreeMap<>(Map.of("letter", String.valueOf(id), "kind", kind.name(), "language", language, "sha256", sha256));
        if (messageId != null && !act.equals(Notices.WRITTEN)) {
            told.put("messageId", messageId);
        }
        return Act.of(at, Actor.SYSTEM.inLog(), act, request.number(), told);
    }

    /** Taken up for one attempt; nobody else takes it up meanwhile. If it is not handed to the relay in that time, it is taken up again. */
    void claim(String domain, Instant now) {
        attempts++;
        state = State.CLAIMED;
        nextTryAt = now.plus(LEASE);
        messageId = messageId != null ? messageId : "<" + id + "." + sha256.substring(0, TOLD_OF_HASH) + "@" + domain + ">";
    }

    /** The relay gets it next. False when that is not this attempt's to do any more. */
    boolean hand(int attempt, Instant now) {
        boolean mine = state == State.CLAIMED && attempts == attempt;
        state = mine ? State.IN_DOUBT : state;
        nextTryAt = mine ? now.plus(LEASE) : nextTryAt;
        return mine;
    }

    /** What came of the attempt; an answer to an earlier one changes nothing. True when that is the end of it, for now or for good. */
    boolean settle(int attempt, Answer answer, Instant now) {
        if (attempts != attempt || state != State.CLAIMED && state != State.IN_DOUBT) {
            return false;
        }
        problem = answer.problem();
        boolean again = answer.kind() == Answer.Kind.LATER && attempts < MOST_ATTEMPTS;
        nextTryAt = again ? now.plus(Duration.ofMinutes(BACK_OFF_MINUTES.get(attempts - 1))) : null;
        deliveredAt = answer.kind() == Answer.Kind.TAKEN ? now : null;
        state = switch (answer.kind()) {
            case TAKEN -> State.SENT;
            case LATER, NEVER -> again ? State.WAITING : State.FAILED;
            case UNKNOWN -> State.IN_DOUBT;
        };
        return !again;
    }

    /** It came back after all. False when it is not out by mail, or a person has seen to it since. */
    boolean bounced(String said) {
        boolean out = delivery == Delivery.EMAIL && (state == State.SENT || state == State.IN_DOUBT);
        if (out) {
            state = State.FAILED;
            nextTryAt = deliveredAt = null;
            problem = said;
        }
        return out;
    }

    /** Somebody has it mailed once more, as the same mail: it failed, or it may never have arrived. */
    void mailAgain(Instant now) {
        if (!awaitsPerson() || email == null || delivery != Delivery.EMAIL) {
            throw Refused.because("refused.letter.delivered");
        }
        state = State.WAITING;
        attempts = 0;
        nextTryAt = now;
    }

    /** Whether a person has to look after it: hand it over, or have it mailed again. */
    public boolean awaitsPerson() {
        return State.FOR_A_PERSON.contains(state) || state == State.IN_DOUBT && nextTryAt == null;
    }

    /** Whether it tells of a decision and lay more than one business day before it went out, or lies so now. R1.18 */
    public boolean isLate(OfficeCalendar office, Instant now) {
        return kind.tellsOfDecision() && office.businessDaysBetween(office.dateOf(writtenAt), office.dateOf(deliveredAt == null ? now : deliveredAt)) > 1;
    }

    /** Handed over or posted by somebody, on the day that is noted; also one that could not be mailed. */
    void handOver(Handing.Note note, Actor actor, ZoneId zone, Instant now) {
        if (!awaitsPerson()) {
            throw Refused.because("refused.letter.delivered");
        }
        deliveredAt = note.moment(writtenAt, zone, now);
        state = State.HANDED_OVER;
        handing = new Handing(note, actor);
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

    /** The text with the part each line plays. */
    Sheet sheet() {
        return new Sheet(body, parts);
    }

    /** The letter on paper, tagged for screen readers; the same bytes each time. Its foot tells the request and the beginning of the hash. */
    public byte[] pdf() {
        return LetterPdf.of(language, subject, sheet(), request.number() + " · SHA-256 " + sha256.substring(0, TOLD_OF_HASH), writtenAt, annex());
    }

    /** The withholding log that goes with it; null: nothing is annexed. */
    Annex annex() {
        return annex == null ? null : new Annex(annex);
    }

    /** The id of the city's own wording it was written from; null: the product's. */
    public Long wording() {
        return templateId;
    }

    /** SHA-256 of subject, an empty line, and body, and of what is annexed: {@link Annex#hash}. */
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

    /** What its mail is known by; null before the first attempt. */
    public String messageId() {
        return messageId;
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

    /** How it was handed over, and who noted it; null: it was not. */
    public Handing handing() {
        return handing;
    }

    /** What the last failed attempt met, for the administrator; or null. */
    public String problem() {
        return problem;
    }
}
