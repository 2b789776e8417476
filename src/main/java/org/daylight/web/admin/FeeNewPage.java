package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.daylight.fee.FeeSchedule;
import org.daylight.fee.ItemDraft;
import org.daylight.fee.Unit;
import org.daylight.law.FeeBasis;
import org.daylight.web.fee.Dollars;

/** Adds a row to the fee schedule. */
@Named
@RequestScoped
public class FeeNewPage extends CityForm {

    @Inject
    FeeSchedule schedule;

    private String code;
    private String name;
    private Unit unit = Unit.PAGE;
    private String price;
    private FeeBasis basis = FeeBasis.DIRECT_DUPLICATION;
    private String resolution;
    private LocalDate from;
    private LocalDate to;

    public void add() {
        schedule.addItem(new ItemDraft(code, name, unit, Dollars.read("price", price), basis, resolution, from, to, getSource()), visit.actor());
        visit.go(visit.within("/admin/fees"), "done.fee");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Unit getUnit() {
        return unit;
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public FeeBasis getBasis() {
        return basis;
    }

    public void setBasis(FeeBasis basis) {
        this.basis = basis;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
