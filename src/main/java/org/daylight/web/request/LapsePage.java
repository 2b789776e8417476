package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.daylight.request.extension.Lapses;
import org.daylight.request.Happening;

/** Notes that the cause of an extension is over, as when the systems work again after a cyberattack (R2.7). */
@Named
@RequestScoped
public class LapsePage extends ActPage {

    @Inject
    Lapses lapses;

    private List<String> grounds;
    private LocalDate endedOn;

    @Override
    protected void open() {
        grounds = lapses.grounds(getRequest());
        endedOn = visit.today();
    }

    @Override
    protected Happening perform() {
        lapses.end(number(), getVersion(), getGround(), endedOn, actor());
        return Happening.CAUSE_ENDED;
    }

    /** The ground that ends with its cause, by code; null when the case stands on none. */
    public String getGround() {
        return grounds.isEmpty() ? null : grounds.get(0);
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }
}
