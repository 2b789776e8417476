package org.daylight.request;

import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.annotations.TenantId;

/** A question to the requester and its answer. It moves no date (R3.1). */
@Entity
@Table(name = "clarification")
public class Clarification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clarification")
    @SequenceGenerator(name = "clarification", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "asked_by")
    private String askedBy;
    private String question;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private String answer;

    protected Clarification() {
    }

    Clarification(RecordsRequest request, Instant askedAt, String askedBy, String question) {
        this.request = request;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
        this.question = question;
    }

    void answer(String words, Instant at) {
        answer = words;
        answeredAt = at;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String question() {
        return question;
    }

    public boolean open() {
        return answeredAt == null;
    }

    public String answer() {
        return answer;
    }
}
