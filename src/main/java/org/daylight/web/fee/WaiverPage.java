package org.daylight.web.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.law.Refused;
import org.daylight.request.Happening;
import org.daylight.web.Choices;

/** Whether the fee is waived: the decision, either way, with its reason. R4.8 */
@Named
@RequestScoped
public class WaiverPage extends FeePages {

    @Inject
    Choices choices;

    private Boolean granted;
    private String reason;

    @Override
    protected Happening perform() {
        if (granted == null) {
            throw Refused.on("granted", "input.choose");
        } else if (granted) {
            fees.waive(number(), getVersion(), getNote().id(), reason, actor());
            return Happening.FEE_WAIVED;
        }
        fees.declineWaiver(number(), getVersion(), getNote().id(), reason, actor());
        return Happening.FEE_WAIVER_DECLINED;
    }

    public List<SelectItem> getDecisions() {
        return choices.of("feeWaiver", Stream.of(true, false));
    }

    public Boolean getGranted() {
        return granted;
    }

    public void setGranted(Boolean granted) {
        this.granted = granted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
