package org.daylight.web.determination;

import org.daylight.determination.DeterminationDraft;

/** The fields of a determination that lead the requester on: each is for one outcome alone. */
public class GuidanceForm {

    private String postedLink;
    private String otherAgency;
    private String help;
    private String nextSteps;

    void fill(DeterminationDraft draft) {
        postedLink = draft.postedLink();
        otherAgency = draft.otherAgency();
        help = draft.assistance().help();
        nextSteps = draft.assistance().next();
    }

    DeterminationDraft.Assistance assistance() {
        return new DeterminationDraft.Assistance(help, nextSteps);
    }

    public String getPostedLink() {
        return postedLink;
    }

    public void setPostedLink(String postedLink) {
        this.postedLink = postedLink;
    }

    public String getOtherAgency() {
        return otherAgency;
    }

    public void setOtherAgency(String otherAgency) {
        this.otherAgency = otherAgency;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getNextSteps() {
        return nextSteps;
    }

    public void setNextSteps(String nextSteps) {
        this.nextSteps = nextSteps;
    }
}
