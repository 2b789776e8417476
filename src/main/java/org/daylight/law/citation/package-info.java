/**
 * How is a section of the law's tables read by people? Each with the name of its own code, in the reader's language.
 *
 * <p>May import what the room {@code law} may.
 */
package org.daylight.law.citation;
