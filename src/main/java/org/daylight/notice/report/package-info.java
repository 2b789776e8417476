/**
 * What does the city tell everybody about a year? A <em>published report</em> is a year's figures as they were on the day they were
 * published: frozen, with their hash in the chain, until another <em>revision</em> takes their place or the report is withdrawn.
 *
 * <p>May import what the room {@code notice} may. Where the figures come from is the docket's business.
 */
package org.daylight.notice.report;
