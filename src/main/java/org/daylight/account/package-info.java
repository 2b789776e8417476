/**
 * Who may do what?
 *
 * <p>A <em>person</em> works for one city in one <em>role</em>; a role is a set of <em>permissions</em>. An <em>actor</em> is
 * whoever does an act: a person, the requester of a case, or the system itself. Signing in is the server's Jakarta Security; the
 * permissions are read again at every click.
 *
 * <p>May import: law (for its refusals), audit, city.
 */
package org.daylight.account;
