package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.law.Refused;
import org.daylight.request.Happening;
import org.daylight.request.NotFound;
import org.daylight.web.Choices;
import org.daylight.web.request.ActPage;

/** Where the attorney clears a proposed denial before a supervisor signs it, or sends it back, with advice either way. */
@Named
@RequestScoped
public class ClearancePage extends ActPage {

    @Inject
    Determinations determinations;
    @Inject
    Parts parts;
    @Inject
    Choices choices;

    private Part part;
    private Determination denial;
    private String clears;
    private String advice;

    @Override
    protected void open() {
        part = visit.part() == null ? null : parts.get(getRequest(), visit.part());
        denial = determinations.latest(getRequest(), part).orElseThrow(NotFound::new);
    }

    @Override
    protected Happening perform() {
        if (clears == null || clears.isBlank()) {
            throw Refused.on("clears", "input.choose");
        }
        if (clears.equals("yes")) {
            determinations.clear(number(), getVersion(), visit.part(), advice, actor());
            return Happening.DENIAL_CLEARED;
        }
        determinations.object(number(), getVersion(), visit.part(), advice, actor());
        return Happening.RETURNED;
    }

    /** Whether it still awaits the attorney. */
    public boolean isWaiting() {
        return denial.state() == Determination.State.WITH_ATTORNEY;
    }

    public List<SelectItem> getChoices() {
        return choices.of("clears", Stream.of("yes", "no"));
    }

    public Determination getDenial() {
        return denial;
    }

    public Part getPart() {
        return part;
    }

    public String getClears() {
        return clears;
    }

    public void setClears(String clears) {
        this.clears = clears;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }
}
