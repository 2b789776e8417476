package org.daylight.fee;

import static org.junit.jupiter.api.Assertions.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void isNeverBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> new Money(-1));
        assertThrows(IllegalArgumentException.class, () -> new Money(5).times(BigDecimal.valueOf(-1)));
    }

    @Test
    void roundsHalfACentUp() {
        assertEquals(new Money(8), new Money(15).times(new BigDecimal("0.5")));
        assertEquals(new Money(7), new Money(15).times(new BigDecimal("0.49")));
        assertEquals(new Money(555), new Money(15).times(BigDecimal.valueOf(37)));
    }

    @Test
    void addsUp() {
        assertEquals(new Money(870), new Money(370).plus(new Money(500)));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
    }

    @Test
    void readsDollarsAsPeopleTypeThem() {
        assertEquals(new Money(500), Money.dollars("5"));
        assertEquals(new Money(15), Money.dollars(" 0.15 "));
        assertEquals(new Money(350), Money.dollars("3.5"));
        assertEquals("3.50", new Money(350).toString());
        assertEquals("0.05", new Money(5).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0.155", "1,50", "1e3", "$5", "99999999", "٥"})
    void refusesWhatIsNoAmount(String typed) {
        assertThrows(IllegalArgumentException.class, () -> Money.dollars(typed));
    }

    @Test
    void knowsWhichIsLess() {
        assertTrue(new Money(1).isLessThan(new Money(2)));
        assertFalse(new Money(2).isLessThan(new Money(2)));
        assertTrue(Money.ZERO.isZero());
    }
}
