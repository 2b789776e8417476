/**
 * Which cases belong together? Matter that a requester added later is a <em>linked</em> case with a clock of its own (R3.4); requests for
 * nearly the same records are linked so that they can be answered together.
 *
 * <p>May import what the room {@code request} may.
 */
package org.daylight.request.link;
