package org.daylight.web.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.fee.FeeNote;
import org.daylight.fee.Fees;
import org.daylight.request.Happening;
import org.daylight.request.NotFound;
import org.daylight.web.request.ActPage;

/** What became of a fee note: accepted on paper or by phone, paid, or waived; which one, the address says. */
@Named
@RequestScoped
public class SettlementPage extends ActPage {

    @Inject
    Fees fees;

    private FeeNote note;
    private String text;

    @Override
    protected void open() {
        String id = visit.value("id");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        note = fees.get(getRequest(), Long.valueOf(id));
    }

    @Override
    protected Happening perform() {
        switch (visit.route()) {
            case FEE_ACCEPTANCE -> {
                fees.accept(number(), getVersion(), note.id(), actor());
                return Happening.FEE_ACCEPTED;
            }
            case FEE_PAYMENT -> {
                fees.pay(number(), getVersion(), note.id(), text, actor());
                return Happening.FEE_PAID;
            }
            default -> {
                fees.waive(number(), getVersion(), note.id(), text, actor());
                return Happening.FEE_WAIVED;
            }
        }
    }

    public FeeNote getNote() {
        return note;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
