/**
 * E-mail in. The <em>collector</em> takes what lies in the install's mailbox, keeps the bytes of each mail first, and moves it out of the
 * inbox only then. The <em>sorter</em> reads what was kept: an answer to a notice joins its case, a mail to a city's own address becomes
 * a request, a machine's mail is put aside, and everything else waits for a person. Nothing is thrown away, and no mail counts twice.
 */
package org.daylight.notice.incoming;
