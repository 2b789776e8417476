/** The pages of fee notes: the estimate, and how it ended. */
package org.daylight.web.fee;
