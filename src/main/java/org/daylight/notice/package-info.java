/**
 * Telling people.
 *
 * <p>A <em>letter</em> is written in the transaction of the act it tells of, from a template in the requester's language, and kept as
 * written. It lies in the <em>portal</em> for whoever holds the receipt, is <em>mailed</em> from the <em>outbox</em> where an address and
 * a relay are known, or waits to be <em>handed over</em> on paper. Nothing is ever mailed by a demonstration. A city may have its own
 * <em>wording</em> of a kind of letter, in versions; what the law asks of the letter must stay in it.
 *
 * <p>May import: law, audit, city, account, request, document, catalogue, fee, determination. Changes no case, save that a letter was
 * handed over or put into the mail again.
 */
package org.daylight.notice;
