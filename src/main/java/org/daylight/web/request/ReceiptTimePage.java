package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.daylight.law.Deadline;
import org.daylight.request.Happening;
import org.daylight.request.Requests;

/** Corrects the time at which the city received a request, and with it the due date (R1.14). */
@Named
@RequestScoped
public class ReceiptTimePage extends ActPage {

    private LocalDate receivedAt;
    private LocalTime receivedTime;
    private String reason;
    private Deadline due;

    @Override
    protected void open() {
        receivedAt = LocalDate.ofInstant(getRequest().receivedAt(), visit.zone());
        receivedTime = LocalTime.ofInstant(getRequest().receivedAt(), visit.zone()).withSecond(0).withNano(0);
    }

    @Override
    protected Happening perform() {
        requests.correctReceipt(number(), getVersion(), moment(), reason, actor());
        return Happening.RECEIPT_CORRECTED;
    }

    /** Shows the new due date and the letter; nothing is done. */
    @Override
    public void preview() {
        due = moment() == null ? null : Requests.clockOf(visit.city()).determinationDue(moment());
        super.preview();
    }

    private Instant moment() {
        return receivedAt == null || receivedTime == null ? null : receivedAt.atTime(receivedTime).atZone(visit.zone()).toInstant();
    }

    /** The due date that would follow, once it was asked for. */
    public Deadline getDue() {
        return due;
    }

    public LocalDate getReceivedAt() {
        return receivedAt;
    }

    public void setReceivedAt(LocalDate receivedAt) {
        this.receivedAt = receivedAt;
    }

    public LocalTime getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(LocalTime receivedTime) {
        this.receivedTime = receivedTime;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
