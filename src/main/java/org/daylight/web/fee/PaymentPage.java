package org.daylight.web.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.daylight.fee.FeeReceipt;
import org.daylight.fee.PaymentDraft;
import org.daylight.request.Happening;
import org.daylight.web.Choices;
import org.daylight.web.Route;

/** Money at the counter: a payment, in full or in part, or paid back; which one, the address says. */
@Named
@RequestScoped
public class PaymentPage extends FeePages {

    @Inject
    Choices choices;

    private FeeReceipt.Method method;
    private String amount;
    private String reference;
    private String reason;

    @Override
    protected void open() {
        super.open();
        amount = (isBack() ? getNote().balance().over() : getNote().balance().open()).toString();
    }

    @Override
    protected Happening perform() {
        PaymentDraft draft = new PaymentDraft(method, dollars("amount", amount), reference);
        if (isBack()) {
            fees.refund(number(), getVersion(), getNote().id(), draft, reason, actor());
            return Happening.FEE_REFUNDED;
        }
        fees.pay(number(), getVersion(), getNote().id(), draft, actor());
        return Happening.FEE_PAID;
    }

    private boolean isBack() {
        return visit.route() == Route.FEE_REFUND;
    }

    public List<SelectItem> getMethods() {
        return choices.orNone("choose.none", choices.of("feeMethod", Arrays.stream(FeeReceipt.Method.values())).stream());
    }

    public FeeReceipt.Method getMethod() {
        return method;
    }

    public void setMethod(FeeReceipt.Method method) {
        this.method = method;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
