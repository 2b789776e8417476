package org.daylight.request;

import java.util.List;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;

/** The table of steps has no such row: the case is elsewhere, or the actor may not. The words are made from the table. */
public class StepRefused extends Refused {

    private StepRefused(String key, Object... arguments) {
        super(List.of(new Point(null, Refusal.plain(key, arguments))));
    }

    /** The case is in a status from which the step does not lead. */
    public static StepRefused from(Status status, Step step) {
        return new StepRefused("refused.step.status", step, status, List.copyOf(step.from()));
    }

    /** The actor holds none of the permissions the step asks for. */
    static StepRefused actor(Step step) {
        return new StepRefused("refused.step.actor", step);
    }
}
