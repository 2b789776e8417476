/** The page on which a request is determined. */
package org.daylight.web.determination;
