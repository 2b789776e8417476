/** Extensions whose ground ends with its cause (R2.7). May import what room {@code request} may. */
package org.daylight.request.extension;
