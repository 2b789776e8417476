package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.city.CurrentCity;
import org.daylight.fee.FeeItem;
import org.daylight.fee.FeeSchedule;
import org.daylight.fee.ItemDraft;
import org.daylight.fee.Money;
import org.daylight.fee.Unit;
import org.daylight.law.FeeBasis;

/**
 * The made-up prices of the demo town, in two of its cities. The others keep what is known of them, which is no adopted price: nothing is
 * charged there, and their stories tell of no fee.
 */
@ApplicationScoped
public class DemoPrices {

    private static final Set<String> PRICED = Set.of("tustin", "oxnard");

    @Inject
    FeeSchedule schedule;
    @Inject
    Clock clock;

    /** Whether the current city has prices. */
    boolean here() {
        return PRICED.contains(CurrentCity.slug());
    }

    /** Adopts them in the current city, if it is one that has them. */
    void adopt(Actor admin) {
        if (here()) {
            add("copy_bw", "Black-and-white copy", Unit.PAGE, 15, FeeBasis.DIRECT_DUPLICATION, admin);
            add("drive", "Flash drive", Unit.DRIVE, 500, FeeBasis.ELECTRONIC_DIRECT_COST, admin);
            add(FeeItem.POLITICAL_FILING, "Campaign and Form 700 statements", Unit.PAGE, 10, FeeBasis.STATUTORY_FEE, admin);
            add(FeeItem.FILING_RETRIEVAL, "Retrieval of statements five years old or older", Unit.REQUEST, 500, FeeBasis.STATUTORY_FEE, admin);
        }
    }

    private void add(String code, String name, Unit unit, long cents, FeeBasis basis, Actor admin) {
        schedule.addItem(new ItemDraft(code, name, unit, new Money(cents), basis, "demonstration (no resolution)", LocalDate.now(clock).minusYears(1), null,
                "demonstration: made up, not the city’s"), admin);
    }
}
