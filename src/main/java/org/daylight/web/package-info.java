/**
 * The door.
 *
 * <p>{@link org.daylight.web.Route} is the one table of pages: path, view, who may. {@link org.daylight.web.Router} finds the row, the
 * city and the person, refuses what the row does not allow, and hands the view to Faces under its public address. A page bean gets its
 * input, calls one verb and redirects; {@link org.daylight.web.Refusals} puts refusals into words beside their fields. All views are
 * stateless: nothing of a page is kept on the server between two clicks.
 *
 * <p>May import rooms 1 to 11.
 */
package org.daylight.web;
