package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.fee.FeeNote;
import org.daylight.fee.FeeReceipt;
import org.daylight.fee.Fees;
import org.daylight.request.NotFound;

/** A receipt as the requester sees and prints it. */
@Named
@RequestScoped
public class OwnReceiptPage extends OwnAct {

    @Inject
    Fees fees;

    private FeeReceipt receipt;

    @PostConstruct
    void load() {
        String id = visit.value("id");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        receipt = fees.receipt(getRequest(), Long.valueOf(id));
    }

    public FeeNote getNote() {
        return receipt.note();
    }

    public FeeReceipt getReceipt() {
        return receipt;
    }
}
