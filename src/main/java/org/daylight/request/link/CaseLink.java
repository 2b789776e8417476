package org.daylight.request.link;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.daylight.account.Actor;
import org.daylight.law.Refused;
import org.daylight.request.RecordsRequest;
import org.hibernate.annotations.TenantId;

/** Two cases that belong together, and why. Never changed; both cases show it. */
@Entity
@Table(name = "case_link")
public class CaseLink {

    /** ADDED_MATTER: the second holds what the requester of the first added (R3.4). SAME_RECORDS: both ask for nearly the same. */
    public enum Kind { ADDED_MATTER, SAME_RECORDS }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_link")
    @SequenceGenerator(name = "case_link", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest first;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "other_id")
    private RecordsRequest second;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "linked_at")
    private Instant at;
    @Column(name = "linked_by")
    private String by;

    protected CaseLink() {
    }

    CaseLink(RecordsRequest first, RecordsRequest second, Kind kind, Actor actor, Instant at) {
        this.first = first;
        this.second = second;
        this.kind = kind;
        this.at = at;
        this.by = actor.signature();
    }

    /** Refuses, at {@code receivedAt}, matter that came before the request it is added to; people give the minute, no more. R3.4 */
    static void mustFollow(RecordsRequest first, Instant receivedAt) {
        if (receivedAt != null && receivedAt.isBefore(first.receivedAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw Refused.on("receivedAt", "refused.matter.early", first.receivedAt());
        }
    }

    /** The case at the other end. */
    public RecordsRequest other(RecordsRequest one) {
        return first.id().equals(one.id()) ? second : first;
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    /** Name and title of whoever linked them. */
    public String by() {
        return by;
    }
}
