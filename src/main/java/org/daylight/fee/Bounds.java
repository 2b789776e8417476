package org.daylight.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.daylight.city.Wording;

/**
 * How much an estimate can hold before it is taken to be mistyped. The Act names no such number: it knows only the direct cost
 * (7922.530(a), 7922.575(b)). These are the product's, far above what copies and queries cost, so that a slip never becomes a
 * claim, and every sum is whole cents that can be counted.
 */
final class Bounds {

    /** Hours of data work on one line: half a year of one person's work. */
    static final int HOURS = 1_000;
    /** Pages, drives, documents on one line. */
    static final int COPIES = 100_000;
    /** What one hour of data work costs the city. */
    static final Money HOURLY = new Money(500_00);
    /** One line. */
    static final Money LINE = new Money(100_000_00);
    /** All lines of one estimate. */
    static final Money TOTAL = new Money(250_000_00);

    private Bounds() {
    }

    /** Refuses more hours, more copies and a dearer hour than there may be on one line, each at its field. */
    static void check(LineDraft line, Wording words) {
        if (line instanceof LineDraft.DataWork work) {
            if (exceeds(work.quantity(), HOURS)) {
                words.refuse("hours", "refused.fee.bound.hours", HOURS);
            }
            if (work.hourly() != null && HOURLY.isLessThan(work.hourly())) {
                words.refuse("hourly", "refused.fee.bound.hourly", HOURLY.cents(), work.hourly().cents());
            }
        } else if (exceeds(line.quantity(), COPIES)) {
            words.refuse(line instanceof LineDraft.FilingCopies ? "pages" : "lines", "refused.fee.bound.copies", COPIES);
        }
    }

    /** Refuses, at {@code lines}, a line and a sum of lines that come to more than they may. */
    static void check(List<PricedLine> lines) {
        Wording words = new Wording();
        lines.stream().filter(line -> exceeds(exact(line), LINE.cents())).forEach(line -> words.refuse("lines", "refused.fee.bound.line", Objects.requireNonNullElse(line.draft().label(), "–"), LINE.cents()));
        words.check();
        Money total = lines.stream().map(PricedLine::amount).reduce(Money.ZERO, Money::plus);
        if (TOTAL.isLessThan(total)) {
            words.refuse("lines", "refused.fee.bound.total", total.cents(), TOTAL.cents());
        }
        words.check();
    }

    /** Before it is rounded to cents, which a number too large for them cannot be. */
    private static BigDecimal exact(PricedLine line) {
        return line.draft().quantity().multiply(BigDecimal.valueOf(line.draft().unitPriceCents()));
    }

    private static boolean exceeds(BigDecimal quantity, long most) {
        return quantity != null && quantity.compareTo(BigDecimal.valueOf(most)) > 0;
    }
}
