package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.determination.Petition;
import org.daylight.determination.Petitions;
import org.daylight.request.Happening;

/** Ends the hold that a petition put on a case's records; the city attorney's act alone, with a reason (R7.8). */
@Named
@RequestScoped
public class HoldPage extends ActPage {

    @Inject
    Petitions petitions;

    private Petition petition;
    private String reason;

    @Override
    protected void open() {
        petition = petitions.get(getRequest(), visit.id());
    }

    @Override
    protected Happening perform() {
        petitions.lift(number(), getVersion(), petition.id(), reason, actor());
        return Happening.HOLD_LIFTED;
    }

    public Petition getPetition() {
        return petition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
