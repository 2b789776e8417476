/**
 * The door for programs.
 *
 * <p>Answers in JSON or text, under addresses of its own; needs no page and no session. May import rooms 1 to 11.
 */
package org.daylight.web.api;
