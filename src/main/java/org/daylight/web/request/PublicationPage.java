package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.daylight.request.Happening;

/** Shows a request's public page, or takes it from view; whichever it is not now. */
@Named
@RequestScoped
public class PublicationPage extends ActPage {

    @Override
    protected Happening perform() {
        boolean show = !getRequest().pagePublished();
        requests.showPage(number(), getVersion(), show, actor());
        return show ? Happening.PAGE_PUBLISHED : Happening.PAGE_WITHDRAWN;
    }
}
