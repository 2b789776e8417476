package org.daylight.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount in whole cents, never below zero. R4.7 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);
    private static final Pattern DOLLARS = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");

    /** Refuses an amount below zero. */
    public Money {
        if (cents < 0) {
            throw new IllegalArgumentException(cents + " cents");
        }
    }

    /** Reads dollars as people type them: {@code 5}, {@code 0.15}. Refuses anything else, half cents too. */
    public static Money dollars(String typed) {
        if (!DOLLARS.matcher(typed.strip()).matches()) {
            throw new IllegalArgumentException("not an amount in dollars");
        }
        return new Money(new BigDecimal(typed.strip()).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** So many of these, rounded half up to the cent (R4.7). Refuses a quantity below zero. */
    public Money times(BigDecimal quantity) {
        return new Money(quantity.multiply(BigDecimal.valueOf(cents)).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public boolean isLessThan(Money other) {
        return cents < other.cents;
    }

    public boolean isZero() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Dollars with two places, without sign: {@code 5.55}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
