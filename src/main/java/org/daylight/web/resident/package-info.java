/**
 * The resident's pages: asking, following a request, the public log. Plain HTML forms that need no script and no session; what a form
 * holds travels with it, and the receipt's cookie opens one case.
 */
package org.daylight.web.resident;
