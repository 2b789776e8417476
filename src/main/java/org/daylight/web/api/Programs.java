package org.daylight.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The door for programs, {@code /api}; what it offers is written down at {@code /openapi}. */
@ApplicationPath("/api")
public class Programs extends Application {
}
