/**
 * The packet of a case: its page, its PDF and its ZIP, for whoever looks again at a decision. docs/decisions/016
 */
package org.daylight.web.packet;
