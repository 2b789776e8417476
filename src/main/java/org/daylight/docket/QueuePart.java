package org.daylight.docket;

import java.util.List;

/** The rows of one page of the queue, and where the next page begins: {@code null} on the last. */
public record QueuePart(List<QueueRow> rows, String next) {
}
