package org.daylight.request;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.hibernate.annotations.TenantId;

/**
 * Something asked of a department or of the attorney within a case, with an internal date of its own. A search is answered with what was
 * found or where was searched; a consultation with advice. The case's statutory date knows nothing of it.
 */
@Entity
@Table(name = "task")
public class Task {

    /** SEARCH goes to a department; CONSULTATION to the attorney. */
    public enum Kind { SEARCH, CONSULTATION }

    /** How a task was answered. */
    public enum Answer { RECORDS_FOUND, NONE_FOUND, ADVICE }

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

    void answer(Answer how, String where, String words, Actor actor, Instant at) {
        answer = how;
        whereSearched = where;
        note = words;
        answeredBy = actor.name() + ", " + actor.title();
        answeredAt = at;
    }

    /** Whether the actor may answer it: liaisons for their department, the attorney for consultations, clerks for everybody. */
    public boolean isFor(Actor actor) {
        return switch (kind) {
            case SEARCH -> actor.may(Permission.WORK_CASES)
                    || actor.may(Permission.ANSWER_TASKS) && department.equals(actor.department());
            case CONSULTATION -> actor.may(Permission.ADVISE);
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

    public String instruction() {
        return instruction;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant givenAt() {
        return givenAt;
    }

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

    public String note() {
        return note;
    }
}
