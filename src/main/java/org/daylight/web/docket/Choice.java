package org.daylight.web.docket;

/** Something to choose on the queue's page: its value or path, its words, how many there are, and whether it is chosen. */
public record Choice(String value, String label, String count, boolean chosen) {

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public String getCount() {
        return count;
    }

    public boolean isChosen() {
        return chosen;
    }

    /** The attribute of a link or an option that is chosen; null otherwise. */
    public String getMark() {
        return chosen ? "true" : null;
    }
}
