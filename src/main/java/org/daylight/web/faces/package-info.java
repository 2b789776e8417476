/**
 * What makes the server's Faces quick enough for a busy clerk: views found once, methods found once. Knows nothing of the product.
 *
 * <p>May import: nothing of ours.
 */
package org.daylight.web.faces;
