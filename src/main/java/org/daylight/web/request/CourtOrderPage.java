package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.daylight.determination.court.Petition;
import org.daylight.determination.court.Petitions;
import org.daylight.request.Happening;

/** What the court did about a petition: its order, with the day from which the days for a writ run; once it is recorded, its days set right. */
@Named
@RequestScoped
public class CourtOrderPage extends ActPage {

    @Inject
    Petitions petitions;

    private Petition petition;
    private String says;
    private LocalDate orderedOn;
    private LocalDate entryServedOn;
    private String reason;

    @Override
    protected void open() {
        petition = petitions.get(getRequest(), visit.id());
        orderedOn = petition.orderedOn();
        entryServedOn = petition.entryServedOn();
    }

    @Override
    protected Happening perform() {
        if (isCorrecting()) {
            petitions.correctOrder(number(), getVersion(), petition.id(), orderedOn, entryServedOn, reason, actor());
            return Happening.COURT_ORDER_CORRECTED;
        }
        petitions.order(number(), getVersion(), petition.id(), says, orderedOn, entryServedOn, actor());
        return Happening.COURT_ORDERED;
    }

    /** Whether the order is recorded, so that only its days can be corrected. */
    public boolean isCorrecting() {
        return petition.orderedOn() != null;
    }

    public Petition getPetition() {
        return petition;
    }

    public String getSays() {
        return says;
    }

    public void setSays(String says) {
        this.says = says;
    }

    public LocalDate getOrderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }

    public LocalDate getEntryServedOn() {
        return entryServedOn;
    }

    public void setEntryServedOn(LocalDate entryServedOn) {
        this.entryServedOn = entryServedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
