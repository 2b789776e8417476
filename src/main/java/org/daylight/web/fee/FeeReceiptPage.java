package org.daylight.web.fee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.fee.FeeNote;
import org.daylight.fee.FeeReceipt;
import org.daylight.fee.Fees;
import org.daylight.request.Requests;
import org.daylight.web.Visit;

/** A receipt as the clerk prints it. */
@Named
@RequestScoped
public class FeeReceiptPage {

    @Inject
    Visit visit;
    @Inject
    Requests requests;
    @Inject
    Fees fees;

    private FeeReceipt receipt;

    @PostConstruct
    void read() {
        receipt = fees.receipt(requests.get(visit.number()), FeePages.id(visit));
    }

    public String getBack() {
        return visit.within("/staff/requests/" + visit.number());
    }

    public FeeNote getNote() {
        return receipt.note();
    }

    public FeeReceipt getReceipt() {
        return receipt;
    }
}
