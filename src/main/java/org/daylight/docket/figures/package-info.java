/**
 * How does the city do? Each <em>figure</em> is one named value with one definition (docs/decisions/017): a table whose rows are counted by
 * the database over a <em>scope</em>: days, and a department or all. What the queue can list is counted under the queue's own conditions and links there.
 * The yearly report is the same figures over one year, frozen when it is published ({@code notice.report}).
 *
 * <p>May import what the room {@code docket} may. Nothing here writes.
 */
package org.daylight.docket.figures;
