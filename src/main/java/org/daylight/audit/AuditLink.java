package org.daylight.audit;

import jakarta.persistence.*;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.hibernate.annotations.TenantId;

/** One act, as it was done; never changed and never removed. */
@Entity
@Table(name = "audit_link")
public class AuditLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_link")
    @SequenceGenerator(name = "audit_link", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    private long number;
    private Instant at;
    private String actor;
    private String act;
    private String subject;
    private String particulars;
    @Column(name = "previous_hash")
    private String previousHash;
    private String hash;

    protected AuditLink() {
    }

    AuditLink(String city, long number, String previousHash, Act act) {
        this.number = number;
        this.previousHash = previousHash;
        this.at = act.at();
        this.actor = act.actor();
        this.act = act.name();
        this.subject = act.subject();
        this.particulars = act.particulars();
        this.hash = digest(city, previousHash);
    }

    /** Number within the city's chain, from 1 without gaps. */
    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String act() {
        return act;
    }

    public String subject() {
        return subject;
    }

    /** Canonical JSON: keys in order, no white space. */
    public String particulars() {
        return particulars;
    }

    public String previousHash() {
        return previousHash;
    }

    /** SHA-256, hexadecimal, over every field and the hash before. */
    public String hash() {
        return hash;
    }

    /** Whether its hash is still that of its fields and of the hash before. */
    public boolean isWhole() {
        return follows(city, previousHash);
    }

    boolean follows(String city, String previous) {
        return previous.equals(previousHash) && digest(city, previous).equals(hash);
    }

    /** Each field is preceded by its length, so that no two different links can read the same. */
    private String digest(String city, String previous) {
        MessageDigest sha = sha256();
        for (String field : new String[] {city, Long.toString(number), at.toString(), actor, act, subject, particulars, previous}) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
