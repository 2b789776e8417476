/** The server as it is shipped, from outside: {@code *ServerIT}, run by {@code mvn verify} beside the browser's journeys, needing no browser. */
package org.daylight.server;
