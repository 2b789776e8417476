package org.daylight.determination;

import java.time.LocalDate;
import org.daylight.request.Outcome;

/** A row of the queue of appeals: which case, what was denied, since when, and by when it is to be decided (null: not specified). */
public record OpenAppeal(Long id, String number, String subject, Outcome kind, String route, int level, LocalDate receivedOn, boolean late, LocalDate decideBy) {
}
