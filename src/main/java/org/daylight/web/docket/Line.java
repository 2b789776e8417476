package org.daylight.web.docket;

import java.time.LocalDate;

/**
 * One line of the queue as it is written: every text ready, so that the page has nothing to compute for it. Texts that are not there are
 * null. Getters, because a page reads a property far faster than it finds a method.
 */
public record Line(String number, String path, String subject, String late, String lateStyle, LocalDate dueOn, String due, String status,
        String tag, String choose, String held, String searches, String outcome, String department, String assignee, String assigneePath,
        LocalDate receivedOn, String received) {

    public String getNumber() {
        return number;
    }

    public String getPath() {
        return path;
    }

    public String getSubject() {
        return subject;
    }

    public String getLate() {
        return late;
    }

    public String getLateStyle() {
        return lateStyle;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getDue() {
        return due;
    }

    public String getStatus() {
        return status;
    }

    public String getTag() {
        return tag;
    }

    /** Said where a question is still open so near to the date that the clerk must choose how to go on (R3.3); else null. */
    public String getChoose() {
        return choose;
    }

    /** Said where a petition to court holds the case's records; else null. */
    public String getHeld() {
        return held;
    }

    public String getSearches() {
        return searches;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getDepartment() {
        return department;
    }

    public String getAssignee() {
        return assignee;
    }

    public String getAssigneePath() {
        return assigneePath;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public String getReceived() {
        return received;
    }
}
