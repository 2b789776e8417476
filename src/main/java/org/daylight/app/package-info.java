/**
 * Assembly: start-up, migrations, the timetable of jobs, the demo town.
 *
 * <p>May import rooms 1 to 11. Holds no rules; it starts what the rooms offer.
 */
package org.daylight.app;
