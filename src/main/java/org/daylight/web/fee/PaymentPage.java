package org.daylight.web.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.daylight.fee.Balance;
import org.daylight.fee.FeeReceipt;
import org.daylight.fee.Money;
import org.daylight.fee.PaymentDraft;
import org.daylight.law.Refused;
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
    private Money rest;
    private boolean over;

    @Override
    protected void open() {
        super.open();
        String shown = visit.parameter("rest");
        rest = shown == null || !shown.matches("\\d{1,9}") ? null : new Money(Long.parseLong(shown));
        amount = (isBack() ? getNote().balance().over() : getNote().course().askedNext(getNote().balance())).toString();
    }

    @Override
    protected Happening perform() {
        PaymentDraft draft = new PaymentDraft(method, Dollars.read("amount", amount), reference, over ? rest : null);
        if (isBack()) {
            fees.refund(number(), getVersion(), getNote().id(), draft, reason, actor());
            return Happening.FEE_REFUNDED;
        }
        try {
            boolean more = !getNote().balance().overBy(draft.amount()).isZero();
            fees.pay(number(), getVersion(), getNote().id(), draft, actor());
            return more ? Happening.FEE_OVERPAID : Happening.FEE_PAID;
        } catch (Refused refused) {
            boolean asked = refused.points().stream().anyMatch(point -> Balance.OVER.equals(point.refusal().key()));
            rest = asked ? getNote().balance().overBy(draft.amount()) : null;
            over = false; // what was said of another amount counts no more
            throw refused;
        }
    }

    /** What was given more than is owed, to be confirmed; null while nobody has to. */
    public Money getRest() {
        return rest;
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
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
