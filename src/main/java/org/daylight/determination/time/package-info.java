/**
 * Where did the time of an answer go? When an answer goes out, a <em>time sheet</em> is written: how long each <em>stage</em> took, and for
 * how long the case waited for whom (<em>party</em>). Every minute counts once. The figures of the docket are counted from these sheets.
 *
 * <p>May import what the room {@code determination} may.
 */
package org.daylight.determination.time;
