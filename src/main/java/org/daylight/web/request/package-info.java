/**
 * The pages of one case for staff: the case itself, keying one in, and the acts of room {@code request}. Each act is its own page:
 * {@link org.daylight.web.request.ActPage} is what they share.
 */
package org.daylight.web.request;
