package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.daylight.account.People;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.web.Choices;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** What an item may be withheld by, and who may be responsible for it. */
@Named
@RequestScoped
public class DenialChoices {

    @Inject
    Visit visit;
    @Inject
    Words words;
    @Inject
    People people;
    @Inject
    Choices choices;

    /** The grounds in force today, by their short titles. */
    public List<SelectItem> getExemptions() {
        return choices.orNone("choose.none", Jurisdiction.california().exemptions().stream()
                .filter(e -> e.isGround() && e.inForceOn(visit.today())).sorted(Comparator.comparing((Exemption e) -> words.exemption(e.code())))
                .map(e -> new SelectItem(e.code(), words.say("exemption.choice", words.exemption(e.code()), words.cited(e.section())) + (e.toBeConfirmed() ? " – " + words.say("toBeConfirmed") : ""))));
    }

    public List<SelectItem> getPeople() {
        return choices.orNone("choose.nobody", people.all().stream().filter(p -> p.active()).map(p -> new SelectItem(p.id(), p.name() + ", " + p.title())));
    }
}
