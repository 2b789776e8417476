package org.daylight.request;

import java.time.LocalDate;

/** What the requester keeps: the number, the secret code, and the day by which the city must answer. */
public record Receipt(RequestNumber number, ReceiptCode code, LocalDate dueOn) {
}
