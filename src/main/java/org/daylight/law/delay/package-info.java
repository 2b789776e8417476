/**
 * The delays that the law allows for police records: what each counts from, how long it may last, and when it is looked at again
 * (section 5.3, R5.10-R5.16). Pure, as all of this room; it reads the room's clocks.
 */
package org.daylight.law.delay;
