package org.daylight.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.daylight.request.Outcome;

/**
 * Where a determination that hands out nothing leads the requester: to a place on the web (7922.545), to another agency, or, where the
 * city cannot identify the records as described, to the help it offered and what can be done next (7922.600(b), R3.3). Each is null where
 * the outcome is not its own.
 */
@Embeddable
public class Guidance {

    /** Leads nowhere: the outcome needs no guidance. */
    static final Guidance NONE = new Guidance();

    @Column(name = "posted_link")
    private String postedLink;
    @Column(name = "other_agency")
    private String otherAgency;
    @Column(name = "help_offered")
    private String help;
    @Column(name = "next_steps")
    private String next;

    protected Guidance() {
    }

    /** Of a draft that has passed the law, only what belongs to its outcome. */
    static Guidance of(DeterminationDraft draft) {
        Guidance guidance = new Guidance();
        guidance.postedLink = draft.kind() == Outcome.POSTED ? draft.postedLink() : null;
        guidance.otherAgency = draft.kind() == Outcome.NOT_THIS_AGENCY ? draft.otherAgency() : null;
        guidance.help = draft.kind() == Outcome.NOT_IDENTIFIED ? draft.assistance().help() : null;
        guidance.next = draft.kind() == Outcome.NOT_IDENTIFIED ? draft.assistance().next() : null;
        return guidance;
    }

    public String postedLink() {
        return postedLink;
    }

    public String otherAgency() {
        return otherAgency;
    }

    /** What the city did and offers to help identify the records (7922.600(a)). */
    public String help() {
        return help;
    }

    /** What the requester can do now. */
    public String next() {
        return next;
    }

    /** As it stands in the proof of a determination; what older determinations did not have adds nothing. */
    @Override
    public String toString() {
        return postedLink + "\n" + otherAgency + (help == null ? "" : "\n" + help + "\n" + next);
    }
}
