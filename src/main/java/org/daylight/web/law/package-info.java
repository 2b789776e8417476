/**
 * The clock for everybody: the public calculator, the questions that people and programs ask it, and the dates of a case for a clerk's
 * own calendar. Part of the room {@code web}.
 */
package org.daylight.web.law;
