package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.daylight.account.Permission;
import org.daylight.city.Fact;
import org.daylight.determination.court.Petition;
import org.daylight.determination.court.Petitions;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;

/** Records a petition to the superior court about a case; from then on the case's records are held (R7.8). */
@Named
@RequestScoped
public class PetitionPage extends ActPage {

    @Inject
    Petitions petitions;

    private String court;
    private String caseNumber;
    private String attacks;
    private LocalDate filedOn;
    private LocalDate servedOn;
    private LocalDate hearingOn;
    private LocalDate respondBy;

    /** A petition is served on the city and comes to its attorney: they may record one about any case, and read the case from then on. */
    @Override
    protected RecordsRequest found() {
        return requests.get(visit.number());
    }

    /** Whoever reads no cases came from their tasks. */
    @Override
    public String getBack() {
        return actor().may(Permission.READ_CASES) ? super.getBack() : visit.within("/staff/tasks");
    }

    @Override
    protected void open() {
        court = visit.city().known(Fact.SUPERIOR_COURT).orElse(null);
    }

    @Override
    protected Happening perform() {
        petitions.record(number(), getVersion(), new Petition.Draft(court, caseNumber, attacks, filedOn, servedOn, hearingOn, respondBy), visit.language(), actor());
        return Happening.PETITION_RECORDED;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getAttacks() {
        return attacks;
    }

    public void setAttacks(String attacks) {
        this.attacks = attacks;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public LocalDate getServedOn() {
        return servedOn;
    }

    public void setServedOn(LocalDate servedOn) {
        this.servedOn = servedOn;
    }

    public LocalDate getHearingOn() {
        return hearingOn;
    }

    public void setHearingOn(LocalDate hearingOn) {
        this.hearingOn = hearingOn;
    }

    public LocalDate getRespondBy() {
        return respondBy;
    }

    public void setRespondBy(LocalDate respondBy) {
        this.respondBy = respondBy;
    }
}
