/**
 * Who did what, provably?
 *
 * <p>An append-only log, one hash chain per city. A <em>link</em> says who did which act to which subject with which particulars;
 * its hash covers every field and the hash before it. The <em>head</em> is the last link's number and hash; it is locked while a
 * link is added, so a chain cannot fork, and it shows when the tail has been cut. The <em>verifier</em> walks a chain again.
 *
 * <p>May import: nothing of ours. A link is written in the transaction of the act it proves, never after it.
 */
package org.daylight.audit;
