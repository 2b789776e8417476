package org.daylight.city;

import jakarta.persistence.*;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** A day on which an office is closed. Only whole days of the main office move a deadline (CCP 12b, R1.8). */
@Entity
@Table(name = "closure")
public class Closure {

    /** MAIN is the office that does records business; a BRANCH never moves a date. */
    public enum Office { MAIN, BRANCH }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "closure")
    @SequenceGenerator(name = "closure", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @Column(name = "closed_on")
    private LocalDate date;
    @Column(name = "whole_day")
    private boolean wholeDay;
    @Enumerated(EnumType.STRING)
    private Office office;
    private String reason;
    @Embedded
    private Seen seen;

    protected Closure() {
    }

    Closure(LocalDate date, boolean wholeDay, Office office, String reason, Seen seen) {
        this.date = date;
        this.wholeDay = wholeDay;
        this.office = office;
        this.reason = reason;
        this.seen = seen;
    }

    /** Somebody has looked it up: it is no assumption any more. */
    void confirm(Seen where) {
        seen = where;
    }

    public Long id() {
        return id;
    }

    public LocalDate date() {
        return date;
    }

    public boolean wholeDay() {
        return wholeDay;
    }

    public Office office() {
        return office;
    }

    public String reason() {
        return reason;
    }

    public Seen seen() {
        return seen;
    }

    /** Whether it counts for deadlines (R1.8). */
    public boolean counts() {
        return wholeDay && office == Office.MAIN;
    }
}
