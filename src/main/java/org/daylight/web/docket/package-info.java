/** The pages that read across cases: the queue, its saved views, and everybody's own tasks. */
package org.daylight.web.docket;
