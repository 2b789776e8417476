package org.daylight.document;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.request.RecordsRequest;
import org.hibernate.annotations.TenantId;

/**
 * One thing that is taken out of a redacted copy, or the whole of a file that is withheld: where or what it is, the exemption, and why. A
 * working paper: the determination opens with it, and only what that says withholds anything (R5.1, R5.3).
 */
@Entity
@Table(name = "file_mark")
public class Mark {

    /**
     * What a clerk fills in for one row.
     *
     * @param item                the place in the file ("page 3, lines 4-9"), or what a withheld file is, in words that may be told
     * @param exemption           its code
     * @param reason              why it applies to this
     * @param interestDisclosure  the public interest in disclosure, where the law weighs (R5.2)
     * @param interestWithholding the interest in withholding
     * @param outweighs           why the second clearly outweighs the first
     */
    public record Draft(String item, String exemption, String reason, String interestDisclosure, String interestWithholding, String outweighs) {

        boolean blank() {
            return Stream.of(item, exemption, reason, interestDisclosure, interestWithholding, outweighs).allMatch(text -> text == null || text.isBlank());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "file_mark")
    @SequenceGenerator(name = "file_mark", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private RecordFile file;
    private int place;
    private String item;
    private String exemption;
    private String reason;
    @Column(name = "interest_disclosure")
    private String interestDisclosure;
    @Column(name = "interest_withholding")
    private String interestWithholding;
    private String outweighs;
    @Column(name = "marked_at")
    private Instant markedAt;
    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected Mark() {
    }

    /** The draft is clean; see {@link MarkLaw}. */
    Mark(RecordFile file, int place, Draft draft, Instant at) {
        this.request = file.request();
        this.file = file;
        this.place = place;
        this.item = draft.item();
        this.exemption = draft.exemption();
        this.reason = draft.reason();
        this.interestDisclosure = draft.interestDisclosure();
        this.interestWithholding = draft.interestWithholding();
        this.outweighs = draft.outweighs();
        this.markedAt = at;
    }

    /** Others say now what is withheld in the file; this stays as it was, and counts no more. */
    void replace(Instant at) {
        replacedAt = at;
    }

    /** The same as a draft, to be filled in again. */
    public Draft draft() {
        return new Draft(item, exemption, reason, interestDisclosure, interestWithholding, outweighs);
    }

    /** The redacted copy that it is taken out of, or the file that is withheld. */
    public RecordFile file() {
        return file;
    }

    /** Whether none of the file is given out: it is no redacted copy. */
    public boolean inFull() {
        return file.redactedFrom() == null;
    }

    /** What it is called in the letter: a place is told with the name of the copy, which goes out; a withheld file's name never is. */
    public String told() {
        return inFull() ? item : file.name().text() + ": " + item;
    }

    /** As it is kept in the story of the case. */
    String line() {
        String title = Jurisdiction.california().exemption(exemption).map(Exemption::title).orElse(exemption);
        return Stream.of(item, title, reason, interestDisclosure, interestWithholding, outweighs).filter(Objects::nonNull).collect(Collectors.joining(" – "));
    }
}
