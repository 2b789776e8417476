package org.daylight.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * One line of a fee note before it is sent. Texts may be null; what is missing is refused by {@link FeeLaw}, not here.
 *
 * @param basis           code of the legal basis; see {@link FeeBasis}
 * @param label           what the requester will read, in any language
 * @param quantity        how many, not negative
 * @param unitPriceCents  whole cents for one, not negative
 * @param scheduleVersion which version of the city's adopted fee resolution the price is from
 * @param recordClass     class of record when a statute caps its price, for example {@code political_reform_filing},
 *                        or null
 * @param delivery        how the requester gets it
 * @param lawfulMediumCost whether the schedule has a lawful direct cost for the medium itself (R4.5)
 * @param retrieval       whether the line is a retrieval fee (R4.4)
 * @param chargedOn       local date of the charge; the age of filings is measured on it
 * @param filed           when each of the filings retrieved was filed
 * @param work            what a line of data work must carry, or null
 */
public record FeeDraft(String basis, String label, BigDecimal quantity, long unitPriceCents, String scheduleVersion,
        String recordClass, Delivery delivery, boolean lawfulMediumCost, boolean retrieval, LocalDate chargedOn,
        Set<Filed> filed, DataWork work) {

    /** How the requester gets the record. R4.5 */
    public enum Delivery {
        /** Paper copies. */
        PAPER,
        /** A drive or disc. */
        MEDIUM,
        /** Read at the counter: free. */
        INSPECT_IN_PERSON,
        /** Copied with the requester's own equipment: free. */
        OWN_DEVICE,
        /** An existing file, sent or downloaded: free. */
        ELECTRONIC_DOWNLOAD;

        /** The message key of the delivery. */
        public String key() {
            return "law.delivery." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which limb of 7922.575(b) data work stands on. R4.3 */
    public enum Limb {
        /** The record would be produced only at regularly scheduled intervals. */
        SCHEDULED_INTERVAL,
        /** The request requires data compilation, extraction or programming. */
        COMPILATION_EXTRACTION_PROGRAMMING
    }

    /**
     * What a line of data work must carry. R4.3
     *
     * @param limb           which limb, or null
     * @param hours          hours of work
     * @param costBuildUp    how the hourly cost is made up; naming hours of search, review or redaction refuses it
     * @param estimateSentOn local date of the written estimate, or null
     * @param acceptedOn     local date the requester accepted it, or null
     * @param workStartedOn  local date work started, or null when it has not
     */
    public record DataWork(Limb limb, BigDecimal hours, String costBuildUp, LocalDate estimateSentOn,
            LocalDate acceptedOn, LocalDate workStartedOn) {
        /** Refuses negative hours. */
        public DataWork {
            if (hours.signum() < 0) {
                throw new IllegalArgumentException("hours below zero");
            }
        }
    }

    /**
     * When a statement was filed. R4.4
     *
     * @param year the year
     * @param day  the day in it; null where only the year is known
     */
    public record Filed(int year, LocalDate day) {

        /** Some day of that year. */
        public static Filed in(int year) {
            return new Filed(year, null);
        }

        /** That day. */
        public static Filed on(LocalDate day) {
            return new Filed(day.getYear(), day);
        }

        /** The last day on which it can have been filed. */
        LocalDate latest() {
            return day == null ? LocalDate.of(year, 12, 31) : day;
        }

        /** Whether its day must be known to say whether it was filed by that day. */
        boolean needsDayBy(LocalDate by) {
            return day == null && year == by.getYear() && latest().isAfter(by);
        }
    }

    /** Refuses missing quantity, delivery or date, and anything below zero. */
    public FeeDraft {
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(chargedOn, "chargedOn");
        filed = Set.copyOf(filed);
        if (quantity.signum() < 0 || unitPriceCents < 0) {
            throw new IllegalArgumentException(quantity + " at " + unitPriceCents);
        }
    }

    /** A plain line of copies on paper: no capped class, no retrieval, no data work. */
    public static FeeDraft copies(String label, int pages, long unitPriceCents, String scheduleVersion,
            LocalDate chargedOn) {
        return new FeeDraft(FeeBasis.DIRECT_DUPLICATION.code(), label, BigDecimal.valueOf(pages), unitPriceCents,
                scheduleVersion, null, Delivery.PAPER, false, false, chargedOn, Set.of(), null);
    }

    /** The line in whole cents, half up. R4.7 */
    public long cents() {
        return quantity.multiply(BigDecimal.valueOf(unitPriceCents)).setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The sum of the lines, each rounded by itself. R4.7 */
    public static long totalCents(List<FeeDraft> lines) {
        return lines.stream().mapToLong(FeeDraft::cents).reduce(0, Math::addExact);
    }
}
