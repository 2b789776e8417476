/**
 * The benchmark, run on demand by {@code mvn -Pbench}: fills a database, starts the shipped server on it, drives it over HTTP and
 * writes docs/benchmarks.csv and docs/benchmarks.md. How to run it and what it measures: docs/benchmarks-how.md.
 *
 * <p>It runs in a process of its own, so that what it uses itself is not counted.
 */
package org.daylight.bench;
