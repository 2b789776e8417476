/**
 * What may it cost?
 *
 * <p>A <em>fee item</em> is one dated row of the city's adopted <em>schedule</em>, with the resolution that adopted it. A <em>fee note</em>
 * is the written estimate of one case, made of <em>lines</em>; the requester <em>accepts</em> or <em>questions</em> it, and it ends
 * <em>paid</em> or <em>waived</em>. Without a schedule there is no fee, save what a statute itself fixes (Gov. Code 81008) and data
 * work under 7922.575(b). <em>Money</em> is whole cents. Nobody pays for searching, reviewing or redacting (R4.2). A fee never holds
 * back the determination (R4.6): this room moves no status.
 *
 * <p>Money changes hands at the counter only. Each payment, in full or in part, and each refund of what was paid too much has its
 * <em>receipt</em>; the <em>balance</em> is what is owed, what came in and what went back. An <em>invoice</em> says what is due, a
 * <em>reminder</em> is the notice before a case may be closed for non-payment (R4.6), a <em>deposit</em> before data work is the city's own policy.
 *
 * <p>May import: law, audit, city, account, request.
 */
package org.daylight.fee;
