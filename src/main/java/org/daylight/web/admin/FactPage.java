package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.daylight.city.CityFact;
import org.daylight.city.Fact;
import org.daylight.city.Facts;
import org.daylight.request.NotFound;
import org.daylight.web.Words;

/** One fact or setting: its value or “not specified”, its source, the day it was checked. */
@Named
@RequestScoped
public class FactPage extends CityForm {

    @Inject
    Facts facts;
    @Inject
    Words words;

    private CityFact row;
    private String value;

    @Override
    void load() {
        Fact fact = Arrays.stream(Fact.values()).filter(f -> f.name().equals(visit.value("fact"))).findFirst().orElseThrow(NotFound::new);
        row = visit.city().facts().get(fact);
        value = row.value();
        seen(row.seen());
    }

    public void state() {
        facts.state(row.fact(), getVersion(), value, getSource(), getVerifiedOn(), who());
        visit.go(visit.within("/admin/facts"), "done.fact");
    }

    /** The lawful choices of a setting; empty where any text fits. */
    public List<SelectItem> getChoices() {
        return row.fact().choices().stream().map(c -> new SelectItem(c, words.say("setting." + row.fact() + "." + c))).toList();
    }

    /** How the value is typed: chosen, one line, or several. */
    public String getType() {
        return !row.fact().choices().isEmpty() ? "radio" : row.fact().isSetting() ? "text" : "area";
    }

    public CityFact getRow() {
        return row;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
