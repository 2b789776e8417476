package org.daylight.document;

import java.time.Instant;
import org.daylight.request.Audience;

/**
 * Something in a case was released before, here or in another case of the city: the same content, byte by byte. Later requesters get the
 * same, and withholding it now runs into the waiver of 7921.505 (R5.6).
 *
 * @param name     as the file is called in this case
 * @param number   of the case in which it was released
 * @param at       when it was first released there
 * @param audience to whom
 * @param redacted whether it was a copy with parts taken out: it opens nothing of those parts
 */
public record EarlierRelease(String name, String number, Instant at, Audience audience, boolean redacted) {
}
