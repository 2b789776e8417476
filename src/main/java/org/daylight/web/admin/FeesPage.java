package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.fee.FeeItem;
import org.daylight.fee.FeeSchedule;
import org.daylight.web.Visit;

/** Every row of the fee schedule there ever was. */
@Named
@RequestScoped
public class FeesPage {

    @Inject
    Visit visit;
    @Inject
    FeeSchedule schedule;
    @Inject
    Clock clock;

    private List<FeeItem> items;

    @PostConstruct
    void load() {
        items = schedule.all();
    }

    /** Whether no row is in force today: then no fee may be charged from a schedule. */
    public boolean isUnpriced() {
        return items.stream().noneMatch(item -> item.inForce(getToday()));
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), visit.zone());
    }

    public List<FeeItem> getItems() {
        return items;
    }
}
