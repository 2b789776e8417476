package org.daylight.notice.report;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.account.Actor;
import org.daylight.audit.Act;
import org.daylight.law.Refused;
import org.hibernate.annotations.TenantId;

/**
 * A year's figures as the city published them. They never change: what is put right is <em>published</em> anew as the next revision, and a
 * report may be <em>withdrawn</em>.
 */
@Entity
@Table(name = "published_report")
public class PublishedReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_report")
    @SequenceGenerator(name = "published_report", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @Column(name = "report_year")
    private int year;
    private int revision;
    @Column(name = "first_on")
    private LocalDate first;
    @Column(name = "last_on")
    private LocalDate last;
    private String figures;
    private String sha256;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    protected PublishedReport() {
    }

    PublishedReport(int revision, LocalDate first, LocalDate last, String figures, Actor actor, Instant at) {
        this.year = first.getYear();
        this.revision = revision;
        this.first = first;
        this.last = last;
        this.figures = figures;
        this.sha256 = Act.hash(figures);
        this.publishedAt = at;
        this.publishedBy = actor.signature();
    }

    /** Takes it from the public. Refuses one that is withdrawn already. */
    void withdraw(Actor actor, Instant at) {
        if (withdrawnAt != null) {
            throw Refused.because("refused.report.withdrawn");
        }
        withdrawnAt = at;
        withdrawnBy = actor.signature();
    }

    public int year() {
        return year;
    }

    /** 1 for the first publication of this year. */
    public int revision() {
        return revision;
    }

    /** The first local day it counts. */
    public LocalDate first() {
        return first;
    }

    /** The last local day it counts; before the year's end when it was published before that. */
    public LocalDate last() {
        return last;
    }

    /** Whether it counts the whole year. */
    public boolean whole() {
        return last.equals(LocalDate.of(year, 12, 31));
    }

    /** The figures as they were, JSON. Refuses to hand out what was changed behind its back. */
    public String figures() {
        if (!Act.hash(figures).equals(sha256)) {
            throw new IllegalStateException("the report of " + year + ", revision " + revision + ", is not what was published");
        }
        return figures;
    }

    /** SHA-256 of the figures, as the chain has it. */
    public String sha256() {
        return sha256;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Name and title. */
    public String publishedBy() {
        return publishedBy;
    }

    /** When it was taken back; null while it stands. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    /** Whether it was taken back. */
    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
