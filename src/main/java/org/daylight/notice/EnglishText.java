package org.daylight.notice;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.audit.Act;
import org.hibernate.annotations.TenantId;

/**
 * The English text of a letter that went out in another language, written with it from the same facts and kept beside it with its hash:
 * the English text is the controlling record (R7.9). It never changes.
 */
@Entity
@Table(name = "letter_english")
public class EnglishText {

    @Id
    @Column(name = "letter_id")
    private Long id;
    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "letter_id")
    private Letter letter;
    @TenantId
    private String city;
    private String subject;
    private String body;
    private String sha256;

    protected EnglishText() {
    }

    EnglishText(Letter letter, LetterWriter.Written text) {
        this.letter = letter;
        this.subject = text.subject();
        this.body = text.body();
        this.sha256 = hashed();
    }

    private String hashed() {
        return Annex.hash(subject, body, null);
    }

    /** Whether its words still have the hash they were written with. */
    public boolean isWhole() {
        return sha256.equals(hashed());
    }

    /** For the chain: its words as their hash. */
    Act proof(String act, String number, Instant at) {
        return Act.of(at, Actor.SYSTEM.inLog(), act, number, Map.of("letter", String.valueOf(letter.id()), "sha256", sha256));
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
}
