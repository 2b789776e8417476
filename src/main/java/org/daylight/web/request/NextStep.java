package org.daylight.web.request;

/**
 * One act as the case page offers it.
 *
 * @param path where its page is; null when it cannot be done now
 * @param why  what it does, or why it cannot be done, in words
 * @param main whether it is what the case waits for
 */
public record NextStep(CaseAct act, String path, String why, boolean main) {

    public boolean possible() {
        return path != null;
    }
}
