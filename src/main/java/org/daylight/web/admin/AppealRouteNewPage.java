package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.city.AppealRoute;
import org.daylight.city.AppealRoutes;
import org.daylight.fee.Money;
import org.daylight.web.fee.Dollars;

/** Adds a level of review. */
@Named
@RequestScoped
public class AppealRouteNewPage extends CityForm {

    @Inject
    AppealRoutes routes;

    private Integer level;
    private String name;
    private String authority;
    private String whoMay;
    private String submitTo;
    private Integer deadlineDays;
    private AppealRoute.DayUnit unit = AppealRoute.DayUnit.CALENDAR;
    private AppealRoute.Base base;
    private Integer decisionDays;
    private AppealRoute.Effect effect;
    private String fee;
    private String legalSource;
    private String legalLink;

    @Override
    void load() {
        level = visit.city().appealRoutes().size() + 1;
        base = level > 1 ? AppealRoute.Base.DECISION : AppealRoute.Base.DENIAL;
    }

    public void add() {
        routes.add(getVersion(), new AppealRoutes.Draft(level, name, authority, whoMay, submitTo, deadlineDays, unit, base, decisionDays, effect,
                cents(), legalSource, legalLink), getSource(), getVerifiedOn(), who());
        visit.go(visit.within("/admin/appeal-routes"), "done.route");
    }

    private Long cents() {
        Money asked = Dollars.read("fee", fee);
        return asked == null ? null : asked.cents();
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

    public String getWhoMay() {
        return whoMay;
    }

    public void setWhoMay(String whoMay) {
        this.whoMay = whoMay;
    }

    public AppealRoute.Effect getEffect() {
        return effect;
    }

    public void setEffect(AppealRoute.Effect effect) {
        this.effect = effect;
    }

    public String getFee() {
        return fee;
    }

    public void setFee(String fee) {
        this.fee = fee;
    }

    public String getLegalLink() {
        return legalLink;
    }

    public void setLegalLink(String legalLink) {
        this.legalLink = legalLink;
    }
}
