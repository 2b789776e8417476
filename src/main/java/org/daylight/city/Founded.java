package org.daylight.city;

import java.time.LocalDate;
import java.util.List;

/**
 * Fired inside the transaction in which a shipped city is first loaded: what its file says to upper rooms, each of which takes its own
 * rows from it or refuses the file.
 *
 * @param slug        the city
 * @param feeSchedule its adopted prices; empty: none is known, and no fee may be charged from a schedule
 */
public record Founded(String slug, List<Price> feeSchedule) {

    /**
     * One adopted price as the file has it.
     *
     * @param code       stays the same when the price changes
     * @param name       what the requester reads
     * @param unit       what the price is for one of: PAGE, DISC, HOUR …
     * @param cents      for one
     * @param basis      what it stands on: DIRECT_DUPLICATION, CERTIFICATION … (R4.1)
     * @param resolution what adopted it
     * @param from       first day in force
     * @param to         last day in force, or null
     * @param seen       where that was read, and when
     */
    public record Price(String code, String name, String unit, long cents, String basis, String resolution, LocalDate from, LocalDate to, Seen seen) {
    }

    public Founded {
        feeSchedule = List.copyOf(feeSchedule);
    }
}
