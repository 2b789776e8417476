/**
 * Journeys in a real browser against the shipped server: {@code *PageIT}, one journey each, run by {@code mvn verify} after the tests in
 * the container. A journey extends {@link org.daylight.browser.Journey} and says what a person does and sees. Two
 * processes share the classes out, each with a server of its own: no class may count on what another did.
 */
package org.daylight.browser;
