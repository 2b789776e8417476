package org.daylight.request;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.law.Deadline;
import org.daylight.law.ExtensionDraft;
import org.hibernate.annotations.TenantId;

/**
 * The one extension a request may have (7922.535(b), R2.1): its grounds, its reason, the date before and the date promised. It is made by
 * a notice that is <em>sent</em> by the date before (R2.2): while the notice lies the date before stands, and one that goes later extends nothing.
 */
@Entity
@Table(name = "extension")
public class Extension {

    /** Whether its notice lies and extends nothing yet, went out in time, or went out when it could extend nothing any more. R2.2 */
    public enum State { LIES, IN_FORCE, LATE }

    /** What a clerk fills in to extend: grounds by code, the reason of this case, the date promised, who signs, and a ground's extra fields. */
    public record Notice(Set<String> grounds, String reason, LocalDate expectedOn, String signerName, String signerTitle,
            boolean signerIsHeadOrDesignee, Map<String, String> fields) {

        ExtensionDraft of(RecordsRequest request, boolean alreadyExtended, Instant now) {
            return new ExtensionDraft(request.receivedAt(), now, grounds, reason, null, expectedOn, signerName, signerTitle,
                    signerIsHeadOrDesignee, alreadyExtended, fields);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "extension")
    @SequenceGenerator(name = "extension", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @Column(name = "extended_at")
    private Instant at;
    @Column(name = "extended_by")
    private String by;
    private String grounds;
    private String reason;
    @Column(name = "previous_due_on")
    private LocalDate previousDueOn;
    @Column(name = "expected_on")
    private LocalDate expectedOn;
    @Column(name = "signer_name")
    private String signerName;
    @Column(name = "signer_title")
    private String signerTitle;
    private String particulars;
    private Integer part;
    @Enumerated(EnumType.STRING)
    private State state = State.IN_FORCE;
    @Column(name = "letter_id")
    private Long letterId;

    protected Extension() {
    }

    Extension(RecordsRequest request, Integer part, Instant at, String by, LocalDate previousDueOn, ExtensionDraft draft) {
        this.request = request;
        this.part = part;
        this.at = at;
        this.by = by;
        this.previousDueOn = previousDueOn;
        this.grounds = String.join(",", draft.grounds());
        this.reason = draft.reason();
        this.expectedOn = draft.expectedOn();
        this.signerName = draft.signerName();
        this.signerTitle = draft.signerTitle();
    }

    /** It has passed {@code law}: the day promised is the day due. */
    TimelineEntry of(RecordsRequest extended, Deadline deadline, Actor actor) {
        TimelineEntry entry = extended.take(Step.EXTEND, actor, at, told(extended.dueOn()));
        extended.runClock(deadline, expectedOn);
        return entry;
    }

    /** Its notice is in that letter, and has gone out in time, or too late, or lies. */
    public void tellIn(Long letter, State now) {
        letterId = letter;
        state = now;
    }

    /** The case is due by its own working on that day, now that the notice lies or has gone out. */
    public void count(Deadline own, LocalDate due) {
        request.runClock(own, due);
    }

    /** What the timeline says of it. */
    Particulars told(LocalDate oldDue) {
        return Particulars.fact("oldDue", oldDue).with("due", expectedOn).with("grounds", grounds)
                .with("signer", signerName + ", " + signerTitle).saying(reason);
    }

    /** The number of the part it is for; null when it is for the whole case. */
    public Integer part() {
        return part;
    }

    public State state() {
        return state;
    }

    /** The letter of its notice; null from before that was kept. */
    public Long letterId() {
        return letterId;
    }

    public RecordsRequest request() {
        return request;
    }

    public Instant at() {
        return at;
    }

    public List<String> grounds() {
        return List.of(grounds.split(","));
    }

    public String reason() {
        return reason;
    }

    public LocalDate previousDueOn() {
        return previousDueOn;
    }

    public LocalDate expectedOn() {
        return expectedOn;
    }

    public String signerName() {
        return signerName;
    }

    public String signerTitle() {
        return signerTitle;
    }
}
