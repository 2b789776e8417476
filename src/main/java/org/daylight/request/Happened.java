package org.daylight.request;

/** Fired inside the transaction, after the entry was stored and chained. */
public record Happened(RecordsRequest request, TimelineEntry entry) {
}
