package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.request.ReceiptCode;
import org.daylight.web.OwnCase;
import org.daylight.web.Visit;

/** The receipt of what was just filed: number and code, to be printed or written down. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    Visit visit;
    @Inject
    OwnCase own;

    private String code;

    @PostConstruct
    void load() {
        code = own.receipt().map(ReceiptCode::inGroups).orElse(null);
    }

    /** In groups; null when no receipt lies here, or no longer. */
    public String getCode() {
        return code;
    }

    /** Takes receipt and case off this device. */
    public void leave() {
        own.leave();
        visit.go(visit.within("/track"), "done.left");
    }
}
