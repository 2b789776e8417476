/**
 * How a letter on paper got out of the house: who noted it, by which way, and on which local day (R1.17, where the day of sending decides).
 * May import what its room may.
 */
package org.daylight.notice.handing;
