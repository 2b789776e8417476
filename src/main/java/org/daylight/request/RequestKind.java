package org.daylight.request;

import org.daylight.city.Subject;

/** What is asked for: records, or a data extract or API access. */
public enum RequestKind {
    RECORDS(Subject.RECORDS), DATA(Subject.FEEDS);

    private final Subject subject;

    RequestKind(Subject subject) {
        this.subject = subject;
    }

    /** Which of the city's routing rows names its first department. */
    public Subject subject() {
        return subject;
    }
}
