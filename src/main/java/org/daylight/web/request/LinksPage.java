package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.request.Happening;
import org.daylight.request.link.CaseLinks;

/** Links a case with another that asks for nearly the same records. */
@Named
@RequestScoped
public class LinksPage extends ActPage {

    @Inject
    CaseLinks links;

    private String other;

    @Override
    protected Happening perform() {
        links.link(number(), getVersion(), other, actor());
        return Happening.LINKED;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
