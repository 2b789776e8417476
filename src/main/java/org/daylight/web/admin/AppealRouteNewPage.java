package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.city.AppealRoute;
import org.daylight.city.AppealRoutes;

/** Adds a level of review. */
@Named
@RequestScoped
public class AppealRouteNewPage extends CityForm {

    @Inject
    AppealRoutes routes;

    private Integer level;
    private String name;
    private String authority;
    private String submitTo;
    private Integer deadlineDays;
    private AppealRoute.DayUnit unit = AppealRoute.DayUnit.CALENDAR;
    private AppealRoute.Base base;
    private Integer decisionDays;
    private String legalSource;

    @Override
    void load() {
        level = visit.city().appealRoutes().size() + 1;
        base = level > 1 ? AppealRoute.Base.DECISION : AppealRoute.Base.DENIAL;
    }

    public void add() {
        routes.add(getVersion(), new AppealRoutes.Draft(level, name, authority, submitTo, deadlineDays, unit, base, decisionDays, legalSource),
                getSource(), getVerifiedOn(), who());
        visit.go(visit.within("/admin/appeal-routes"), "done.route");
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getSubmitTo() {
        return submitTo;
    }

    public void setSubmitTo(String submitTo) {
        this.submitTo = submitTo;
    }

    public Integer getDeadlineDays() {
        return deadlineDays;
    }

    public void setDeadlineDays(Integer deadlineDays) {
        this.deadlineDays = deadlineDays;
    }

    public AppealRoute.DayUnit getUnit() {
        return unit;
    }

    public void setUnit(AppealRoute.DayUnit unit) {
        this.unit = unit;
    }

    public AppealRoute.Base getBase() {
        return base;
    }

    public void setBase(AppealRoute.Base base) {
        this.base = base;
    }

    public Integer getDecisionDays() {
        return decisionDays;
    }

    public void setDecisionDays(Integer decisionDays) {
        this.decisionDays = decisionDays;
    }

    public String getLegalSource() {
        return legalSource;
    }

    public void setLegalSource(String legalSource) {
        this.legalSource = legalSource;
    }
}
