package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.city.Closure;
import org.daylight.city.Closures;
import org.daylight.law.Refused;

/** Confirms the assumed closures of one year. */
@Named
@RequestScoped
public class ClosuresConfirmPage extends CityForm {

    @Inject
    Closures closures;

    private Integer year;

    @Override
    void load() {
        String asked = visit.parameter("year");
        year = asked != null && asked.matches("20\\d\\d") ? Integer.valueOf(asked) : null;
    }

    public void confirm() {
        if (year == null) {
            throw Refused.on("year", "input.choose");
        }
        closures.confirm(year, getVersion(), getSource(), getVerifiedOn(), who());
        visit.go(visit.within("/admin/closures?year=" + year), "done.closures.confirmed");
    }

    /** Years with assumed rows. */
    public List<SelectItem> getYears() {
        return assumed().stream().map(c -> c.date().getYear()).distinct().sorted().map(y -> new SelectItem(y, y.toString())).toList();
    }

    /** The days that will be confirmed. */
    public List<Closure> getDays() {
        return assumed().stream().filter(c -> year == null || c.date().getYear() == year).toList();
    }

    private List<Closure> assumed() {
        return visit.city().closures().stream().filter(c -> c.seen().assumed()).toList();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
