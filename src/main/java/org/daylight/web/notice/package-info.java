/** The page of one letter. */
package org.daylight.web.notice;
