/**
 * Reading across cases.
 *
 * <p>Queues, search, the public log, dashboards. Everything here reads through projections of just the columns a page shows, page by
 * page by key, with an index that fits; nothing here writes. <em>Lateness</em> is asked here, of a date and today, and stored nowhere.
 *
 * <p>May import rooms 1 to 10.
 */
package org.daylight.docket;
