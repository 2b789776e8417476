package org.daylight.document;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Objects;
import org.daylight.account.Actor;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.RecordsRequest;
import org.hibernate.annotations.TenantId;

/**
 * One file of a case.
 *
 * <p>It is <em>attached</em> by a clerk or by the liaison who found it, or <em>received</em> from the requester; from then on its name, size and SHA-256 stay as they are, and
 * only staff see it. After the determination it may be <em>released</em>: to the requester, or to everyone. A release widens and never
 * narrows: what people were given once cannot be called back.
 */
@Entity
@Table(name = "record_file")
public class RecordFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_file")
    @SequenceGenerator(name = "record_file", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    private String name;
    @Column(name = "media_type")
    private String mediaType;
    @Column(name = "size_bytes")
    private long size;
    private String sha256;
    @Column(name = "stored_as")
    private String storedAs;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    @Column(name = "added_at")
    private Instant addedAt;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "released_by")
    private String releasedBy;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "redacted_from_id")
    private RecordFile redactedFrom;
    @Column(name = "appeal_id")
    private Long appealId;

    protected RecordFile() {
    }

    RecordFile(RecordsRequest request, FileName name, MediaType type, FileStore.Kept kept, Actor actor, Instant at) {
        this.request = request;
        this.name = name.text();
        this.mediaType = type.text();
        this.size = kept.size();
        this.sha256 = kept.sha256();
        this.storedAs = kept.name();
        this.audience = Audience.STAFF;
        this.addedAt = at;
        this.addedBy = actor.kind() == Actor.Kind.STAFF ? actor.signature() : null;
    }

    /** Gives it to more people; false, and nothing changes, when they have it already. Refuses what the requester sent: it is theirs (R7.11). */
    boolean release(Audience readers, Actor actor, Instant at) {
        if (fromRequester()) {
            throw Refused.on("files", "refused.file.requesters");
        }
        if (audience.shownTo(readers)) {
            return false;
        }
        audience = readers;
        releasedAt = at;
        releasedBy = actor.signature();
        return true;
    }

    /**
     * It is a copy of that file with parts taken out (null: it is none). Refuses what the requester sent, and a copy of a copy: each stands
     * for the record itself.
     */
    void standFor(RecordFile original) {
        if (original != null && (fromRequester() || original.fromRequester() || original.equals(this) || original.redactedFrom() != null)) {
            throw Refused.on("copyOf", "refused.mark.original");
        }
        redactedFrom = original;
    }

    /** The file of the case of which this is a copy with parts taken out (R5.3); null of what is no such copy. */
    public RecordFile redactedFrom() {
        return redactedFrom;
    }

    /** Itself, or the record of which it is a redacted copy. */
    public RecordFile whole() {
        return redactedFrom == null ? this : redactedFrom;
    }

    public Long id() {
        return id;
    }

    public RecordsRequest request() {
        return request;
    }

    public FileName name() {
        return new FileName(name);
    }

    /** For example {@code application/pdf}; from the table of permitted types. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether files of its kind are looked into before they are released. */
    public boolean mayCarry() {
        return Inspections.know(mediaType);
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** Of the content, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Who may have it. */
    public Audience audience() {
        return audience;
    }

    public boolean released() {
        return audience != Audience.STAFF;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Name and title; null: the requester sent it. */
    public String addedBy() {
        return addedBy;
    }

    /** Whether the requester sent it, alone or with an appeal that a clerk keyed in, so that it is none of the city's records. */
    public boolean fromRequester() {
        return addedBy == null || appealId != null;
    }

    /** It came with that appeal. */
    void belongsTo(Long appeal) {
        appealId = appeal;
    }

    /** The appeal it came with; null for every other file. */
    public Long appealId() {
        return appealId;
    }

    /** When it was given to its present readers; null while it is not released. */
    public Instant releasedAt() {
        return releasedAt;
    }

    /** Name and title; null while it is not released. */
    public String releasedBy() {
        return releasedBy;
    }

    String city() {
        return city;
    }

    String storedAs() {
        return storedAs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordFile file && storedAs.equals(file.storedAs());
    }

    @Override
    public int hashCode() {
        return Objects.hash(storedAs);
    }
}
