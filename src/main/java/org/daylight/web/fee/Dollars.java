package org.daylight.web.fee;

import org.daylight.fee.Money;
import org.daylight.law.Refused;

/** Reads dollars as people type them on a form. */
public final class Dollars {

    private Dollars() {
    }

    /** The amount in whole cents; null for nothing typed. Refuses, at the field, what is no amount. */
    public static Money read(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Money.dollars(typed);
        } catch (IllegalArgumentException e) {
            throw Refused.on(field, "input.money");
        }
    }
}
