/**
 * The case.
 *
 * <p>A <em>request</em> is filed once, by one path ({@code Requests.file}), and moves by the {@code Step} table and by nothing else.
 * Where it is (<em>status</em>) and how it ended (<em>outcome</em>) are two things; lateness is a question. Everything that happens
 * is a {@code Happening} written to the <em>timeline</em> and to the city's audit chain in the same transaction. Facts are rows: an
 * <em>extension</em>, a <em>clarification</em>, a <em>task</em>. The requester holds a <em>receipt</em>: the number and a secret code.
 *
 * <p>May import: law, audit, city, account. Knows no fees, files or decisions; upper rooms act on a case through its steps.
 */
package org.daylight.request;
