package org.daylight.request;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.hibernate.annotations.TenantId;

/**
 * Something asked of a department or of the attorney within a case, with an internal date of its own. A search is answered with what was
 * found or where was searched; a consultation with advice. A copy is asked by the requester, who cannot open a file or a page of the city's
 * (7922.545, R7.5), and is answered by a clerk. A letter that did not get there is the clerk's to see to. The case's statutory date knows
 * nothing of any of them.
 */
@Entity
@Table(name = "task")
public class Task {

    /** SEARCH goes to a department; CONSULTATION to the attorney; COPY and LETTER to the clerk. */
    public enum Kind {
        SEARCH(Answer.RECORDS_FOUND, Answer.NONE_FOUND), CONSULTATION(Answer.ADVICE), COPY(Answer.COPY_GIVEN, Answer.NO_COPY),
        LETTER(Answer.HANDED_OVER, Answer.MAILED_AGAIN);

        private final List<Answer> answers;

        Kind(Answer... answers) {
            this.answers = List.of(answers);
        }

        /** What somebody may answer to it. */
        public List<Answer> answers() {
            return answers;
        }
    }

    /**
     * What whoever searched attests for one custodian (R7.12). A search reaches what its staff keep in personal accounts about the
     * public's business (City of San Jose v. Superior Court (2017) 2 Cal.5th 608), so it says whether those were searched.
     *
     * @param where     systems, mailboxes, shelves
     * @param terms     the words looked for
     * @param dates     the dates covered
     * @param personal  whether personal accounts and devices were searched
     * @param custodian whose records were searched, by name or post
     */
    public record Search(String where, String terms, String dates, Personal personal, String custodian) {

        static final Search NONE = new Search(null, null, null, null, null);
    }

    /** Whether personal accounts were searched. */
    public enum Personal { YES, NO }

    /** How a task was answered; ENDED: by nobody, since the case has ended; ARRIVED: by nobody, since the letter went after all. */
    public enum Answer { RECORDS_FOUND, NONE_FOUND, ADVICE, COPY_GIVEN, NO_COPY, HANDED_OVER, MAILED_AGAIN, ARRIVED, ENDED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task")
    @SequenceGenerator(name = "task", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String department;
    @Column(name = "person_id")
    private Long personId;
    private String instruction;
    @Column(name = "file_id")
    private Long fileId;
    @Column(name = "letter_id")
    private Long letterId;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "given_by")
    private String givenBy;
    @Enumerated(EnumType.STRING)
    private Answer answer;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "where_searched")
    private String whereSearched;
    @Column(name = "search_terms")
    private String terms;
    @Column(name = "dates_covered")
    private String dates;
    @Enumerated(EnumType.STRING)
    @Column(name = "personal_accounts")
    private Personal personal;
    private String custodian;
    @Column(name = "answer_note")
    private String note;

    protected Task() {
    }

    Task(RecordsRequest request, Kind kind, String department, String instruction, LocalDate dueOn, Instant givenAt, String givenBy) {
        this.request = request;
        this.kind = kind;
        this.department = department;
        this.instruction = instruction;
        this.dueOn = dueOn;
        this.givenAt = givenAt;
        this.givenBy = givenBy;
    }

    /** The requester cannot open this: a file by its id, or, where there is none, the place on the web that the city named. */
    static Task copy(RecordsRequest request, Long fileId, String what, LocalDate dueOn, Instant askedAt) {
        Task task = new Task(request, Kind.COPY, request.department(), what, dueOn, askedAt, null);
        task.fileId = fileId;
        return task;
    }

    /** A letter did not get there, or nobody knows: the product gives this task, so nobody's name stands under it. */
    static Task letter(RecordsRequest request, Long letterId, String subject, LocalDate dueOn, Instant givenAt) {
        Task task = new Task(request, Kind.LETTER, request.department(), subject, dueOn, givenAt, null);
        task.letterId = letterId;
        return task;
    }

    /** The same search, of one more custodian. */
    Task another() {
        return new Task(request, kind, department, instruction, dueOn, givenAt, givenBy);
    }

    /** Whether both were asked in one act of one department: a search of several custodians has an answer for each (R7.12). */
    public boolean askedWith(Task other) {
        return kind == other.kind && department.equals(other.department) && givenAt.equals(other.givenAt) && instruction.equals(other.instruction);
    }

    void answer(Answer how, Search search, String words, Actor actor, Instant at) {
        answer = how;
        whereSearched = search.where();
        terms = search.terms();
        dates = search.dates();
        personal = search.personal();
        custodian = search.custodian();
        note = words;
        answeredBy = actor.signature();
        answeredAt = at;
    }

    /** Nobody has to answer it any more: the case has ended, by whom and why its timeline says. */
    void end(String words, String who, Instant at) {
        answer = Answer.ENDED;
        note = words;
        answeredBy = who;
        answeredAt = at;
    }

    /** Whether the actor may answer it: liaisons for their department, the attorney for consultations, clerks for everybody. */
    public boolean isFor(Actor actor) {
        return switch (kind) {
            case SEARCH -> actor.may(Permission.WORK_CASES)
                    || actor.may(Permission.ANSWER_TASKS) && department.equals(actor.department());
            case CONSULTATION -> actor.may(Permission.ADVISE);
            case COPY, LETTER -> actor.may(Permission.WORK_CASES);
        };
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public RecordsRequest request() {
        return request;
    }

    public Kind kind() {
        return kind;
    }

    /** The code of the department asked. */
    public String department() {
        return department;
    }

    /** What to do; for a copy, the name of the file or the address that cannot be opened; for a letter, its subject. */
    public String instruction() {
        return instruction;
    }

    /** The file the requester cannot open; null for everything else. */
    public Long fileId() {
        return fileId;
    }

    /** The letter that did not get there; null for everything else. */
    public Long letterId() {
        return letterId;
    }

    /** Whether it is for a copy of that file or, where there is none (null), of that place on the web. */
    boolean isOf(Long file, String what) {
        return file == null ? fileId == null && instruction.equals(what) : file.equals(fileId);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Name of staff; null when the requester asked, or a letter did not get there. */
    public String givenBy() {
        return givenBy;
    }

    public boolean open() {
        return answeredAt == null;
    }

    public Answer answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public String whereSearched() {
        return whereSearched;
    }

    /** What was attested of a search; every part is null that was not asked for when it was answered. */
    public Search search() {
        return new Search(whereSearched, terms, dates, personal, custodian);
    }

    public String note() {
        return note;
    }
}
