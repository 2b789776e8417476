package org.daylight.fee;

import java.util.Objects;
import org.daylight.law.FeeDraft;

/** A line with its price found, as the law is asked about it. */
record PricedLine(FeeDraft draft, Unit unit) {

    PricedLine {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(unit, "unit");
    }

    /** R4.7: half up, line by line. */
    Money amount() {
        return new Money(draft.unitPriceCents()).times(draft.quantity());
    }
}
