package org.daylight.law.delay;

import java.time.LocalDate;

/**
 * What is written down of a delay; anything may be missing and is then refused by {@link DelayLaw}. Days are local.
 *
 * @param from  the day it counts from; see {@link DelayGround}
 * @param basis the specific basis why disclosure would interfere, in writing
 * @param until the estimated date of disclosure
 */
public record DelayDraft(LocalDate from, String basis, LocalDate until) {

    /** No delay. */
    public static final DelayDraft NONE = new DelayDraft(null, null, null);

    /** Whether nothing of it was written. */
    public boolean blank() {
        return from == null && until == null && (basis == null || basis.isBlank());
    }
}
