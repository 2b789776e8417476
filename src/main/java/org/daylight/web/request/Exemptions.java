package org.daylight.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.web.Words;

/** The names of exemptions, for pages. */
@Named
@ApplicationScoped
public class Exemptions {

    @Inject
    Words words;

    /** The short title of an exemption; its code if the table has lost it. */
    public String title(String code) {
        return words.exemption(code);
    }
}
