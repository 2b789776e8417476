package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daylight.account.Role;
import org.daylight.city.AppealRoute;
import org.daylight.city.Closure;
import org.daylight.fee.Unit;
import org.daylight.law.FeeBasis;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** What the administrator's lists offer. */
@Named("choices")
@RequestScoped
public class AdminChoices {

    @Inject
    Words words;
    @Inject
    Visit visit;

    public List<SelectItem> getRoles() {
        return of("role", Role.values());
    }

    public List<SelectItem> getOffices() {
        return of("office", Closure.Office.values());
    }

    public List<SelectItem> getDayUnits() {
        return of("dayUnit", AppealRoute.DayUnit.values());
    }

    public List<SelectItem> getRouteBases() {
        return of("review.from", AppealRoute.Base.values());
    }

    public List<SelectItem> getRouteEffects() {
        return orNone("unknown", of("review.effect", AppealRoute.Effect.values()));
    }

    public List<SelectItem> getFeeUnits() {
        return of("unit", Arrays.stream(Unit.values()).filter(unit -> unit != Unit.HOUR).toArray());
    }

    /** What a scheduled price may stand on; data work is priced case by case. */
    public List<SelectItem> getFeeBases() {
        return Arrays.stream(FeeBasis.values()).filter(b -> b != FeeBasis.DATA_WORK).map(b -> new SelectItem(b, words.say(b.key()))).toList();
    }

    /** The open departments. */
    public List<SelectItem> getDepartments() {
        return visit.city().openDepartments().stream().map(d -> new SelectItem(d.code(), d.name())).toList();
    }

    /** The open departments, and none. */
    public List<SelectItem> getDepartmentsOrNone() {
        return orNone("admin.noDepartment", getDepartments());
    }

    private List<SelectItem> orNone(String none, List<SelectItem> choices) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", words.say(none)));
        items.addAll(choices);
        return items;
    }

    private List<SelectItem> of(String family, Object[] constants) {
        return Arrays.stream(constants).map(c -> new SelectItem(c, words.of(family, c))).toList();
    }
}
