/**
 * Who may decide the reviews of denials, and whether anybody is left who may (R6.5). May import what room {@code determination} may.
 */
package org.daylight.determination.review;
