package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.daylight.determination.Closings;
import org.daylight.law.ClosingLaw;
import org.daylight.request.Happening;
import org.daylight.web.Choices;

/** Closes a case for a cause; what the law does not allow now is shown with its reason before anything is sent. */
@Named
@RequestScoped
public class ClosingPage extends ActPage {

    @Inject
    Closings closings;
    @Inject
    Choices choices;

    private ClosingLaw.Cause cause = ClosingLaw.Cause.DONE;
    private String text;

    /** A cause and what stands against it. */
    public record Against(ClosingLaw.Cause cause, List<String> why) {
    }

    @Override
    protected Happening perform() {
        closings.close(number(), getVersion(), cause, text, actor());
        return Happening.CLOSED;
    }

    /** The causes that are not possible now, with section and lawful alternatives. */
    public List<Against> getAgainst() {
        return Arrays.stream(ClosingLaw.Cause.values())
                .map(one -> new Against(one, closings.against(getRequest(), one).stream().map(words::refusal).toList()))
                .filter(one -> !one.why().isEmpty()).toList();
    }

    public List<SelectItem> getCauses() {
        return choices.of("closing.cause", Arrays.stream(ClosingLaw.Cause.values()));
    }

    public ClosingLaw.Cause getCause() {
        return cause;
    }

    public void setCause(ClosingLaw.Cause cause) {
        this.cause = cause;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
