/**
 * What is already public?
 *
 * <p>Datasets with their metadata, stewards and harvest. Empty as yet: what a city already publishes is so far a row of its
 * configuration ({@code city.PublishedSource}), shown before the form.
 *
 * <p>May import: audit, city, account.
 */
package org.daylight.catalogue;
