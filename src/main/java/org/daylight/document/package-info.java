/**
 * What the city holds and gives out.
 *
 * <p>A <em>record file</em> is one file of one case; its <em>audience</em> says who may have it: staff until it is <em>released</em> to
 * the requester or to everyone. A <em>file name</em> is what people call it, cleaned; where its bytes lie is the <em>file store</em>'s
 * own business and never made of typed words. A <em>media type</em> is one row of the table of what is permitted: extension and
 * content must agree. Nothing is ever unpacked, run or rendered here.
 *
 * <p>May import: law, audit, city, account, request.
 */
package org.daylight.document;
