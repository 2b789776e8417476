/** Extensions after they are made: that their notice has gone out in time (R2.2), and that their ground has ended with its cause (R2.7). May import what room {@code request} may. */
package org.daylight.request.extension;
