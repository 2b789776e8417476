package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.web.Choices;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** The exemptions that may be relied on today, as a form offers them. */
@RequestScoped
public class Grounds {

    @Inject
    Visit visit;
    @Inject
    Words words;
    @Inject
    Choices choices;

    /** By their short titles, an empty line before them. */
    public List<SelectItem> inForce() {
        return choices.orNone("choose.none", Jurisdiction.california().exemptions().stream()
                .filter(e -> e.isGround() && e.inForceOn(visit.today())).sorted(Comparator.comparing((Exemption e) -> words.exemption(e.code()), Collator.getInstance(visit.getLocale())))
                .map(e -> new SelectItem(e.code(), words.say("exemption.choice", words.exemption(e.code()), words.cited(e.section())) + (e.toBeConfirmed() ? " – " + words.say("toBeConfirmed") : ""))));
    }
}
