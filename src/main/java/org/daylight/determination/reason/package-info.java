/**
 * In whose words does the city say why? In English, which controls (R7.9), and, where somebody wrote them so too, in the language of the
 * requester's letter.
 *
 * <p>May import what the room {@code determination} may.
 */
package org.daylight.determination.reason;
