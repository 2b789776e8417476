/** The pages of letters: one letter, the city's own wording of them, and what came in by e-mail. */
package org.daylight.web.notice;
