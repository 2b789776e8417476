/**
 * Whose request?
 *
 * <p>The tenant. A <em>city</em> is a slug and a prefix; everything known about it is a <em>fact</em> with its source and the day it
 * was checked, or honestly "not specified". <em>Departments</em>, <em>routing</em> of subjects, <em>closures</em> of the main office,
 * <em>appeal routes</em> and <em>published sources</em> are rows with the same two marks. A <em>profile</em> is all of it, read at once.
 *
 * <p>The <em>current city</em> belongs to the thread; every row of a city is filtered by it (Hibernate's tenant column), and with no
 * current city nothing is found. May import: law, audit.
 */
package org.daylight.city;
