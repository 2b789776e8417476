package org.daylight.notice;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.account.Actor;
import org.hibernate.annotations.TenantId;

/**
 * The current city's own wording of one kind of letter in one language: a version with its number, in force from a day until a later one's.
 * Never changed; letters name the version they were written from.
 */
@Entity
@Table(name = "letter_template")
public class LetterWording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_template")
    @SequenceGenerator(name = "letter_template", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @Enumerated(EnumType.STRING)
    private LetterKind kind;
    private String language;
    private int number;
    @Column(name = "effective_from")
    private LocalDate from;
    private String wording;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "written_by")
    private String writtenBy;

    protected LetterWording() {
    }

    /** A version; no text (null) brings the product's words back. */
    LetterWording(LetterKind kind, String language, int number, String wording, LocalDate from, Actor actor, Instant at) {
        this.kind = kind;
        this.language = language;
        this.number = number;
        this.wording = wording;
        this.from = from;
        this.writtenBy = actor.signature();
        this.writtenAt = at;
    }

    public Long id() {
        return id;
    }

    public LetterKind kind() {
        return kind;
    }

    public String language() {
        return language;
    }

    /** 1 for the first version of this kind in this language. */
    public int number() {
        return number;
    }

    /** The first local day it is used on. */
    public LocalDate from() {
        return from;
    }

    /** Subject, then text, with their blanks; null: the product's. */
    public String wording() {
        return wording;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Name and title of whoever wrote it. */
    public String writtenBy() {
        return writtenBy;
    }
}
