/**
 * Pages of the room {@code docket.figures}: the supervisor's dashboard, and the yearly report from its preview to its paper. A
 * {@code Table} is <em>shown</em> with its words, drawn as a <em>chart</em> in lines and boxes, and written as CSV from the same numbers.
 */
package org.daylight.web.figures;
