package org.daylight.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.daylight.account.Actor;

/** The attorney's clearance of a denial, where the city asks for one: the consultation in which it was asked for, and who gave it when. */
@Embeddable
public class Clearance {

    /** The task; a plain number, for the task is read where it is needed. */
    @Column(name = "consultation_id")
    private Long consultationId;
    @Column(name = "cleared_by_id")
    private Long byId;
    @Column(name = "cleared_by")
    private String by;
    @Column(name = "cleared_at")
    private Instant at;

    protected Clearance() {
    }

    /** Asked for in the consultation with that number. */
    static Clearance askedIn(Long task) {
        Clearance clearance = new Clearance();
        clearance.consultationId = task;
        return clearance;
    }

    void give(Actor attorney, Instant when) {
        byId = attorney.personId();
        by = attorney.signature();
        at = when;
    }

    boolean isBy(Actor actor) {
        return byId != null && byId.equals(actor.personId());
    }

    public Long consultationId() {
        return consultationId;
    }

    /** Name and title of the attorney; null until it is given. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
