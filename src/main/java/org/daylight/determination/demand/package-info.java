/**
 * When was the requester asked to pay? A letter that asks for money, an invoice or a reminder of it, is a <em>demand</em>; its days run from
 * the day it <em>went</em>, as a decision counts from the day its letter went (R1.17, R4.6). One that lies asks nobody for anything.
 *
 * <p>May import what the room {@code determination} may.
 */
package org.daylight.determination.demand;
