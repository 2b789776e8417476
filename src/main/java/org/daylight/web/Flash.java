package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the last act says on the page it led to, once. Carried by a short-lived cookie that holds a message key and nothing else. */
@Named("said")
@RequestScoped
public class Flash {

    static final String COOKIE = "daylight_done";

    @Inject
    Visit visit;

    private String key;

    /** The key of the message to show, or null; reading it takes it away. */
    public String getKey() {
        if (key == null) {
            String said = visit.cookie(COOKIE);
            if (said != null && said.matches("done\\.[A-Za-z_.]{1,60}")) {
                key = said;
                visit.cookie(COOKIE, "", "/", 0);
            }
        }
        return key;
    }
}
