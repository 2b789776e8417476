package org.daylight.determination.time;

import jakarta.persistence.*;
import java.time.LocalDate;
import org.daylight.determination.Determination;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.hibernate.annotations.TenantId;

/** How the time of one answer was spent. Written once, when its letter goes out; never changed. */
@Entity
@Table(name = "time_sheet")
public class TimeSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "time_sheet")
    @SequenceGenerator(name = "time_sheet", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "determination_id")
    private Determination determination;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String department;
    @Column(name = "sent_on")
    private LocalDate sentOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Embedded
    private Minutes minutes;

    protected TimeSheet() {
    }

    TimeSheet(Determination sent, LocalDate sentOn, Minutes minutes) {
        this.determination = sent;
        this.request = sent.request();
        this.outcome = sent.kind();
        this.department = sent.part() == null || sent.part().department() == null ? sent.request().department() : sent.part().department();
        this.sentOn = sentOn;
        this.dueOn = sent.dueOn();
        this.minutes = minutes;
    }

    public Determination determination() {
        return determination;
    }

    public RecordsRequest request() {
        return request;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The department the case, or its part, stood with when the answer went out; null: none. */
    public String department() {
        return department;
    }

    /** The local day on which its letter went out: was handed over, or taken by the mail server, or could be read on the web. */
    public LocalDate sentOn() {
        return sentOn;
    }

    /** The last day in force when it was decided, extension included (R1.17). */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether it went out after its last day. */
    public boolean late() {
        return sentOn.isAfter(dueOn);
    }

    public Minutes minutes() {
        return minutes;
    }
}
