package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.daylight.city.Closure;
import org.daylight.city.Closures;
import org.daylight.docket.Board;

/** Adds a closure. When cases are due on that day, their number is shown first and must be acknowledged. */
@Named
@RequestScoped
public class ClosureNewPage extends CityForm {

    @Inject
    Closures closures;
    @Inject
    Board board;

    private LocalDate date;
    private boolean wholeDay = true;
    private Closure.Office office = Closure.Office.MAIN;
    private String reason;
    private boolean cases;
    private long due;

    public void add() {
        due = date != null && wholeDay && office == Closure.Office.MAIN ? board.dueOn(date) : 0;
        if (due > 0 && !cases) {
            return;
        }
        closures.add(getVersion(), date, wholeDay, office, reason, getSource(), getVerifiedOn(), who());
        visit.go(visit.within("/admin/closures?year=" + date.getYear()), "done.closure");
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public boolean isWholeDay() {
        return wholeDay;
    }

    public void setWholeDay(boolean wholeDay) {
        this.wholeDay = wholeDay;
    }

    public Closure.Office getOffice() {
        return office;
    }

    public void setOffice(Closure.Office office) {
        this.office = office;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isCases() {
        return cases;
    }

    public void setCases(boolean cases) {
        this.cases = cases;
    }

    public long getDue() {
        return due;
    }
}
