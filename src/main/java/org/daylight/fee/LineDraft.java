package org.daylight.fee;

import java.math.BigDecimal;
import java.util.Set;
import org.daylight.law.FeeDraft;

/**
 * One line of an estimate as a clerk put it: from the city's schedule, statements whose price a statute caps, or data
 * work. What is lawful is asked of {@code law.FeeLaw}, not decided here.
 */
public sealed interface LineDraft {

    /** How many: pages, discs, hours. */
    BigDecimal quantity();

    /**
     * So many of a row of the schedule that is in force.
     *
     * @param itemId   the row
     * @param quantity how many
     * @param delivery how the requester gets it; null: as the request says (R4.5)
     */
    record Scheduled(Long itemId, BigDecimal quantity, FeeDraft.Delivery delivery) implements LineDraft {
    }

    /** Pages of statements filed under the Political Reform Act, at the city's adopted price or ten cents, whichever is lower. 81008, R4.4 */
    record FilingCopies(String label, BigDecimal quantity) implements LineDraft {
    }

    /**
     * Retrieving such statements, once, at the city's adopted price, which is at most five dollars, if every one was filed five years ago or
     * longer. 81008, R4.4
     */
    record FilingRetrieval(String label, Set<FeeDraft.Filed> filed) implements LineDraft {
        @Override
        public BigDecimal quantity() {
            return BigDecimal.ONE;
        }
    }

    /**
     * Compiling, extracting or programming data. 7922.575(b), R4.3
     *
     * @param label       what is made; hours of redaction may not be in it
     * @param quantity    hours
     * @param hourly      cost of one hour
     * @param limb        which limb of the section
     * @param costBuildUp how the hourly cost is made up; no hours of search, review or redaction
     */
    record DataWork(String label, BigDecimal quantity, Money hourly, FeeDraft.Limb limb, String costBuildUp) implements LineDraft {
    }
}
