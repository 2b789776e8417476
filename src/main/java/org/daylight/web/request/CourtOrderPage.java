package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.daylight.determination.Petition;
import org.daylight.determination.Petitions;
import org.daylight.request.Happening;

/** What the court did about a petition: its order, with the day from which the days for a writ run. */
@Named
@RequestScoped
public class CourtOrderPage extends ActPage {

    @Inject
    Petitions petitions;

    private Petition petition;
    private String says;
    private LocalDate orderedOn;
    private LocalDate entryServedOn;

    @Override
    protected void open() {
        petition = petitions.get(getRequest(), visit.id());
    }

    @Override
    protected Happening perform() {
        petitions.order(number(), getVersion(), petition.id(), says, orderedOn, entryServedOn, actor());
        return Happening.COURT_ORDERED;
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
}
