package org.daylight.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;

/** The names of exemptions, for pages. */
@Named
@ApplicationScoped
public class Exemptions {

    /** The short title of an exemption; its code if the table has lost it. */
    public String title(String code) {
        return Jurisdiction.california().exemption(code).map(Exemption::title).orElse(code);
    }
}
