/**
 * The administrator's pages: people, departments, closures, facts and settings, fees, review routes, routing, and the city's log.
 *
 * <p>Part of the door; may import what {@link org.daylight.web} may, and that.
 */
package org.daylight.web.admin;
