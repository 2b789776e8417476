package org.daylight.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.web.Visit;

/** Number and code of a request just keyed in, to be handed to the requester. Only whoever keyed it in sees it, until they sign out. */
@Named
@RequestScoped
public class SlipPage {

    @Inject
    Visit visit;
    @Inject
    Requests requests;

    private RecordsRequest request;
    private String code;

    @PostConstruct
    void read() {
        code = (String) visit.kept("slip." + visit.number());
        if (code == null) {
            throw new NotFound();
        }
        request = requests.get(visit.number());
    }

    public RecordsRequest getRequest() {
        return request;
    }

    public String getCode() {
        return code;
    }
}
