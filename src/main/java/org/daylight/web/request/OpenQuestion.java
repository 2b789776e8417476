package org.daylight.web.request;

import java.time.LocalDate;
import org.daylight.determination.Part;

/**
 * A case, or one part of it, that waits for the requester so near to its date that the clerk must choose one of three ways (R3.3).
 *
 * @param part      the part; null: the whole case
 * @param from      the day from which the choice is due
 * @param determine where it is determined
 * @param extend    where it is extended; null where no extension is possible
 * @param whyNot    why no extension is possible, in words; null where one is
 */
public record OpenQuestion(Part part, LocalDate dueOn, LocalDate from, String determine, String extend, String whyNot) {
}
