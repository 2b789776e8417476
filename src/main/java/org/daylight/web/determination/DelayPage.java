package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.determination.delay.Delay;
import org.daylight.determination.delay.Delays;
import org.daylight.law.Refused;
import org.daylight.request.Happening;
import org.daylight.web.Choices;
import org.daylight.web.request.ActPage;

/** Looks again at a delay of police records: it goes on, with a notice to the requester, or it is over and the record is due (R5.11-R5.16). */
@Named
@RequestScoped
public class DelayPage extends ActPage {

    /** What is done about it. */
    public enum Turn { CONTINUE, END }

    @Inject
    Delays delays;
    @Inject
    Choices choices;

    private Delay delay;
    private Turn choice;
    private String delayBasis;
    private LocalDate delayUntil;
    private String reason;

    @Override
    protected void open() {
        delay = delays.get(getRequest(), visit.id());
        delayBasis = delay.basis();
    }

    @Override
    protected Happening perform() {
        if (choice == null) {
            throw Refused.on("choice", "input.choose");
        }
        if (choice == Turn.END) {
            delays.end(number(), getVersion(), delay.id(), reason, actor());
            return Happening.DELAY_ENDED;
        }
        delays.reassess(number(), getVersion(), delay.id(), delayBasis, delayUntil, actor());
        return Happening.DELAY_REASSESSED;
    }

    public Delay getDelay() {
        return delay;
    }

    public List<SelectItem> getChoices() {
        return choices.of("delay.turn", Stream.of(Turn.values()));
    }

    public Turn getChoice() {
        return choice;
    }

    public void setChoice(Turn choice) {
        this.choice = choice;
    }

    public String getDelayBasis() {
        return delayBasis;
    }

    public void setDelayBasis(String delayBasis) {
        this.delayBasis = delayBasis;
    }

    public LocalDate getDelayUntil() {
        return delayUntil;
    }

    public void setDelayUntil(LocalDate delayUntil) {
        this.delayUntil = delayUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
