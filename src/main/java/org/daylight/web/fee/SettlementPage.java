package org.daylight.web.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.daylight.request.Happening;

/** A step of a fee note that asks nothing: data work begun, invoiced, reminded; which one, the address says. */
@Named
@RequestScoped
public class SettlementPage extends FeePages {

    @Override
    protected Happening perform() {
        return switch (visit.route()) {
            case FEE_WORK -> {
                fees.beginWork(number(), getVersion(), getNote().id(), actor());
                yield Happening.DATA_WORK_BEGUN;
            }
            case FEE_INVOICE -> {
                fees.invoice(number(), getVersion(), getNote().id(), actor());
                yield Happening.FEE_INVOICED;
            }
            default -> {
                fees.remind(number(), getVersion(), getNote().id(), actor());
                yield Happening.FEE_REMINDED;
            }
        };
    }
}
