/**
 * Delays of police records that a sent determination relies on (R5.11-R5.16): each is looked at again by its day, with a notice to the
 * requester, until it ends and the record is due. It follows what happens to determinations and releases; they know nothing of it.
 */
package org.daylight.determination.delay;
