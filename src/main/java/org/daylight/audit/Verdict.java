package org.daylight.audit;

/** What a walk along a chain found, and the number of the last good link. */
public record Verdict(Finding finding, long lastGood) {

    /** WHOLE: every link follows and the head agrees. BROKEN: a link was changed, removed or moved. CUT: the end is missing or foreign. */
    public enum Finding { WHOLE, BROKEN, CUT }

    public boolean whole() {
        return finding == Finding.WHOLE;
    }
}
