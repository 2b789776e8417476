package org.daylight.web.request;

import org.daylight.request.Step;

/**
 * One act as the case page offers it.
 *
 * @param path where its page is; null when it cannot be done now
 * @param why  what it does, or why it cannot be done, in words
 * @param main whether it is what the case waits for
 * @param published whether the request's page is public
 */
public record NextStep(CaseAct act, String path, String why, boolean main, boolean published) {

    /** The step that the button is named for. */
    public Step step() {
        return act == CaseAct.PUBLIC_PAGE && published ? Step.WITHDRAW_PAGE : act.step();
    }

    public boolean possible() {
        return path != null;
    }
}
