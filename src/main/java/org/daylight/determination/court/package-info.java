/**
 * The way to court: what every denial says of it, the petitions that were filed, and the holds they put on records (R6.2, R7.8). May import what room
 * {@code determination} may.
 */
package org.daylight.determination.court;
