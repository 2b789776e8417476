/**
 * What was decided, and why?
 *
 * <p>A <em>determination</em> says how a request is answered, with its reasons: in full, in part, denied, no records, posted already, not
 * this agency. Each <em>withholding</em> names one item, the <em>exemption</em> with its section, why it applies, and who is responsible,
 * by name and title; the <em>withholding log</em> lists them. A request may be answered in <em>parts</em>, each with its own determination, and
 * records may be promised in <em>instalments</em>, each with its own date. Where the city asks for it, a denial is <em>proposed</em> by one person and <em>signed</em> by another. An
 * <em>appeal</em> is the city's own review of a denial, by somebody who had no part in it; the <em>court route</em> is always open.
 *
 * <p>May import: law, audit, city, account, request, document. Acts on a case through its steps, and listens for one that is taken up again.
 */
package org.daylight.determination;
