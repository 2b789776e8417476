package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.daylight.law.Deadline;
import org.daylight.request.Happening;
import org.daylight.request.Requests;

/** Takes a closed case up again; shows the new due date with its working before it is done. */
@Named
@RequestScoped
public class ReopeningPage extends ActPage {

    @Inject
    Clock clock;

    private String reason;

    @Override
    protected Happening perform() {
        requests.reopen(number(), getVersion(), reason, actor());
        return Happening.REOPENED;
    }

    /** The due date that would follow. */
    public Deadline getDue() {
        return Requests.dueAnew(getRequest(), visit.city(), clock.instant());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
