package org.daylight.request;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.city.Wording;
import org.daylight.law.Jurisdiction;
import org.daylight.law.PurposeLaw;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.hibernate.annotations.TenantId;

/** A question to the requester, the help given with it, and its answer. It moves no date (R3.1). Together they are the log of offered help (R3.2). */
@Entity
@Table(name = "clarification")
public class Clarification {

    /**
     * What a clerk asks, with the three elements of help of 7922.600(a). The first two are due with every question: a question is put
     * because the records are not clear yet, and then it is always possible, and so "reasonable under the circumstances", to help say what
     * is looked for (1) and to describe the systems and places in which records of that kind are (2). The third is owed where there
     * is a "practical basis for denying access"; there may be none, so it may stay empty (3). R3.2
     *
     * @param identify    help to identify the records that answer the request or its purpose
     * @param where       the information technology and the physical location in which such records exist
     * @param overcome    suggestions for overcoming a practical basis for denying access; null where there is none
     * @param recordClass the class of record for which something must be given, or null for an ordinary request
     * @param required    of name, address, organisation, identity, purpose, declaration: what must be given before records go out
     */
    public record Question(String question, String identify, String where, String overcome, String recordClass, Set<String> required) {

        public Question {
            required = required == null ? Set.of() : Set.copyOf(required);
        }

        /** One that requires nothing. */
        public Question(String question, String identify, String where, String overcome) {
            this(question, identify, where, overcome, null, Set.of());
        }

        /** In clean words; refused without a question, without help (R3.2), and when it requires what may not be required (R7.1, R7.2). */
        public Question checked() {
            Wording words = new Wording();
            String what = words.text("question", question, LONGEST);
            String help = words.text("identify", identify, LONGEST_HELP);
            String place = words.text("where", where, LONGEST_HELP);
            String around = words.optionalText("overcome", overcome, LONGEST_HELP);
            words.check();
            List<Refusal> against = new PurposeLaw(Jurisdiction.california()).refusals(recordClass, required);
            if (!against.isEmpty()) {
                throw new Refused(against.stream().map(refusal -> new Refused.Point("required", refusal)).toList());
            }
            return new Question(what, help, place, around, recordClass, required);
        }

        /** As the timeline tells it. */
        public Particulars told() {
            return Particulars.fact("recordClass", required.isEmpty() ? null : recordClass).with("required", required.isEmpty() ? null : String.join(",", new TreeSet<>(required)))
                    .with("identify", identify).with("where", where).with("overcome", overcome).saying(question);
        }
    }

    private static final int LONGEST = 10_000;
    private static final int LONGEST_HELP = 3_000;

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
    @Column(name = "help_identify")
    private String identify;
    @Column(name = "help_where")
    private String where;
    @Column(name = "help_overcome")
    private String overcome;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private String answer;

    protected Clarification() {
    }

    Clarification(RecordsRequest request, Instant askedAt, String askedBy, Question asked) {
        this.request = request;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
        this.question = asked.question();
        this.identify = asked.identify();
        this.where = asked.where();
        this.overcome = asked.overcome();
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

    /** Name of who asked. */
    public String askedBy() {
        return askedBy;
    }

    /** The help given to identify the records; null: asked before help was kept, as the next two. */
    public String identify() {
        return identify;
    }

    /** Where such records are, and in which systems. */
    public String where() {
        return where;
    }

    /** What was suggested to overcome a practical obstacle; null where there was none. */
    public String overcome() {
        return overcome;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public boolean open() {
        return answeredAt == null;
    }

    public String answer() {
        return answer;
    }
}
