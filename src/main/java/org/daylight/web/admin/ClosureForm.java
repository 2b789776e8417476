package org.daylight.web.admin;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.daylight.city.Closure;
import org.daylight.city.ClosureChange;
import org.daylight.request.Recount;

/**
 * A form that changes the days on which the office is closed. First it shows which open cases would move and by how much; the signature
 * is for exactly that.
 */
public abstract class ClosureForm extends CityForm {

    @Inject
    Recount recount;

    private LocalDate date;
    private boolean wholeDay = true;
    private Closure.Office office = Closure.Office.MAIN;
    private String reason;
    private String seal;
    private Recount.Preview preview;

    /** What would be changed, as the form stands. */
    abstract ClosureChange change();

    /** The year to go back to. */
    abstract int year();

    /** Shows what would move; changes nothing. */
    public void show() {
        preview = recount.preview(change());
        seal = preview.seal();
    }

    /** Signs; other cases than those that were shown are shown again instead. */
    public void sign() {
        String shown = seal;
        show();
        if (shown == null || shown.isBlank() || !shown.equals(seal)) {
            return;
        }
        int moved = recount.sign(getVersion(), change(), getSource(), getVerifiedOn(), said(), shown, visit.actor());
        visit.go(visit.within("/admin/closures?year=" + year()), moved == 0 ? "done.closures" : "done.closures.moved");
    }

    /** The reason that the timelines of the cases get. */
    String said() {
        return reason;
    }

    ClosureChange.Day day() {
        return new ClosureChange.Day(date, wholeDay, office, reason);
    }

    void fill(Closure closure) {
        date = closure.date();
        wholeDay = closure.wholeDay();
        office = closure.office();
        reason = closure.reason();
    }

    /** The cases that would move; null before they were asked for. */
    public Recount.Preview getPreview() {
        return preview;
    }

    /** Whether there is something to sign: a preview here, or the one that the form was sent with. */
    public boolean isShown() {
        return preview != null || visit.parameter("seal") != null && !visit.parameter("seal").isBlank();
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
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
}
