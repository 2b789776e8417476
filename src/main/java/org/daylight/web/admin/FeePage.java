package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.daylight.fee.FeeItem;
import org.daylight.fee.FeeSchedule;
import org.daylight.request.NotFound;

/** One row of the fee schedule, to be ended. */
@Named
@RequestScoped
public class FeePage extends CityForm {

    @Inject
    FeeSchedule schedule;

    private FeeItem item;
    private LocalDate on;

    @Override
    void load() {
        item = schedule.all().stream().filter(i -> i.id().equals(visit.id())).findFirst().orElseThrow(NotFound::new);
        on = today();
    }

    public void end() {
        schedule.endItem(item.id(), on, visit.actor());
        visit.go(visit.within("/admin/fees"), "done.fee.ended");
    }

    public FeeItem getItem() {
        return item;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
