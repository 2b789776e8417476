package org.daylight.web.resident;

import jakarta.inject.Inject;
import org.daylight.request.RecordsRequest;
import org.daylight.web.Brake;
import org.daylight.web.OwnCase;
import org.daylight.web.Route;
import org.daylight.web.Visit;

/** What the requester's acts on their own case share: the case, the version its page was read at, the way back to it. */
abstract class OwnAct {

    @Inject
    Visit visit;
    @Inject
    OwnCase own;
    @Inject
    Brake brake;

    private Integer seen;

    public RecordsRequest getRequest() {
        return own.getRequest();
    }

    /** The address of the case. */
    public String getBack() {
        return Route.CASE.to(visit.city().slug(), visit.number());
    }

    /** As the case is now, so that a refused form can be sent again. */
    public int getVersion() {
        return getRequest().version();
    }

    public void setVersion(int version) {
        seen = version;
    }

    /** As it was when the form was read. */
    int seen() {
        return seen == null ? -1 : seen;
    }

    /** Counts one more act from this address; refuses when there were too many. */
    void brake() {
        brake.take(Brake.Limit.MESSAGES, visit.client());
    }

    void done(String key) {
        visit.go(getBack(), "done." + key);
    }
}
