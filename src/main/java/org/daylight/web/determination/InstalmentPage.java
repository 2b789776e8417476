package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.daylight.determination.Instalment;
import org.daylight.determination.Instalments;
import org.daylight.request.Happening;
import org.daylight.web.request.ActPage;

/** Puts off what was promised, with a reason and a notice to the requester (R1.20). */
@Named
@RequestScoped
public class InstalmentPage extends ActPage {

    @Inject
    Instalments instalments;

    private Instalment instalment;
    private LocalDate availableOn;
    private LocalTime availableTime;
    private String reason;

    @Override
    protected void open() {
        instalment = instalments.get(getRequest(), visit.id());
    }

    @Override
    protected Happening perform() {
        instalments.revise(number(), getVersion(), instalment.id(), availableOn, availableTime, reason, actor());
        return Happening.ESTIMATE_REVISED;
    }

    public Instalment getInstalment() {
        return instalment;
    }

    public LocalDate getAvailableOn() {
        return availableOn;
    }

    public void setAvailableOn(LocalDate availableOn) {
        this.availableOn = availableOn;
    }

    public LocalTime getAvailableTime() {
        return availableTime;
    }

    public void setAvailableTime(LocalTime availableTime) {
        this.availableTime = availableTime;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
