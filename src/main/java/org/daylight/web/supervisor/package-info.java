/**
 * The supervisor's pages: what waits, denials to be signed off, appeals to be decided.
 *
 * <p>Part of the door; may import what {@link org.daylight.web} may, and that.
 */
package org.daylight.web.supervisor;
