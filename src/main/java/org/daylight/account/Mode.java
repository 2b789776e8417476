package org.daylight.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * Whether this install is a demonstration: {@code DAYLIGHT_MODE} is {@code demo} or {@code production}. Without it a server is in
 * production, save one started by {@code mvn wildfly:run}, which says otherwise.
 */
@Named
@ApplicationScoped
public class Mode {

    private final boolean demo;

    public Mode() {
        String said = System.getenv("DAYLIGHT_MODE");
        String mode = said == null || said.isBlank() ? System.getProperty("daylight.mode.unless.set", "production") : said.strip();
        if (!mode.equals("demo") && !mode.equals("production")) {
            throw new IllegalStateException("DAYLIGHT_MODE must be demo or production, not " + mode);
        }
        demo = mode.equals("demo");
    }

    public boolean isDemo() {
        return demo;
    }
}
